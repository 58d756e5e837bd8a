package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.OwnPhrase;
import pop.doc.RedThread.Knot;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Aim;
import pop.model.Evaluation;
import pop.model.Fields;
import pop.model.Item;
import pop.model.RedThread;

/**
 * Tells an item of the story in full: with its id, how it went, and how it was put before. Knows nothing of where in the
 * story it stands.
 */
final class FullKnots implements Story.Teller {

    private final RedThread thread;
    private final Links links;
    private final States states;
    private final Evaluations evaluations;
    private final Words words;

    FullKnots(RedThread thread, FieldWords fields, Spoken spoken, Links links, States states) {
        this.thread = thread;
        this.links = links;
        this.states = states;
        this.evaluations = new Evaluations(fields, spoken);
        this.words = Words.of(FullKnots.class, spoken.language());
    }

    @Override
    public List<Knot> knots(Item item, List<Knot> next) {
        List<Knot> knots = new ArrayList<>();
        for (Item old : thread.earlier(item)) {
            knots.add(new Knot(label(knots, old), line(old), Optional.of(states.replaced()), looks(old)));
        }
        List<Knot> after = looks(item);
        after.addAll(next);
        knots.add(new Knot(label(knots, item), line(item), states.of(item), after));
        return knots;
    }

    @Override
    public Knot again(Item item) {
        return new Knot(words.say("again", "item", links.name(item)), line(item), states.of(item), List.of());
    }

    private String label(List<Knot> before, Item item) {
        String name = links.name(item);
        return before.isEmpty() ? name : words.say("reworded", "item", name);
    }

    private Line line(Item item) {
        return links.jump(item, Line.of(links.inFull(item)));
    }

    /** How it went, every time somebody looked. */
    private List<Knot> looks(Item item) {
        List<Knot> looks = new ArrayList<>();
        if (item instanceof Aim aim) {
            aim.evaluations().forEach(evaluation -> looks.add(look(evaluation)));
        }
        return looks;
    }

    private Knot look(Evaluation evaluation) {
        List<Inline> told = new ArrayList<>();
        evaluation.facts().get(Fields.LEARNED).ifPresent(learned -> told.add(new OwnPhrase(learned)));
        evaluation.facts().get(Fields.NEXT).ifPresent(next -> {
            told.add(new Text((told.isEmpty() ? "" : " ") + words.say("next") + " "));
            told.add(new OwnPhrase(next));
        });
        return new Knot(
                evaluations.label(evaluation),
                new Line(told),
                evaluation.facts().get(Fields.RESULT).map(evaluations::mark),
                List.of());
    }
}
