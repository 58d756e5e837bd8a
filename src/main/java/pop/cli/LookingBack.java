package pop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Aim;
import pop.model.Choices.Result;
import pop.model.Choices.Status;
import pop.model.Evaluation;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.NextVersion;
import pop.view.FieldWords;
import pop.view.Spoken;

/** Asks somebody at a terminal how a goal or an action went, and keeps each answer as it is given. */
final class LookingBack {

    private final Call call;
    private final OneByOne steps;
    private final Words words;
    private final LocalDate day;

    LookingBack(Call call, OneByOne steps) {
        this.call = call;
        this.steps = steps;
        this.words = call.words(this);
        this.day = call.date("--date").orElseGet(call::today);
    }

    /** Asks about one goal or action; gives the ids of what changed. */
    List<String> on(String name) {
        Aim aim = EvaluateCommand.aim(steps.pop(), name);
        Asking asking = steps.asking();
        String due = aim.due()
                .map(date -> words.say("due", "date", Spoken.in(call.language()).date(date)))
                .orElse("");
        List<String> shown = new ArrayList<>(aim.words().stream().toList());
        aim.evaluations().stream()
                .reduce((first, second) -> second)
                .flatMap(last -> last.facts().get(Fields.NEXT))
                .ifPresent(next -> shown.add(words.say("before", "next", next)));
        FieldWords fields = FieldWords.of(call.language());
        Optional<Result> chosen = asking.choice(
                words.say("result", "id", name) + due,
                words.say("result.why"),
                shown,
                List.of(Result.values()),
                fields::value);
        if (chosen.isEmpty()) {
            return List.of();
        }
        Result result = chosen.get();
        steps.make(pop -> {
            Aim now = EvaluateCommand.aim(pop, name);
            Facts evaluation = Facts.NONE.with(Fields.DATE, day).with(Fields.RESULT, result);
            return pop.with(now, now.facts().plus(Fields.EVALUATIONS, new Evaluation(evaluation)));
        });
        asking.words(words.say("learned"), words.say("learned.why")).ifPresent(own -> add(name, Fields.LEARNED, own));
        asking.words(words.say("next"), words.say("next.why")).ifPresent(own -> add(name, Fields.NEXT, own));
        if (result == Result.ACHIEVED && aim.isOpen() && asking.yes(words.say("finished"), true)) {
            steps.make(pop -> {
                Aim now = EvaluateCommand.aim(pop, name);
                return pop.with(
                        now, now.facts().with(Fields.STATUS, Status.DONE).with(Fields.DONE, day));
            });
        }
        List<String> kept = new ArrayList<>(List.of(name));
        if (result != Result.ACHIEVED && aim.id().isPresent()) {
            asking.words(words.say("anew"), words.say("anew.why")).ifPresent(own -> kept.add(retry(name, own)));
        }
        return kept;
    }

    /** Puts another step for the same purpose in its place. */
    private String retry(String name, String text) {
        steps.make(pop -> pop.plus(NextVersion.retried(pop, EvaluateCommand.aim(pop, name), text, call.today())));
        return String.join(", ", Addressed.ids(steps.pop().replacing(EvaluateCommand.aim(steps.pop(), name))));
    }

    /** Answers when all is asked. */
    Exit finish(List<String> kept, String sentence) {
        return steps.finish("evaluate", kept, sentence);
    }

    /** Adds to the evaluation that was just begun. */
    private void add(String name, Field<String> field, String text) {
        steps.make(pop -> {
            Aim aim = EvaluateCommand.aim(pop, name);
            List<Evaluation> evaluations = new ArrayList<>(aim.evaluations());
            int last = evaluations.size() - 1;
            evaluations.set(last, new Evaluation(evaluations.get(last).facts().with(field, text)));
            return pop.with(aim, aim.facts().with(Fields.EVALUATIONS, evaluations));
        });
    }
}
