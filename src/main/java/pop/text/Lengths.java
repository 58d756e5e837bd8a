package pop.text;

import java.util.Optional;

/**
 * Finds how long something lasts or how far off it is: "binnen drie weken", "over een paar jaar", "for six months", "een maand
 * lang"; knows no dates.
 */
final class Lengths {
    private static final int MINUTE = 2;
    private static final int HOUR = 3;
    /** A term counts as a unit between a month and a year. */
    private static final int TERM = 7;

    private static final int NEAR = 7;

    private final Sentence s;
    private final Almanac almanac;
    private final Counts counts;

    Lengths(Sentence sentence, Almanac almanac) {
        this.s = sentence;
        this.almanac = almanac;
        this.counts = new Counts(sentence);
    }

    private boolean isThe(int i) {
        return s.says(i, "de") || s.says(i, "het") || s.says(i, "the");
    }

    /** "binnen drie weken", "over een paar jaar", "for six months", "drie weken lang". */
    TimeMention counted(int i) {
        boolean away = s.is(i, Tag.WITHIN) || s.is(i, Tag.IN) || s.is(i, Tag.OVER) || s.is(i, Tag.AFTER);
        boolean along = s.is(i, Tag.DURING) || s.is(i, Tag.FOR) || s.dutch() && s.is(i, Tag.BY) && !s.is(i, Tag.UNTIL);
        int start = away || along ? i + 1 : i;
        while (start > i
                && start < i + 5
                && (s.is(start, Tag.BOUND)
                        || isThe(start)
                        || s.is(start, Tag.NEXT)
                        || s.is(start, Tag.THIS)
                        || s.is(i, Tag.DURING) && s.is(start, Tag.SELF))) {
            start++;
        }
        int end = away || along && !s.dutch() ? counts.pastOrArticle(start) : counts.past(start);
        if (end == start) {
            return hazy(i, start, away || along);
        }
        boolean more = s.says(end, "more") || s.says(end, "further") || s.says(end, "additional");
        boolean further = more && s.is(end + 1, Tag.UNIT) && s.at(end + 1).value() > 4;
        boolean described = (away || along || further)
                && (!s.at(end).entry().known()
                        || more
                        || s.is(end, Tag.GERUND)
                        || s.is(end, Tag.VAGUE)
                        || s.is(end, Tag.NOUN));
        boolean term = (away || along) && s.is(end, Tag.TERM) && !s.ends(end);
        int unit = s.is(end, Tag.UNIT) || term || !described ? end : end + 1;
        if (!s.is(unit, Tag.UNIT) && !term) {
            return TimeMention.none(i);
        }
        int size = s.is(unit, Tag.UNIT) ? s.at(unit).value() : TERM;
        boolean swift = away && size <= MINUTE && !s.is(i, Tag.OVER);
        if (swift || away && size <= HOUR && againstTheClock(i)) {
            return TimeMention.none(i);
        }
        boolean article = counts.isArticle(start) && end == start + 1;
        boolean past = size < 4 && !s.is(i, Tag.WITHIN) && (s.says(unit + 1, "of") || s.says(unit + 1, "van"))
                || (along || size < 4) && s.is(unit + 1, Tag.PER)
                || s.is(i, Tag.AFTER) && (size > 6 || size < 4)
                || isExperience(unit)
                || s.is(i, Tag.FOR) && haveBeen(i)
                || s.is(i, Tag.FOR) && article && size == 4;
        if (past) {
            return TimeMention.none(i);
        }
        boolean counted = s.says(unit + 1, "from") && (s.is(unit + 2, Tag.WEEKDAY) || s.is(unit + 2, Tag.DAY_NAME));
        if (counted && size >= 4) {
            return TimeMention.of(TimeForm.DEADLINE, i, unit + 3);
        }
        boolean lasting = s.is(unit + 1, Tag.LASTING) || s.is(end, Tag.LASTING);
        if (lasting && size >= 4
                || further
                || away && (size >= 3 || s.is(i, Tag.WITHIN) || !overDistance(i))
                || along && size >= 4) {
            int from = i > 0 && lasting && s.is(i - 1, Tag.FOR) ? i - 1 : i;
            return new TimeMention(
                    TimeForm.DURATION,
                    from,
                    lasting && s.is(unit + 1, Tag.LASTING) ? unit + 2 : pastHalf(unit + 1),
                    lasting(unit));
        }
        return TimeMention.none(i);
    }

    /** "A year and a half", "een jaar en een half". */
    private int pastHalf(int i) {
        boolean half =
                s.is(i, Tag.JOIN) && (s.says(i + 1, "half a") || s.says(i + 1, "a half") || s.says(i + 1, "een half"));
        return half ? i + 2 : s.is(i, Tag.JOIN) && counts.isArticle(i + 1) && s.says(i + 2, "half") ? i + 3 : i;
    }

    /** "Tien jaar werkervaring", "ten years of experience": a length that something has. */
    private boolean isExperience(int unit) {
        int noun = s.says(unit + 1, "of") ? unit + 2 : unit + 1;
        return s.at(noun).lower().endsWith("ervaring")
                || s.says(noun, "experience")
                || s.says(noun + 1, "experience")
                || noun > unit + 1 && s.is(noun, Tag.ABSTRACT);
    }

    /** "een maand lang", "het hele schooljaar lang", "all term long". */
    int wholeLength(int i) {
        int month = wholeMonth(i);
        if (month > i || !s.is(i, Tag.DETERMINER) && !s.is(i, Tag.WHOLE) && !s.says(i, "heel")) {
            return month;
        }
        int unit = s.is(i + 1, Tag.UNIT) || s.is(i + 1, Tag.TERM) || s.is(i + 1, Tag.SEASON) ? i + 1 : i + 2;
        boolean whole = s.is(i, Tag.WHOLE)
                || s.says(i + 1, "hele")
                || s.says(i, "heel")
                || s.says(i + 1, "whole")
                || s.says(i + 1, "entire");
        boolean term =
                s.is(unit, Tag.SEASON) || s.is(unit, Tag.TERM) && s.at(unit).value() != 4 && !s.is(unit, Tag.DAYPART);
        boolean forIt = s.says(i - 1, "voor") && !s.is(unit + 1, Tag.LASTING);
        if (whole && term && !forIt && !s.is(unit, Tag.PLURAL)) {
            return s.is(unit + 1, Tag.LASTING) || s.is(unit + 1, Tag.MONTH) ? unit + 2 : unit + 1;
        }
        boolean length = s.is(unit, Tag.TERM)
                || s.is(unit, Tag.SEASON)
                || s.is(unit, Tag.UNIT) && s.at(unit).value() >= 4;
        return length && s.is(unit + 1, Tag.LASTING) ? unit + 2 : i;
    }

    /** "The whole of March", "all of May", "heel augustus". */
    private int wholeMonth(int i) {
        int whole = s.says(i, "the") ? i + 1 : i;
        boolean all = s.says(whole, "whole") || s.says(whole, "all") || s.says(whole, "heel") || s.says(whole, "ganse");
        int named = s.says(whole + 1, "of") || s.says(whole + 1, "de") ? whole + 2 : whole + 1;
        boolean month = (s.is(named, Tag.MONTH) || s.is(named, Tag.HOLIDAY))
                && (named > whole + 1 || !s.is(named, Tag.COMPANY));
        return all && month ? named + 1 : i;
    }

    /** "I have been here for nine years": a length that lies behind. */
    private boolean haveBeen(int i) {
        for (int k = i - 1; k >= 0 && k > i - 12; k--) {
            boolean told = s.at(k).lower().endsWith("ed") && !s.is(k, Tag.INFINITIVE) && k > i - 7;
            if (told || s.says(k, "been") || s.says(k, "'ve") || s.says(k, "have") && s.is(k - 1, Tag.SELF)) {
                return true;
            }
        }
        return false;
    }

    /** "Run 10K in under an hour": how fast, not by when. */
    private boolean againstTheClock(int i) {
        boolean whole = overDistance(i);
        for (int k = i - 1; !whole && k >= 0 && k > i - NEAR && !s.at(k).isStop(); k--) {
            whole = s.is(k, Tag.PACE);
        }
        return whole;
    }

    /** "5 km in 30 minuten" is a level, not a time. */
    private boolean overDistance(int i) {
        return s.is(i - 1, Tag.MEASURE) || s.is(i - 1, Tag.TIMES);
    }

    private TimeMention hazy(int i, int start, boolean led) {
        boolean some = s.is(start, Tag.SOME) || counts.isArticle(start) && s.is(start + 1, Tag.SOME);
        int unit = s.is(start, Tag.SOME) ? start + 1 : start + 2;
        if (led && some && s.is(unit, Tag.UNIT) && s.at(unit).value() >= 4) {
            return TimeMention.of(TimeForm.VAGUE, i, unit + 1);
        }
        boolean next = s.is(start - 1, Tag.NEXT) && !s.dutch() && isThe(start - 2);
        boolean wholeUnit = start > i + 1 && s.is(start, Tag.UNIT) && (next || s.is(i, Tag.WITHIN) && isThe(start - 1));
        if (wholeUnit && s.at(start).value() >= 4) {
            return new TimeMention(
                    TimeForm.DURATION,
                    i,
                    start + 1,
                    Optional.of(almanac.lasting(1, s.at(start).value())));
        }
        return TimeMention.none(i);
    }

    /** Until when something lasts that is counted before this unit. */
    Optional<Days> lasting(int unit) {
        return Optional.of(almanac.lasting(
                s.at(unit - 1).isNumber() ? s.at(unit - 1).value() : 1,
                s.at(unit).value()));
    }
}
