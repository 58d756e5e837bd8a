package pop.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.model.Aim;
import pop.model.Item;
import pop.model.Kind;
import pop.model.RedThread;

/** Which goal is a part of which, and which actions lead to it; every goal and action once, rings included. */
final class GoalTree {

    private final IdentityHashMap<Item, List<Item>> parts = new IdentityHashMap<>();
    private final IdentityHashMap<Item, List<Item>> actions = new IdentityHashMap<>();
    private final List<Item> whole = new ArrayList<>();
    private final List<Item> loose = new ArrayList<>();

    GoalTree(Shelf shelf, RedThread thread) {
        List<Item> goals = shelf.open(Kind.GOAL);
        Set<Item> open = identities(goals);
        for (Item goal : goals) {
            target(goal, thread, open)
                    .ifPresentOrElse(larger -> under(parts, larger).add(goal), () -> whole.add(goal));
        }
        for (Item action : shelf.open(Kind.ACTION)) {
            target(action, thread, open)
                    .ifPresentOrElse(goal -> under(actions, goal).add(action), () -> loose.add(action));
        }
        Set<Item> reached = identities(List.of());
        whole.forEach(goal -> reach(goal, reached));
        for (Item goal : goals) {
            if (!reached.contains(goal)) {
                parts.values().forEach(some -> some.removeIf(part -> isSame(part, goal)));
                whole.add(goal);
                reach(goal, reached);
            }
        }
    }

    /** The goals that are no part of another one. */
    List<Item> whole() {
        return whole;
    }

    /** The parts of a goal. */
    List<Item> parts(Item goal) {
        return parts.getOrDefault(goal, List.of());
    }

    /** All that is part of a goal, however deep, the nearest first. */
    List<Item> below(Item goal) {
        List<Item> below = new ArrayList<>();
        Deque<Item> ahead = new ArrayDeque<>(parts(goal));
        while (!ahead.isEmpty()) {
            Item part = ahead.poll();
            below.add(part);
            ahead.addAll(parts(part));
        }
        return below;
    }

    /** The actions that lead to a goal. */
    List<Item> actions(Item goal) {
        return actions.getOrDefault(goal, List.of());
    }

    /** The actions that lead to no goal. */
    List<Item> looseActions() {
        return loose;
    }

    private void reach(Item goal, Set<Item> reached) {
        reached.add(goal);
        Deque<Item> ahead = new ArrayDeque<>(parts(goal));
        while (!ahead.isEmpty()) {
            Item part = ahead.poll();
            if (reached.add(part)) {
                ahead.addAll(parts(part));
            } else {
                parts.values().forEach(some -> some.removeIf(one -> isSame(one, part)));
            }
        }
    }

    private static Optional<Item> target(Item item, RedThread thread, Set<Item> open) {
        return ((Aim) item)
                .leadsTo()
                .flatMap(thread::current)
                .filter(goal -> open.contains(goal) && !isSame(goal, item));
    }

    private static List<Item> under(Map<Item, List<Item>> tree, Item goal) {
        return tree.computeIfAbsent(goal, none -> new ArrayList<>());
    }

    private static Set<Item> identities(List<Item> items) {
        Set<Item> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(items);
        return set;
    }

    @SuppressWarnings("ReferenceEquality") // two goals of equal words are still two goals
    private static boolean isSame(Item one, Item other) {
        return one == other;
    }
}
