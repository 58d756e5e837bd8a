package pop.text;

import java.util.Optional;

/**
 * Reads dates in figures and words, weekdays, months, years and holidays; knows no periods.
 *
 * <p>It fails where a name looks like a date: "May" as a first name behind "by" is read as the month.
 */
final class Dates {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    /** What makes a pair of figures a mark: "een 7/10", "a score of 8/10". */
    private static final Tags SCORED = Tags.of(Tag.BOUND, Tag.SCALE);

    /** What makes it a date; without one of these "4/5" is four days out of five. */
    private static final Tags DATED = Tags.of(
            Tag.BY,
            Tag.AT,
            Tag.IN,
            Tag.FROM,
            Tag.UNTIL,
            Tag.AFTER,
            Tag.WEEKDAY,
            Tag.EDGE,
            Tag.THIS,
            Tag.FOR,
            Tag.DETERMINER,
            Tag.JOIN,
            Tag.EVENT,
            Tag.DURING,
            Tag.WITHIN);

    private final Sentence s;
    private final Almanac almanac;

    Dates(Sentence sentence, Almanac almanac) {
        this.s = sentence;
        this.almanac = almanac;
    }

    /** A date in figures or words, a weekday, a month, a year, a holiday. */
    Anchor date(int i) {
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
        boolean led = s.isAny(i - 1, SCORED) || s.says(i - 1, "with") || s.says(i - 1, "met");
        int day = s.at(i).value() % 100;
        boolean fraction = day < s.at(i).value() / 100
                && i > 0
                && !s.isAny(i - 1, DATED)
                && !s.at(i - 1).isMark();
        return led || fraction || s.says(i, "24/7") || s.is(i - 1, Tag.INFINITIVE) && !s.is(i - 1, Tag.AT);
    }

    boolean isYear(int i) {
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

    Anchor month(int i) {
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
    Anchor weekday(int i, boolean next) {
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
}
