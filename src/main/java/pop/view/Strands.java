package pop.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Question;
import pop.model.RedThread;

/**
 * The steps of the story that a POP tells, each tied to what it most nearly follows from: a link that another way already
 * goes, with more steps, is left out. Knows no words and no order of telling.
 */
final class Strands {

    /** How far back a longer way is looked for; more than any real plan has. */
    private static final int FARTHEST = 500;

    /** Who follows from more things than this follows from each of them, without looking for longer ways. */
    private static final int MOST_ORIGINS = 20;

    /** What stands around the story: made for it or from it, but no step in it. */
    private static final Set<Kind> AROUND =
            EnumSet.of(Kind.SESSION, Kind.HOMEWORK, Kind.AGREEMENT, Kind.REVIEW, Kind.ATTACHMENT);

    private final List<Item> items;
    private final IdentityHashMap<Item, List<Item>> origins = new IdentityHashMap<>();
    private final IdentityHashMap<Item, List<Item>> followers = new IdentityHashMap<>();

    Strands(Pop pop, RedThread thread) {
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

    /** The steps, kind by kind. */
    List<Item> items() {
        return items;
    }

    /** The steps with which the story begins. */
    List<Item> beginnings() {
        return items.stream().filter(Strands::isBeginning).toList();
    }

    /** What follows most nearly from a step. */
    List<Item> followers(Item item) {
        return followers.getOrDefault(item, List.of());
    }

    /** What a step follows from at first hand. */
    List<Item> origins(Item item) {
        return origins.getOrDefault(item, List.of());
    }

    /** A step and all that lies behind it. */
    Set<Item> behind(Item item) {
        Set<Item> behind = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Item> ahead = new ArrayDeque<>(List.of(item));
        while (!ahead.isEmpty()) {
            Item next = ahead.poll();
            if (behind.add(next)) {
                ahead.addAll(origins(next));
            }
        }
        return behind;
    }

    /** A question that adds nothing to another one begins the story, wherever it came from. */
    private static boolean isBeginning(Item item) {
        return item instanceof Question question && question.addsTo().isEmpty();
    }

    /** The origins of an item but those that are also an origin of another origin. */
    @SuppressWarnings("ReferenceEquality") // two items of equal words are still two items
    private List<Item> nearest(Item item) {
        List<Item> all = origins(item);
        if (all.size() < 2 || all.size() > MOST_ORIGINS) {
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
            for (Item origin : origins(ahead.poll())) {
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
}
