package pop.text;

import java.util.Optional;

/**
 * The grammar of calendar places, for Dutch and English alike: it reads tags and figures, the words stand in the lexicon.
 *
 * <p>It fails where a name looks like a date: "May" as a first name behind "by" is read as the month.
 */
final class Anchors {
    private static final int MODIFIERS = 3;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Sentence s;
    private final Almanac almanac;
    private final Counts counts;

    Anchors(Sentence sentence, Almanac almanac) {
        this.s = sentence;
        this.almanac = almanac;
        this.counts = new Counts(sentence);
    }

    /** The calendar place that begins here, articles included. */
    Anchor read(int i) {
        Anchor date = date(i);
        if (date.found()) {
            return date;
        }
        int j = s.is(i, Tag.DETERMINER) && !s.is(i, Tag.THIS) ? i + 1 : i;
        if (s.is(j, Tag.EDGE)) {
            return edge(j);
        }
        if (j > i) {
            date = date(j);
            if (date.found()) {
                return date;
            }
        }
        return period(j);
    }

    private Anchor edge(int i) {
        int j = i + 1;
        boolean linked = s.says(j, "van") || s.says(j, "of");
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
        boolean again = s.is(j, Tag.EDGE) || s.is(j, Tag.DETERMINER) && s.is(j + 1, Tag.EDGE);
        boolean day =
                s.is(j + 1, Tag.UNIT) && s.at(j + 1).value() == 4 && s.is(j, Tag.DETERMINER) && !s.is(j, Tag.THIS);
        boolean limited = s.is(i - 1, Tag.BY) || s.is(i - 2, Tag.BY);
        if (day && linked && !limited) {
            return Anchor.NOTHING;
        }
        Anchor whole = again
                ? Anchor.NOTHING
                : s.at(j).entry().known() || s.at(j).kind() == Token.Kind.NUMBER ? read(j) : Anchor.NOTHING;
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

    private Optional<Days> unitDays(int i) {
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

    /** A date in figures or words, a weekday, a month, a year, a holiday. */
    private Anchor date(int i) {
        Word word = s.at(i);
        if (word.kind() == Token.Kind.DATE && !(word.value() < 10_000 && isScored(i))) {
            int value = word.value();
            return Anchor.of(Anchor.Kind.DAY, i + 1, almanac.day(value / 10_000, value / 100 % 100, value % 100));
        }
        boolean counted = word.kind() == Token.Kind.NUMBER || s.is(i, Tag.ORDINAL);
        if (counted && word.value() >= 1 && word.value() <= 31) {
            int month = s.says(i + 1, "of") ? i + 2 : i + 1;
            if (s.is(month, Tag.MONTH)) {
                return day(word.value(), s.at(month).value(), month + 1);
            }
        }
        if (s.is(i, Tag.MONTH)) {
            return month(i);
        }
        boolean attribute = s.is(i, Tag.WEEKDAY) && (s.says(i - 1, "the") || s.says(i - 1, "a")) && isThing(i + 1);
        if (s.is(i, Tag.WEEKDAY) && !attribute) {
            return weekday(i, false);
        }
        if (s.is(i, Tag.DAY_NAME)) {
            return Anchor.of(Anchor.Kind.DAY, i + 1, Optional.of(almanac.fromNow(word.value())));
        }
        if (s.is(i, Tag.HOLIDAY)) {
            return Anchor.leaning(Anchor.Kind.DAY, i + 1, almanac.holiday(word.value()));
        }
        if (isYear(i)) {
            return Anchor.leaning(Anchor.Kind.SPAN, i + 1, Optional.of(almanac.year(word.value())));
        }
        boolean monthDay =
                word.kind() == Token.Kind.ORDINAL && word.value() >= 1 && word.value() <= 31 && !s.is(i + 1, Tag.TERM);
        boolean alone = s.is(i + 1, Tag.FINITE) || s.is(i + 1, Tag.SELF) || s.is(i + 1, Tag.MODAL);
        return monthDay && s.is(i - 1, Tag.DETERMINER)
                ? new Anchor(Anchor.Kind.DAY, i + 1, !alone, Optional.of(almanac.dayOfMonth(word.value())))
                : Anchor.NOTHING;
    }

    /** "the Friday lads": the day belongs to a thing. */
    private boolean isThing(int i) {
        Word word = s.at(i);
        return word.kind() == Token.Kind.WORD && (!word.entry().known() || word.is(Tag.NOUN) || word.is(Tag.LABELLED));
    }

    /** "Minstens 8/10", "een 7/10": a mark, not the eighth of October. */
    private boolean isScored(int i) {
        String before = s.at(i - 1).lower();
        if (s.says(i, "24/7")) {
            return true;
        }
        boolean led = s.is(i - 1, Tag.BOUND)
                || before.equals("van")
                || before.equals("een")
                || before.equals("a")
                || before.equals("an")
                || before.equals("of")
                || before.equals("score")
                || before.equals("naar")
                || before.equals("to")
                || before.equals("with")
                || before.equals("met");
        return led || s.is(i - 1, Tag.INFINITIVE) && !s.is(i - 1, Tag.AT);
    }

    private boolean isYear(int i) {
        Word word = s.at(i);
        return word.kind() == Token.Kind.NUMBER
                && word.end() - word.start() == 4
                && word.value() >= FIRST_YEAR
                && word.value() <= LAST_YEAR;
    }

    private Anchor day(int day, int month, int end) {
        int year = s.says(end, ",") ? end + 1 : end;
        if (isYear(year)) {
            return Anchor.of(Anchor.Kind.DAY, year + 1, almanac.day(s.at(year).value(), month, day));
        }
        return Anchor.of(Anchor.Kind.DAY, end, almanac.day(0, month, day));
    }

    private Anchor month(int i) {
        int month = s.at(i).value();
        int next = s.says(i + 1, "the") ? i + 2 : i + 1;
        Word following = s.at(next);
        boolean counted = following.kind() == Token.Kind.NUMBER || following.kind() == Token.Kind.ORDINAL;
        boolean day = counted && following.value() >= 1 && following.value() <= 31 && !s.is(next + 1, Tag.UNIT);
        if (day && !s.dutch()) {
            return day(following.value(), month, next + 1);
        }
        if (isYear(i + 1)) {
            return Anchor.of(
                    Anchor.Kind.SPAN,
                    i + 2,
                    Optional.of(almanac.month(s.at(i + 1).value(), month)));
        }
        return Anchor.leaning(Anchor.Kind.SPAN, i + 1, Optional.of(almanac.month(0, month)));
    }

    /** "vrijdag", "vrijdag 15 mei", "Monday morning". Abbreviations want a number behind them. */
    private Anchor weekday(int i, boolean next) {
        int end = i + 1;
        if (s.is(end, Tag.DAYPART) || s.is(end, Tag.NEXT)) {
            end++;
        }
        int date = s.says(end, ",") ? end + 1 : end;
        Anchor exact =
                s.at(date).kind() == Token.Kind.NUMBER || s.at(date).kind() == Token.Kind.DATE || s.is(date, Tag.MONTH)
                        ? date(date)
                        : Anchor.NOTHING;
        if (exact.kind() == Anchor.Kind.DAY) {
            return exact;
        }
        boolean abbreviated = s.is(i, Tag.COMPANY);
        boolean led = (s.is(i - 1, Tag.BY) || s.is(i - 1, Tag.EVERY) || s.is(i - 1, Tag.UNTIL))
                && !s.says(i, "zo")
                && !s.says(i, "sun");
        if (abbreviated && !led) {
            return Anchor.NOTHING;
        }
        return Anchor.of(
                Anchor.Kind.DAY, end, Optional.of(almanac.weekday(s.at(i).value(), next)));
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
            return weekday(j, next);
        }
        if (s.is(j, Tag.MONTH) && pointed && month(j).found()) {
            return Anchor.of(Anchor.Kind.SPAN, j + 1, month(j).days());
        }
        if (s.is(j, Tag.SEASON)) {
            Optional<Days> days = Optional.of(almanac.season(s.at(j).value(), next));
            return new Anchor(Anchor.Kind.SPAN, isYear(j + 1) ? j + 2 : j + 1, !pointed, days);
        }
        if (s.at(j).lower().length() == 2
                && s.is(j, Tag.TERM)
                && Character.isDigit(s.at(j).lower().charAt(1))) {
            return Anchor.of(
                    Anchor.Kind.SPAN,
                    isYear(j + 1) ? j + 2 : j + 1,
                    Optional.of(almanac.quarter(s.at(j).lower().charAt(1) - '0')));
        }
        int named = s.says(j + 1, "of") || s.says(j + 1, "van") ? j + 2 : j + 1;
        if ((s.says(j, "maand") || s.says(j, "month")) && s.is(named, Tag.MONTH)) {
            return Anchor.of(Anchor.Kind.SPAN, named + 1, month(named).days());
        }
        if (s.says(j, "week") && s.at(j + 1).kind() == Token.Kind.NUMBER) {
            return Anchor.of(Anchor.Kind.SPAN, j + 2, Optional.empty());
        }
        if (pointed && counts.past(j) > j) {
            return length(j, counts.past(j));
        }
        if (pointed && s.is(j, Tag.SOME) && s.is(j + 1, Tag.UNIT)) {
            return Anchor.of(Anchor.Kind.HAZE, j + 2, Optional.empty());
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
        return s.is(i, Tag.TERM) && !s.is(i, Tag.VAGUE)
                ? Anchor.leaning(Anchor.Kind.SPAN, i + 1, unitDays(i))
                : Anchor.NOTHING;
    }
}
