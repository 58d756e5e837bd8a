package pop.text;

import java.util.Optional;

/**
 * The grammar of calendar places, for Dutch and English alike: it reads tags and figures, the words stand in the lexicon.
 */
final class Anchors {
    private static final int MODIFIERS = 3;

    private final Sentence s;
    private final Almanac almanac;
    private final Counts counts;
    private final Dates dates;
    private final Edges edges;

    Anchors(Sentence sentence, Almanac almanac) {
        this.s = sentence;
        this.almanac = almanac;
        this.counts = new Counts(sentence);
        this.dates = new Dates(sentence, almanac);
        this.edges = new Edges(sentence, almanac, this);
    }

    boolean isYear(int i) {
        return dates.isYear(i);
    }

    /** The calendar place that begins here, articles included. */
    Anchor read(int i) {
        Anchor date = dates.date(i);
        if (date.found()) {
            return date;
        }
        int j = s.is(i, Tag.DETERMINER) && !s.is(i, Tag.THIS) ? i + 1 : i;
        if (s.is(j, Tag.EDGE)) {
            return edges.edge(j);
        }
        if (j > i) {
            date = dates.date(j);
            if (date.found()) {
                return date;
            }
        }
        return period(j);
    }

    /** "dit trimester", "the next six weeks", "het tweede semester", "summer", "week 12". */
    private Anchor period(int i) {
        int j = i;
        boolean behind = !s.dutch() && s.says(i, "last") && !s.is(i - 1, Tag.DETERMINER) && !s.is(i - 1, Tag.SELF);
        if (behind) {
            return Anchor.NOTHING;
        }
        boolean pointed = false;
        boolean next = false;
        boolean near = false;
        while (j < i + MODIFIERS
                && (s.is(j, Tag.THIS) || s.is(j, Tag.NEXT) || s.is(j, Tag.LAST) || s.is(j, Tag.ORDINAL))) {
            pointed = true;
            next |= s.is(j, Tag.NEXT);
            near |= s.is(j, Tag.NEXT) || s.is(j, Tag.THIS) || s.is(j, Tag.LAST);
            j++;
        }
        if (s.is(j, Tag.WEEKDAY) && pointed) {
            return dates.weekday(j, next);
        }
        if (s.is(j, Tag.MONTH) && pointed && dates.month(j).found()) {
            return Anchor.of(Anchor.Kind.SPAN, j + 1, dates.month(j).days());
        }
        if (s.is(j, Tag.SEASON)) {
            Optional<Days> days = Optional.of(almanac.season(s.at(j).value(), next));
            return new Anchor(Anchor.Kind.SPAN, dates.isYear(j + 1) ? j + 2 : j + 1, !pointed, days);
        }
        if (s.at(j).lower().length() == 2
                && s.is(j, Tag.TERM)
                && Character.isDigit(s.at(j).lower().charAt(1))) {
            return Anchor.of(
                    Anchor.Kind.SPAN,
                    dates.isYear(j + 1) ? j + 2 : j + 1,
                    Optional.of(almanac.quarter(s.at(j).lower().charAt(1) - '0')));
        }
        int named = s.says(j + 1, "of") || s.says(j + 1, "van") ? j + 2 : j + 1;
        if ((s.says(j, "maand") || s.says(j, "month")) && s.is(named, Tag.MONTH)) {
            return Anchor.of(Anchor.Kind.SPAN, named + 1, dates.month(named).days());
        }
        if (s.says(j, "week") && s.at(j + 1).kind() == Token.Kind.NUMBER) {
            return Anchor.of(Anchor.Kind.SPAN, j + 2, Optional.empty());
        }
        if (pointed && counts.past(j) > j) {
            Anchor length = length(j, counts.past(j));
            return length.found() || !next ? length : happenings(counts.past(j));
        }
        if (pointed && s.is(j, Tag.SOME) && s.is(j + 1, Tag.UNIT)) {
            return Anchor.of(Anchor.Kind.HAZE, j + 2, Optional.empty());
        }
        if (next && s.is(j, Tag.HAZY)) {
            return Anchor.of(Anchor.Kind.HAZE, j + 1, Optional.empty());
        }
        Anchor pointedAt = pointed ? pointed(j, next) : calendarNoun(j);
        return pointedAt.kind() == Anchor.Kind.HAPPENING && !near ? Anchor.NOTHING : pointedAt;
    }

    private Anchor length(int count, int end) {
        int unit = s.is(end, Tag.UNIT) ? end : end + 1;
        if (s.is(unit, Tag.UNIT) && s.at(unit).value() >= 4) {
            return Anchor.of(
                    Anchor.Kind.LENGTH,
                    unit + 1,
                    Optional.of(almanac.lasting(s.at(count).value(), s.at(unit).value())));
        }
        return Anchor.NOTHING;
    }

    /** "The next three away matches". */
    private Anchor happenings(int i) {
        for (int j = i; j <= i + 1 && !s.ends(j); j++) {
            if ((s.is(j, Tag.EVENT) || s.is(j, Tag.SETTING)) && !s.is(j + 1, Tag.EVENT)) {
                return Anchor.of(Anchor.Kind.HAPPENING, j + 1, Optional.empty());
            }
        }
        return Anchor.NOTHING;
    }

    private Anchor pointed(int i, boolean next) {
        for (int j = i; j <= i + 1 && !s.ends(j); j++) {
            if (j > i && s.at(i).entry().known() && !s.is(i, Tag.NOUN) && !s.is(i, Tag.VAGUE) && !s.is(i, Tag.EVENT)) {
                return Anchor.NOTHING;
            }
            if (s.is(j, Tag.TERM) || s.is(j, Tag.UNIT) && s.at(j).value() >= 4) {
                Optional<Days> days =
                        s.is(j, Tag.UNIT) ? Optional.of(almanac.unit(s.at(j).value(), next ? 1 : 0)) : Optional.empty();
                return Anchor.of(Anchor.Kind.SPAN, j + 1, days);
            }
            if ((s.is(j, Tag.EVENT) || s.is(j, Tag.SETTING)) && !s.is(j + 1, Tag.EVENT)) {
                return Anchor.of(Anchor.Kind.HAPPENING, j + 1, Optional.empty());
            }
            if (s.is(j, Tag.HOLIDAY)) {
                return Anchor.of(Anchor.Kind.DAY, j + 1, almanac.holiday(s.at(j).value()));
            }
        }
        return Anchor.NOTHING;
    }

    /** "het schooljaar", "the summer holidays": periods that lean on a preposition. */
    private Anchor calendarNoun(int i) {
        if (s.is(i, Tag.HAZY) && (s.says(i + 1, "ahead") || s.says(i + 1, "to come"))) {
            return Anchor.of(Anchor.Kind.HAZE, i + 2, Optional.empty());
        }
        return s.is(i, Tag.TERM) && !s.is(i, Tag.VAGUE)
                ? Anchor.leaning(Anchor.Kind.SPAN, i + 1, edges.unitDays(i))
                : Anchor.NOTHING;
    }
}
