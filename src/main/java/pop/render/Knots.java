package pop.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import pop.doc.RedThread;

/**
 * Tells a red thread from top to bottom, each step with how deep it lies; it does not know what the steps are.
 *
 * <p>A very long thread, every step from the one before, is told at one depth from a point on: it would run off the page.
 */
final class Knots {

    /** Deeper than question, insight, choice, goal, part of a goal, action and evaluation. */
    private static final int DEEPEST = 8;

    /** One step, with its depth counted from zero; no step is more than one deeper than the step before. */
    record Step(int depth, RedThread.Knot knot) {}

    private Knots() {}

    /** The steps in the order in which they are told. */
    static List<Step> of(RedThread thread) {
        List<Step> steps = new ArrayList<>();
        Deque<Iterator<RedThread.Knot>> open = new ArrayDeque<>();
        open.push(thread.knots().iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                continue;
            }
            RedThread.Knot knot = open.element().next();
            steps.add(new Step(Math.min(open.size() - 1, DEEPEST), knot));
            open.push(knot.next().iterator());
        }
        return steps;
    }
}
