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
import pop.model.Question;

/**
 * Lays the red thread out as a story that can be read from top to bottom: every item once, below what it most nearly
 * follows from, and only pointed to where it follows from something else as well. Knows the links and no words.
 */
final class Story {

    /** Deeper than this a story cannot be read as nested any more; it goes on at the left. */
    private static final int DEEPEST = 12;

    /** How far back a shorter way is looked for; more than any real plan has. */
    private static final int FARTHEST = 500;

    /** What stands around the story: made for it or from it, but no step in it. */
    private static final Set<Kind> AROUND =
            EnumSet.of(Kind.SESSION, Kind.HOMEWORK, Kind.AGREEMENT, Kind.REVIEW, Kind.ATTACHMENT);

    /** What always belongs to the story; other kinds only when something follows from them or they follow from it. */
    private static final Set<Kind> CHAPTERS =
            EnumSet.of(Kind.QUESTION, Kind.INSIGHT, Kind.DECISION, Kind.GOAL, Kind.ACTION);

    private final List<Item> items;
    private final IdentityHashMap<Item, List<Item>> origins = new IdentityHashMap<>();
    private final IdentityHashMap<Item, List<Item>> followers = new IdentityHashMap<>();

    /** Says one item of the story. */
    interface Teller {
        /** An item with what follows from it; more than one knot when it was put differently before. */
        List<Knot> knots(Item item, List<Knot> next);

        /** The knot of an item that was told before, with all that follows from it. */
        Knot again(Item item);
    }

    Story(Pop pop, pop.model.RedThread thread) {
        this.items = pop.current(pop.items()).stream()
                .filter(item -> !AROUND.contains(item.kind()))
                .toList();
        for (Item item : items) {
            origins.put(item, isBeginning(item) ? List.of() : thread.origins(item));
        }
        for (Item item : items) {
            for (Item origin : nearest(item)) {
                followers.computeIfAbsent(origin, nothing -> new ArrayList<>()).add(item);
            }
        }
    }

    /** The story as it begins with the questions. */
    List<Knot> fromQuestions(Teller teller) {
        return new Telling(teller, any -> true).from(items.stream().filter(Story::isBeginning).toList());
    }

    /** What hangs on no question. */
    List<Knot> loose(Teller teller) {
        Telling telling = new Telling(teller, any -> true);
        telling.from(items.stream().filter(Story::isBeginning).toList());
        List<Knot> loose = new ArrayList<>();
        for (boolean withoutOrigin : List.of(true, false)) {
            for (Item item : items) {
                boolean belongs = CHAPTERS.contains(item.kind()) || followers.containsKey(item);
                if (belongs && !telling.told.contains(item) && (!withoutOrigin || nearest(item).isEmpty())) {
                    loose.addAll(telling.from(List.of(item)));
                }
            }
        }
        return loose;
    }

    /** What follows from an item. */
    List<Knot> from(Item item, Teller teller) {
        Telling telling = new Telling(teller, any -> true);
        telling.told.add(item);
        return telling.from(followers.getOrDefault(item, List.of()));
    }

    /** How an item came about: all that lies behind it, down to the item itself; nothing when nothing does. */
    List<Knot> to(Item item, Teller teller) {
        Set<Item> behind = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Item> ahead = new ArrayDeque<>(List.of(item));
        while (!ahead.isEmpty()) {
            Item next = ahead.poll();
            if (behind.add(next)) {
                ahead.addAll(origins.getOrDefault(next, List.of()));
            }
        }
        List<Item> beginnings = items.stream()
                .filter(one -> behind.contains(one) && origins.getOrDefault(one, List.of()).isEmpty())
                .toList();
        boolean isAlone = behind.size() < 2 || beginnings.isEmpty();
        return isAlone ? List.of() : new Telling(teller, behind::contains).from(beginnings);
    }

    /** A question that adds nothing to another one begins the story, wherever it came from. */
    private static boolean isBeginning(Item item) {
        return item instanceof Question question && question.addsTo().isEmpty();
    }

    /** The origins of an item but those that are also an origin of another origin. */
    @SuppressWarnings("ReferenceEquality") // two items of equal words are still two items
    private List<Item> nearest(Item item) {
        List<Item> all = origins.getOrDefault(item, List.of());
        if (all.size() < 2) {
            return all;
        }
        List<Item> nearest = all.stream()
                .filter(origin -> all.stream()
                        .noneMatch(other -> other != origin && isBehind(origin, other) && !isBehind(other, origin)))
                .toList();
        return nearest.isEmpty() ? all : nearest;
    }

    /** Whether an item lies further back on the way to another one. */
    @SuppressWarnings("ReferenceEquality") // two items of equal words are still two items
    private boolean isBehind(Item far, Item near) {
        Set<Item> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Item> ahead = new ArrayDeque<>(List.of(near));
        while (!ahead.isEmpty() && seen.size() < FARTHEST) {
            for (Item origin : origins.getOrDefault(ahead.poll(), List.of())) {
                if (origin == far) {
                    return true;
                }
                if (seen.add(origin)) {
                    ahead.add(origin);
                }
            }
        }
        return false;
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
            for (Item follower : followers.getOrDefault(item, List.of())) {
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
