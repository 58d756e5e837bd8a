package pop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.model.Answers;
import pop.model.At;
import pop.model.Choices.Answer;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.SelfEvaluation;
import pop.view.FieldWords;
import pop.view.Mirror;

/**
 * {@code pop self-evaluate}: the eleven questions for a critical look at one's own plan, asked one by one beside what the
 * plan says already. The answers of one day stand together.
 */
final class SelfEvaluateCommand implements Command {

    private static final FieldOptions OPTIONS = new FieldOptions(Fields.ANSWERS_PART, Set.of());

    @Override
    public String name() {
        return "self-evaluate";
    }

    @Override
    public void declare(Options options) {
        OPTIONS.declare(options);
        options.value("DATE", "--date");
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        LocalDate day = call.date("--date").orElseGet(call::today);
        Facts given = OPTIONS.read(call);
        String label = opened.named().label();
        if (!given.equals(Facts.NONE)) {
            return saving.append(opened, "self-evaluate", pop -> {
                Pop changed = answered(pop, day, given);
                return new Saving.Changed(
                        changed, place(changed, day), call.words(this).say("done", "file", label));
            });
        }
        OneByOne steps = Asking.ifPossible(call)
                .map(asking -> new OneByOne(call, asking, opened))
                .orElseThrow(() -> new Refusal(Exit.USAGE, "no-answers", Map.of()));
        return ask(call, steps, day, label);
    }

    private Exit ask(Call call, OneByOne steps, LocalDate day, String label) {
        Words words = call.words(this);
        List<Field<?>> questions = new ArrayList<>(Fields.GRADED_ANSWERS);
        questions.addAll(Fields.TOLD_ANSWERS);
        Facts today = answers(steps.pop(), day);
        questions.removeIf(today::has);
        int before = today.fields().size();
        steps.asking().say(opening(words, before, questions.size()));
        Mirror mirror = new Mirror(steps.pop(), call.language());
        FieldWords fields = FieldWords.of(call.language());
        for (Field<Answer> question : Fields.GRADED_ANSWERS) {
            if (questions.contains(question)) {
                steps.asking()
                        .choice(
                                fields.label(Fields.ANSWERS_PART, question),
                                fields.help(Fields.ANSWERS_PART, question),
                                mirror.of(question),
                                List.of(Answer.values()),
                                fields::value)
                        .ifPresent(answer -> keep(steps, day, Facts.NONE.with(question, answer)));
            }
        }
        for (Field<String> question : Fields.TOLD_ANSWERS) {
            if (questions.contains(question)) {
                steps.asking()
                        .words(
                                fields.label(Fields.ANSWERS_PART, question),
                                fields.help(Fields.ANSWERS_PART, question),
                                mirror.of(question))
                        .ifPresent(answer -> keep(steps, day, Facts.NONE.with(question, answer)));
            }
        }
        boolean anything = answers(steps.pop(), day).fields().size() > before;
        return steps.finish(
                "self-evaluate",
                anything ? List.of(place(steps.pop(), day)) : List.of(),
                anything ? words.say("done", "file", label) : words.say("nothing"));
    }

    private static String opening(Words words, int answered, int left) {
        if (left == 0) {
            return words.say("all");
        }
        return words.say(answered == 0 ? "begin" : "again", "count", answered) + "\n" + words.say("how");
    }

    private static void keep(OneByOne steps, LocalDate day, Facts answer) {
        steps.make(pop -> answered(pop, day, answer));
    }

    /** The POP with answers beside the other ones of that day. */
    private static Pop answered(Pop pop, LocalDate day, Facts given) {
        Facts answers = answers(pop, day).withAll(given);
        SelfEvaluation whole =
                new SelfEvaluation(Facts.NONE.with(Fields.DATE, day).with(Fields.ANSWERS, new Answers(answers)));
        List<SelfEvaluation> all = new ArrayList<>(pop.facts().list(Fields.SELF_EVALUATIONS));
        Optional<Integer> index = index(pop, day);
        if (index.isPresent()) {
            all.set(index.get(), whole);
        } else {
            all.add(whole);
        }
        return new Pop(pop.facts().with(Fields.SELF_EVALUATIONS, all));
    }

    private static Facts answers(Pop pop, LocalDate day) {
        return index(pop, day)
                .flatMap(at -> pop.facts()
                        .list(Fields.SELF_EVALUATIONS)
                        .get(at)
                        .facts()
                        .get(Fields.ANSWERS))
                .map(Answers::facts)
                .orElse(Facts.NONE);
    }

    private static Optional<Integer> index(Pop pop, LocalDate day) {
        List<SelfEvaluation> all = pop.facts().list(Fields.SELF_EVALUATIONS);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).facts().get(Fields.DATE).equals(Optional.of(day))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String place(Pop pop, LocalDate day) {
        int index = index(pop, day).orElseThrow(IllegalStateException::new);
        return At.ROOT.in(Fields.SELF_EVALUATIONS).nth(index).path();
    }
}
