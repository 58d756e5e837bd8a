package pop.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.model.At;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Shape;
import pop.model.Type;

/**
 * What makes one POP into another, as few changes as it takes: equal things stay, things with the same id are changed
 * inside, the rest comes and goes. Looks at the table of fields only. Knows no text.
 */
final class Difference {

    private final List<Change> changes = new ArrayList<>();

    private Difference() {}

    /**
     * The changes, in the order of the fields, all of them placed in the older POP.
     *
     * @throws EditRefused when things of a list would change places
     */
    static List<Change> between(Pop older, Pop newer) {
        Difference difference = new Difference();
        difference.facts(Fields.POP, At.ROOT, older.facts(), newer.facts());
        return difference.changes;
    }

    private void facts(Shape<?> shape, At at, Facts older, Facts newer) {
        for (Field<?> field : shape.fields()) {
            Optional<Object> was = older.raw(field);
            Optional<Object> is = newer.raw(field);
            if (was.isPresent() && is.isPresent()) {
                value(field, field.type(), at.in(field), was.get(), is.get());
            } else if (is.isPresent()) {
                changes.add(new Change.Put(at, field, is.get()));
            } else if (was.isPresent()) {
                changes.add(new Change.Take(at, field));
            }
        }
    }

    private void value(Field<?> field, Type<?> type, At at, Object was, Object is) {
        if (was.equals(is)) {
            return;
        }
        if (type instanceof Type.ListOf<?> list && was instanceof List<?> older && is instanceof List<?> newer) {
            list(field, list.of(), at, older, newer);
        } else if (type instanceof Type.Part<?> part
                && was instanceof Facts.Bearer older
                && is instanceof Facts.Bearer newer) {
            facts(part.shape(), at, older.facts(), newer.facts());
        } else {
            changes.add(new Change.Replace(at, field, type, is));
        }
    }

    private void list(Field<?> field, Type<?> type, At at, List<?> older, List<?> newer) {
        int from = 0;
        int olderEnd = older.size();
        int newerEnd = newer.size();
        while (from < olderEnd && from < newerEnd && isSame(older.get(from), newer.get(from))) {
            value(field, type, at.nth(from), older.get(from), newer.get(from));
            from++;
        }
        while (olderEnd > from && newerEnd > from && isSame(older.get(olderEnd - 1), newer.get(newerEnd - 1))) {
            olderEnd--;
            newerEnd--;
        }
        middle(field, type, at, new Stretch(older, from, olderEnd), new Stretch(newer, from, newerEnd));
        for (int i = olderEnd; i < older.size(); i++) {
            value(field, type, at.nth(i), older.get(i), newer.get(newerEnd + i - olderEnd));
        }
    }

    private record Stretch(List<?> all, int from, int end) {
        int size() {
            return end - from;
        }

        Object get(int i) {
            return all.get(from + i);
        }
    }

    /** Where both lists differ: the longest common row stays, what lies between is told hole by hole. */
    private void middle(Field<?> field, Type<?> type, At at, Stretch older, Stretch newer) {
        if (haveNothingInCommon(older, newer)) {
            hole(field, type, at, older, 0, older.size(), newer, 0, newer.size(), new HashSet<>());
            return;
        }
        int[][] common = commonRows(older, newer);
        int i = 0;
        int j = 0;
        int holeI = 0;
        int holeJ = 0;
        Set<Object> gone = new HashSet<>();
        while (i < older.size() && j < newer.size()) {
            if (isSame(older.get(i), newer.get(j))) {
                hole(field, type, at, older, holeI, i, newer, holeJ, j, gone);
                value(field, type, at.nth(older.from() + i), older.get(i), newer.get(j));
                holeI = ++i;
                holeJ = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        hole(field, type, at, older, holeI, older.size(), newer, holeJ, newer.size(), gone);
        refuseOtherOrder(at, older, newer, gone);
    }

    private void hole(
            Field<?> field,
            Type<?> type,
            At at,
            Stretch older,
            int i,
            int olderEnd,
            Stretch newer,
            int j,
            int newerEnd,
            Set<Object> gone) {
        int left = i;
        int right = j;
        while (left < olderEnd && right < newerEnd && isAnotherVersion(older.get(left), newer.get(right))) {
            value(field, type, at.nth(older.from() + left), older.get(left), newer.get(right));
            left++;
            right++;
        }
        for (int k = left; k < olderEnd; k++) {
            gone.add(identity(older.get(k)));
            changes.add(new Change.Drop(at, older.from() + k));
        }
        if (right < newerEnd) {
            List<Object> values = new ArrayList<>();
            for (int k = right; k < newerEnd; k++) {
                values.add(newer.get(k));
            }
            int index = older.from() + olderEnd;
            boolean last = index == older.all().size();
            changes.add(new Change.Insert(at, field, type, index, last, values));
        }
    }

    /** Writing a thing again elsewhere would lose what only its own lines say: comments and the keys of its owner. */
    private static void refuseOtherOrder(At at, Stretch older, Stretch newer, Set<Object> gone) {
        boolean things = older.size() > 0 && older.get(0) instanceof Facts.Bearer;
        for (int k = 0; things && k < newer.size(); k++) {
            if (gone.contains(identity(newer.get(k)))) {
                throw new EditRefused(EditRefused.Reason.ORDER, at);
            }
        }
    }

    /** Then there is no row to look for, which takes a time and a room that grow with the square of the lists. */
    private static boolean haveNothingInCommon(Stretch older, Stretch newer) {
        Set<Object> known = new HashSet<>();
        for (int i = 0; i < older.size(); i++) {
            known.add(identity(older.get(i)));
        }
        for (int j = 0; j < newer.size(); j++) {
            if (known.contains(identity(newer.get(j)))) {
                return false;
            }
        }
        return true;
    }

    private static int[][] commonRows(Stretch older, Stretch newer) {
        int[][] common = new int[older.size() + 1][newer.size() + 1];
        for (int i = older.size() - 1; i >= 0; i--) {
            for (int j = newer.size() - 1; j >= 0; j--) {
                common[i][j] = isSame(older.get(i), newer.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean isSame(Object older, Object newer) {
        return identity(older).equals(identity(newer));
    }

    /** What makes a thing the same thing: its id, else all that is known of it. */
    private static Object identity(Object value) {
        return value instanceof Facts.Bearer bearer
                ? bearer.facts().get(Fields.ID).map(Object.class::cast).orElse(value)
                : value;
    }

    /** Whether one stands in the other's place: two words, things without an id, or a thing that got another id. */
    private static boolean isAnotherVersion(Object older, Object newer) {
        if (older instanceof Facts.Bearer was && newer instanceof Facts.Bearer is) {
            boolean bothNamed = was.facts().has(Fields.ID) && is.facts().has(Fields.ID);
            return !bothNamed
                    || was.facts().without(Fields.ID).equals(is.facts().without(Fields.ID));
        }
        return true;
    }
}
