package pop.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pop.model.Figures.Figure;

/**
 * The figures of many POPs by profile, told so that a group of fewer than so many people is never told apart: not by
 * itself, nor by subtracting the other rows from the whole. Does not know what else a reader knows.
 *
 * @param rows a row for each group that may be told, and last the whole; none when the whole is too small
 * @param smallest how many POPs there are in the smallest group that is told
 */
public record Statistics(List<Row> rows, long smallest) {

    /**
     * So many people that a count of them tells of nobody: five, with which statistical offices commonly begin. A rule of
     * thumb: where all of a group are alike, each of them is told of all the same.
     */
    public static final long TELLING_NOBODY = 5;

    /** What a row is about. */
    public enum Group {
        /** The POPs of a profile. */
        PROFILE,
        /** Those of the profiles that too few people have. */
        OTHER,
        /** All of them. */
        ALL;

        /** The word for it that scripts read. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The figures of a group.
     *
     * @param profile the profile, for a group that has one
     * @param tellsStates whether it may be told how far the people in it are
     */
    public record Row(Group group, String profile, Figures figures, boolean tellsStates) {

        /** A figure, if it may be told. */
        public Optional<Long> told(Figure figure) {
            return figure.isState() && !tellsStates ? Optional.empty() : Optional.of(figures.count(figure));
        }
    }

    public Statistics {
        rows = List.copyOf(rows);
    }

    /**
     * The statistics of these groups.
     *
     * @param byProfile the figures of the POPs of each profile
     * @param atLeast the fewest POPs that may be told of together
     */
    public static Statistics of(Map<String, Figures> byProfile, long atLeast) {
        Figures all = sum(byProfile.values().stream().toList());
        if (all.count(Figure.POPS) < atLeast || byProfile.isEmpty()) {
            return new Statistics(List.of(), all.count(Figure.POPS));
        }
        Map<String, Figures> apart = new TreeMap<>(byProfile);
        Figures other = joined(apart, atLeast);
        List<Row> rows = new ArrayList<>();
        boolean states = !other.tellsOfFewerThan(atLeast)
                && apart.values().stream().noneMatch(figures -> figures.tellsOfFewerThan(atLeast));
        apart.forEach((profile, figures) -> rows.add(new Row(Group.PROFILE, profile, figures, states)));
        if (other.count(Figure.POPS) > 0 && !apart.isEmpty()) {
            rows.add(new Row(Group.OTHER, "", other, states));
        }
        rows.add(new Row(Group.ALL, "", all, !all.tellsOfFewerThan(atLeast)));
        long smallest = rows.stream()
                .mapToLong(row -> row.figures().count(Figure.POPS))
                .min()
                .orElse(0);
        return new Statistics(rows, smallest);
    }

    /** Takes out the groups that are too small, and further ones until what was taken out is large enough itself. */
    private static Figures joined(Map<String, Figures> apart, long atLeast) {
        List<Map.Entry<String, Figures>> smallestFirst = apart.entrySet().stream()
                .map(Map.Entry::copyOf)
                .sorted(Comparator.comparing(group -> group.getValue().count(Figure.POPS)))
                .toList();
        Figures joined = Figures.NONE;
        for (Map.Entry<String, Figures> group : smallestFirst) {
            long size = group.getValue().count(Figure.POPS);
            long soFar = joined.count(Figure.POPS);
            if (size < atLeast || (soFar > 0 && soFar < atLeast)) {
                joined = joined.plus(group.getValue());
                apart.remove(group.getKey());
            }
        }
        return joined;
    }

    private static Figures sum(List<Figures> figures) {
        Figures sum = Figures.NONE;
        for (Figures one : figures) {
            sum = sum.plus(one);
        }
        return sum;
    }
}
