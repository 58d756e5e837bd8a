package pop.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pop.doc.RedThread.Knot;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.RedThread;

/**
 * Lays the red thread out as a story that can be read from top to bottom: every item once, below what it most nearly
 * follows from, and only pointed to where it follows from something else as well. Knows the links and no words.
 */
final class Story {

    /** Deeper than this a story cannot be read as nested any more; it goes on at the left. */
    private static final int DEEPEST = 12;

    /** What always belongs to the story; other kinds only when something follows from them or they follow from it. */
    private static final Set<Kind> CHAPTERS =
            EnumSet.of(Kind.QUESTION, Kind.INSIGHT, Kind.DECISION, Kind.GOAL, Kind.ACTION);

    private final Strands strands;

    /** Says one item of the story. */
    interface Teller {
        /** An item with what follows from it; more than one knot when it was put differently before. */
        List<Knot> knots(Item item, List<Knot> next);

        /** The knot of an item that was told before, with all that follows from it. */
        Knot again(Item item);
    }

    Story(Pop pop, RedThread thread) {
        this.strands = new Strands(pop, thread);
    }

    /** The story as it begins with the questions. */
    List<Knot> fromQuestions(Teller teller) {
        return new Telling(teller, any -> true).from(strands.beginnings());
    }

    /**
     * What hangs on no question.
     *
     * @param pointersToo whether to tell as well of what only points at what was told: a motive behind a goal of a question
     */
    List<Knot> loose(Teller teller, boolean pointersToo) {
        Telling telling = new Telling(teller, any -> true);
        telling.from(strands.beginnings());
        List<Knot> loose = new ArrayList<>();
        for (boolean withoutOrigin : List.of(true, false)) {
            for (Item item : strands.items()) {
                boolean isNext = !telling.told.contains(item)
                        && (!withoutOrigin || strands.origins(item).isEmpty())
                        && (CHAPTERS.contains(item.kind()) || leadsOn(item, pointersToo, telling.told));
                if (isNext) {
                    loose.addAll(telling.from(List.of(item)));
                }
            }
        }
        return loose;
    }

    private boolean leadsOn(Item item, boolean pointersToo, Set<Item> told) {
        List<Item> next = strands.followers(item);
        return !next.isEmpty() && (pointersToo || !told.containsAll(next));
    }

    /** What follows from an item. */
    List<Knot> from(Item item, Teller teller) {
        Telling telling = new Telling(teller, any -> true);
        telling.told.add(item);
        return telling.from(strands.followers(item));
    }

    /** How an item came about: all that lies behind it, down to the item itself; nothing when nothing does. */
    List<Knot> to(Item item, Teller teller) {
        Set<Item> behind = strands.behind(item);
        List<Item> beginnings = strands.items().stream()
                .filter(one -> behind.contains(one) && strands.origins(one).isEmpty())
                .toList();
        boolean isAlone = behind.size() < 2 || beginnings.isEmpty();
        return isAlone ? List.of() : new Telling(teller, behind::contains).from(beginnings);
    }

    /** One telling of the story, in which everything is told once. */
    private final class Telling {

        private final Teller teller;
        private final Predicate<Item> belongs;
        private final Set<Item> told = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Item> ahead = new ArrayDeque<>();

        Telling(Teller teller, Predicate<Item> belongs) {
            this.teller = teller;
            this.belongs = belongs;
        }

        List<Knot> from(List<Item> beginnings) {
            List<Knot> knots = new ArrayList<>();
            ahead.addAll(beginnings);
            while (!ahead.isEmpty()) {
                Item next = ahead.poll();
                if (told.add(next)) {
                    knots.addAll(teller.knots(next, next(next, 1)));
                }
            }
            return knots;
        }

        private List<Knot> next(Item item, int depth) {
            List<Knot> next = new ArrayList<>();
            for (Item follower : strands.followers(item)) {
                if (!belongs.test(follower)) {
                    continue;
                }
                if (depth >= DEEPEST) {
                    ahead.add(follower);
                } else if (told.add(follower)) {
                    next.addAll(teller.knots(follower, next(follower, depth + 1)));
                } else {
                    next.add(teller.again(follower));
                }
            }
            return next;
        }
    }
}
