package pop.doc;

import java.util.List;
import java.util.Optional;

/**
 * What came from what, told as one nested story that reads without knowing any id; it does not know what its knots
 * stand for.
 */
public record RedThread(List<Knot> knots) implements Block {

    public RedThread {
        knots = List.copyOf(knots);
    }

    /**
     * One step of the story and the steps that came from it.
     *
     * @param label what kind of step it is
     * @param line what it says; often a {@link Jump} around a person's words
     * @param state how it stands with it
     * @param next what came from it
     */
    public record Knot(String label, Line line, Optional<Mark> state, List<Knot> next) {

        public Knot {
            next = List.copyOf(next);
        }
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.redThread(this);
    }
}
