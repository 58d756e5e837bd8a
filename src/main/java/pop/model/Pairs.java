package pop.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which thing of a list is which thing of a later version of that list: the one of the same id, else the one that says the
 * same, else one that says something of the same. Knows no field but the id.
 */
final class Pairs {

    private final List<?> older;
    private final List<?> newer;
    private final int[] newerOf;
    private final int[] olderOf;

    private Pairs(List<?> older, List<?> newer) {
        this.older = older;
        this.newer = newer;
        this.newerOf = filled(older.size());
        this.olderOf = filled(newer.size());
    }

    static Pairs of(List<?> older, List<?> newer) {
        Pairs pairs = new Pairs(older, newer);
        pairs.byKey(Pairs::id);
        pairs.byKey(Pairs::withoutId);
        pairs.byLikeness();
        return pairs;
    }

    /** The place in the newer list of a thing of the older one, if it is still there. */
    Optional<Integer> newer(int index) {
        return newerOf[index] < 0 ? Optional.empty() : Optional.of(newerOf[index]);
    }

    /** The place in the older list of a thing of the newer one, if it was there already. */
    Optional<Integer> older(int index) {
        return olderOf[index] < 0 ? Optional.empty() : Optional.of(olderOf[index]);
    }

    private static int[] filled(int size) {
        int[] places = new int[size];
        java.util.Arrays.fill(places, -1);
        return places;
    }

    /** Pairs what has the same key, the first with the first. */
    private void byKey(Function<Object, Optional<?>> key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < older.size(); i++) {
            int index = i;
            if (newerOf[i] < 0) {
                key.apply(older.get(i))
                        .ifPresent(found -> waiting.computeIfAbsent(found, any -> new ArrayDeque<>())
                                .add(index));
            }
        }
        for (int j = 0; j < newer.size() && !waiting.isEmpty(); j++) {
            if (olderOf[j] < 0) {
                Optional<Deque<Integer>> same = key.apply(newer.get(j)).map(waiting::get);
                if (same.isPresent() && !same.get().isEmpty()) {
                    pair(same.get().remove(), j);
                }
            }
        }
    }

    /** Pairs, in order, what is left and has no id on both sides, when both say something of the same. */
    private void byLikeness() {
        for (BiPredicate<Facts, Facts> alike :
                List.<BiPredicate<Facts, Facts>>of(Pairs::sameWords, Pairs::somethingSame)) {
            List<Integer> left = new ArrayList<>();
            for (int j = 0; j < newer.size(); j++) {
                if (olderOf[j] < 0) {
                    left.add(j);
                }
            }
            for (int i = 0; i < older.size(); i++) {
                if (newerOf[i] < 0 && older.get(i) instanceof Facts.Bearer was) {
                    pairWithFirst(i, was.facts(), left, alike);
                }
            }
        }
    }

    private void pairWithFirst(int i, Facts was, List<Integer> left, BiPredicate<Facts, Facts> alike) {
        for (int at = 0; at < left.size(); at++) {
            int j = left.get(at);
            if (newer.get(j) instanceof Facts.Bearer is
                    && !(was.has(Fields.ID) && is.facts().has(Fields.ID))
                    && alike.test(was, is.facts())) {
                pair(i, j);
                left.remove(at);
                return;
            }
        }
    }

    private void pair(int i, int j) {
        newerOf[i] = j;
        olderOf[j] = i;
    }

    private static Optional<?> id(Object value) {
        return value instanceof Facts.Bearer bearer ? bearer.facts().get(Fields.ID) : Optional.empty();
    }

    private static Optional<?> withoutId(Object value) {
        if (!(value instanceof Facts.Bearer bearer)) {
            return Optional.of(value);
        }
        Facts rest = bearer.facts().without(Fields.ID);
        return rest.equals(Facts.NONE) ? Optional.empty() : Optional.of(rest);
    }

    private static boolean sameWords(Facts was, Facts is) {
        return was.has(Fields.TEXT) && was.raw(Fields.TEXT).equals(is.raw(Fields.TEXT));
    }

    private static boolean somethingSame(Facts was, Facts is) {
        return was.fields().stream().anyMatch(field -> was.raw(field).equals(is.raw(field)));
    }
}
