package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;

/**
 * {@code pop create --interview}: a first conversation with oneself, from the question over where one stands and what one
 * sees to a choice and a first step. Every answer is kept as it is given, in the person's own words, each because of the
 * one before.
 */
final class Interview {

    /** Who has more to say goes on with pop add. */
    private static final int MOST_TIMES = 9;

    private final Call call;
    private final OneByOne steps;
    private final Words words;

    Interview(Call call, OneByOne steps) {
        this.call = call;
        this.steps = steps;
        this.words = call.words(this);
    }

    /** Holds it, and answers with the file. */
    Exit hold(String file) {
        steps.asking().say(words.say("begin", "file", file) + "\n" + words.say("how"));
        List<String> question = Addressed.ids(steps.pop().questions());
        List<String> from = question.isEmpty() ? once("question", Kind.QUESTION, List.of()) : question;
        List<String> seen = new ArrayList<>(once("now", Kind.INSIGHT, from));
        seen.addAll(often("insight", Kind.INSIGHT, from));
        seen.addAll(often("way", Kind.INSIGHT, from));
        List<String> origins = seen.isEmpty() ? from : seen;
        List<String> choice = once("choice", Kind.DECISION, origins);
        step(choice.isEmpty() ? origins : choice);
        return steps.finish("create", List.of(file), words.say("end"));
    }

    private void step(List<String> because) {
        for (String id : once("step", Kind.ACTION, because)) {
            steps.asking()
                    .day(words.say("due"), words.say("due.why"))
                    .ifPresent(day -> steps.make(pop -> {
                        Item action = Addressed.item(pop, id);
                        return pop.with(action, action.facts().with(Fields.DUE, day));
                    }));
        }
    }

    private List<String> once(String question, Kind kind, List<String> because) {
        return asked(question, kind, because).map(List::of).orElse(List.of());
    }

    /** Asks until there is no more to say. */
    private List<String> often(String question, Kind kind, List<String> because) {
        List<String> ids = new ArrayList<>();
        Optional<String> id = asked(question, kind, because);
        while (id.isPresent() && ids.size() < MOST_TIMES) {
            ids.add(id.get());
            id = asked("more", kind, because);
        }
        return ids;
    }

    private Optional<String> asked(String question, Kind kind, List<String> because) {
        return steps.asking()
                .words(words.say(question), words.say(question + ".why"))
                .map(text -> {
                    steps.make(pop -> with(pop, kind, because, text));
                    List<? extends Item> items = steps.pop().items(kind);
                    return items.get(items.size() - 1).id().orElse("");
                });
    }

    private Pop with(Pop pop, Kind kind, List<String> because, String text) {
        Facts facts = Facts.NONE
                .with(Fields.ID, pop.nextId(kind))
                .with(Fields.DATE, call.today())
                .with(Fields.BECAUSE, because)
                .with(Fields.TEXT, text);
        return pop.plus(Fields.shape(kind).make(facts));
    }
}
