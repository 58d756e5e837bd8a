package pop.text;

import java.util.Optional;

/** Reads the end, the middle and the beginning of something: "eind mei", "the start of my new job"; knows no whole periods. */
final class Edges {
    private final Sentence s;
    private final Almanac almanac;
    private final Anchors anchors;

    Edges(Sentence sentence, Almanac almanac, Anchors anchors) {
        this.s = sentence;
        this.almanac = almanac;
        this.anchors = anchors;
    }

    Anchor edge(int i) {
        int j = i + 1;
        boolean linked = s.says(j, "van") || s.says(j, "of") || s.says(j, "through") || s.says(j, "into");
        j = linked ? j + 1 : j;
        boolean begins = s.says(i, "begin") || s.says(i, "start");
        if (s.is(j, Tag.EVERY)
                || begins
                        && (s.says(i - 1, "ik")
                                || s.says(i - 1, "i")
                                || s.says(i - 1, "to")
                                || s.says(i - 1, "will"))) {
            return Anchor.NOTHING;
        }
        if (begins && !linked && !s.dutch() && !s.is(j, Tag.MONTH)) {
            return Anchor.NOTHING;
        }
        boolean again = s.is(j, Tag.EDGE) || s.is(j, Tag.DETERMINER) && s.is(j + 1, Tag.EDGE);
        boolean day =
                s.is(j + 1, Tag.UNIT) && s.at(j + 1).value() == 4 && s.is(j, Tag.DETERMINER) && !s.is(j, Tag.THIS);
        boolean limited = s.is(i - 1, Tag.BY) || s.is(i - 2, Tag.BY);
        if (day && linked && !limited) {
            return Anchor.NOTHING;
        }
        Anchor whole = again
                ? Anchor.NOTHING
                : s.at(j).entry().known() || s.at(j).kind() == Token.Kind.NUMBER ? anchors.read(j) : Anchor.NOTHING;
        if (whole.found() && whole.kind() != Anchor.Kind.HAZE) {
            return Anchor.of(
                    Anchor.Kind.EDGE, whole.end(), cut(whole.days(), s.at(i).value()));
        }
        int noun = s.is(j, Tag.DETERMINER) ? j + 1 : j;
        for (int k = noun; k <= noun + 1; k++) {
            boolean indefinite = s.says(j, "een") || s.says(j, "a") || s.says(j, "an");
            boolean led =
                    s.is(i - 1, Tag.BY) || s.is(i - 2, Tag.BY) || s.is(i - 1, Tag.UNTIL) || s.is(i - 2, Tag.UNTIL);
            boolean small = s.is(k, Tag.UNIT) && (s.at(k).value() < 4 || s.at(k).value() == 4 && !led);
            boolean recurs =
                    s.is(k, Tag.SETTING) && !s.is(k, Tag.EVENT) && !led && !s.is(j, Tag.SELF) && !s.is(j, Tag.THIS);
            boolean bare =
                    !indefinite && !small && !recurs && (k > j || linked || s.is(i - 1, Tag.AT) || s.is(i - 1, Tag.BY));
            if (bare && (s.is(k, Tag.EVENT) || s.is(k, Tag.SETTING) || s.is(k, Tag.TERM) || s.is(k, Tag.UNIT))) {
                return Anchor.of(
                        Anchor.Kind.EDGE, k + 1, cut(unitDays(k), s.at(i).value()));
            }
        }
        return linked && !s.says(i, "rest") ? ofSomething(j) : Anchor.NOTHING;
    }

    /** "de start van mijn nieuwe job", "the end of my induction": with a definite word any thing has an edge. */
    private Anchor ofSomething(int i) {
        boolean numbered = s.is(i, Tag.LABELLED) && s.at(i + 1).isNumber();
        if (numbered) {
            return Anchor.of(Anchor.Kind.EDGE, i + 2, Optional.empty());
        }
        boolean definite = s.is(i, Tag.DETERMINER) && !s.says(i, "een") && !s.says(i, "a") && !s.says(i, "an")
                || s.is(i, Tag.SELF);
        if (!definite || s.is(i + 1, Tag.UNIT) && s.at(i + 1).value() <= 4) {
            return Anchor.NOTHING;
        }
        int end = i + 1;
        while (end < i + 3 && (s.is(end, Tag.VAGUE) || s.is(end, Tag.ORDINAL))) {
            end++;
        }
        return s.ends(end) ? Anchor.NOTHING : Anchor.of(Anchor.Kind.EDGE, end + 1, Optional.empty());
    }

    Optional<Days> unitDays(int i) {
        int unit = s.is(i, Tag.UNIT) ? s.at(i).value() : 0;
        return unit >= 4 ? Optional.of(almanac.unit(unit, 0)) : Optional.empty();
    }

    private static Optional<Days> cut(Optional<Days> whole, int edge) {
        if (whole.isEmpty()) {
            return whole;
        }
        Days days = whole.get();
        long length = days.last().toEpochDay() - days.first().toEpochDay();
        return Optional.of(
                switch (edge) {
                    case 1 -> new Days(days.first(), days.first().plusDays(length / 3));
                    case 2 ->
                        new Days(days.first().plusDays(length / 3), days.first().plusDays(length * 2 / 3));
                    default -> new Days(days.last().minusDays(length / 3), days.last());
                });
    }
}
