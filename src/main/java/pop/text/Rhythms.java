package pop.text;

/**
 * Finds what comes back: "elke vrijdag", "twee keer per week", "on Mondays"; knows no dates.
 *
 * <p>It fails on "a weekly report": an adjective may name a habit or a kind of report, and is left alone.
 */
final class Rhythms {
    private final Sentence s;
    private final Counts counts;

    Rhythms(Sentence sentence, Counts counts) {
        this.s = sentence;
        this.counts = counts;
    }

    /** The place behind the rhythm that begins here; the same place when none does. */
    int past(int i) {
        if (s.is(i, Tag.RHYTHM)) {
            return describes(i) || s.is(i, Tag.UNIT) && s.at(i - 1).isNumber() ? i : i + 1;
        }
        if (s.is(i, Tag.EVERY)) {
            return every(i);
        }
        if (s.is(i, Tag.AT)) {
            int day = s.is(i + 1, Tag.DETERMINER) ? i + 2 : i + 1;
            int end = pastDayOfMonth(day);
            if (end > day) {
                return end;
            }
        }
        if (s.says(i, "om") && s.says(i + 1, "de")) {
            int end = counts.past(i + 2);
            return end > i + 2 && s.is(end, Tag.UNIT) ? end + 1 : i;
        }
        if (s.is(i, Tag.TIMES) && s.at(i).entry().has(Tag.NUMBER) || s.at(i).isNumber() && s.is(i + 1, Tag.TIMES)) {
            return times(i);
        }
        if (s.is(i, Tag.PER)) {
            return per(i);
        }
        return twoDays(i);
    }

    /** "The first Thursday of each month", "de laatste vrijdag van de maand". */
    private int pastDayOfMonth(int i) {
        boolean counted = s.is(i, Tag.ORDINAL) || s.is(i, Tag.LAST);
        if (!counted || !s.is(i + 1, Tag.WEEKDAY) || !s.says(i + 2, "of") && !s.says(i + 2, "van")) {
            return i;
        }
        if (s.is(i + 3, Tag.RHYTHM)) {
            return i + 4;
        }
        boolean round = s.is(i + 3, Tag.EVERY) || s.is(i + 3, Tag.DETERMINER) && !s.is(i + 3, Tag.THIS);
        return round && s.is(i + 4, Tag.UNIT) ? i + 5 : i;
    }

    /** Where the evidence begins: "2 uur per week" begins at the number. */
    int from(int i) {
        return i;
    }

    /** "Weekly report": an adjective, not a frequency. */
    private boolean describes(int i) {
        Word next = s.at(i + 1);
        if (s.dutch() || s.at(i).lower().endsWith("s") || s.ends(i + 1) || next.kind() != Token.Kind.WORD) {
            return false;
        }
        Word before = s.at(i - 1);
        boolean led =
                before.is(Tag.DETERMINER) || before.is(Tag.SELF) || before.is(Tag.NUMBER) || before.is(Tag.INFINITIVE);
        boolean small = next.is(Tag.SMALL)
                || next.is(Tag.JOIN)
                || next.is(Tag.AT)
                || next.is(Tag.FOR)
                || next.is(Tag.IN)
                || next.is(Tag.DURING)
                || next.is(Tag.BY)
                || next.is(Tag.MEANS)
                || next.is(Tag.SUBORDINATE)
                || next.is(Tag.DETERMINER)
                || next.is(Tag.SELF)
                || next.is(Tag.FROM)
                || next.is(Tag.UNTIL)
                || next.is(Tag.AFTER)
                || next.is(Tag.PURPOSE)
                || next.is(Tag.WITHIN)
                || next.is(Tag.OVER);
        return !small && (led || next.is(Tag.NOUN));
    }

    /** "elke week", "every two weeks", "each school day", "elke maandag en donderdag", "elke les". */
    private int every(int i) {
        int j = counts.past(i + 1);
        while (j < i + 5
                && (s.is(j, Tag.ORDINAL) && !s.is(j, Tag.UNIT)
                        || s.is(j, Tag.LAST)
                        || s.says(j, "other")
                        || s.says(j, "andere")
                        || s.says(j, "single"))) {
            j++;
        }
        for (int k = j; k <= j + 1 && !s.ends(k); k++) {
            boolean small = s.is(k, Tag.UNIT) && s.at(k).value() < 3;
            if (s.is(k, Tag.UNIT) && !small
                    || s.is(k, Tag.WEEKDAY)
                    || s.is(k, Tag.TERM)
                    || s.is(k, Tag.DAYPART)
                    || s.is(k, Tag.MONTH)
                    || s.is(k, Tag.SEASON)
                    || (k == j || !s.is(j, Tag.NOUN) && !isPreposition(j) && !s.is(j, Tag.JOIN) && !s.is(j, Tag.SMALL))
                            && (s.is(k, Tag.SETTING) || s.is(k, Tag.EVENT))) {
                return more(k + 1);
            }
        }
        return i;
    }

    private int more(int i) {
        int end = s.is(i, Tag.DAYPART) ? i + 1 : i;
        while (s.is(end, Tag.JOIN) && s.is(end + 1, Tag.WEEKDAY) || s.says(end, ",") && s.is(end + 1, Tag.WEEKDAY)) {
            end += 2;
        }
        return end;
    }

    /** "3 keer per week", "twice a month", "2x/wk", "drie keer in de week", "two times every day". */
    private int times(int i) {
        int j = s.at(i).isNumber() && s.is(i + 1, Tag.TIMES) ? i + 2 : i + 1;
        for (int k = j; k <= j + 4 && !s.at(k).isStop(); k++) {
            if (s.is(k, Tag.EVERY)) {
                return every(k) > k ? every(k) : i;
            }
            boolean per = s.is(k, Tag.PER)
                    || (s.says(k, "in") || s.says(k, "op")) && (s.is(k + 1, Tag.DETERMINER) || counts.isArticle(k + 1));
            int unit = s.is(k + 1, Tag.DETERMINER) || counts.isArticle(k + 1) ? k + 2 : k + 1;
            if (per && isRound(unit)) {
                return unit + 1;
            }
        }
        return i;
    }

    private boolean isRound(int i) {
        return s.is(i, Tag.UNIT) && s.at(i).value() >= 3 || s.is(i, Tag.TERM) || s.is(i, Tag.WEEKDAY);
    }

    /** "tien woorden per week", "2 hours a day". An article counts only behind something counted. */
    private int per(int i) {
        if (!isRound(i + 1) || s.is(i + 1, Tag.UNIT) && s.at(i + 1).value() == 3) {
            return i;
        }
        if (!counts.isArticle(i)) {
            return i + 2;
        }
        boolean counted = s.is(i - 1, Tag.TIMES)
                || s.at(i - 1).isNumber()
                || !s.is(i - 1, Tag.SMALL)
                        && !isPreposition(i - 1)
                        && (s.at(i - 2).isNumber()
                                || s.at(i - 3).isNumber()
                                || s.is(i - 2, Tag.SOME)
                                || s.is(i - 2, Tag.COMPARATIVE));
        return counted ? i + 2 : i;
    }

    private boolean isPreposition(int i) {
        return s.is(i, Tag.IN)
                || s.is(i, Tag.WITHIN)
                || s.is(i, Tag.FOR)
                || s.is(i, Tag.AT)
                || s.is(i, Tag.OVER)
                || s.is(i, Tag.AFTER)
                || s.is(i, Tag.BY)
                || s.is(i, Tag.DURING);
    }

    /** "op maandag en woensdag": two days named together come back. */
    private int twoDays(int i) {
        int day = s.is(i, Tag.AT) ? i + 1 : i;
        boolean pair = s.is(day, Tag.WEEKDAY)
                && !s.is(day, Tag.COMPANY)
                && (s.is(day + 1, Tag.JOIN) || s.says(day + 1, ","))
                && s.is(day + 2, Tag.WEEKDAY);
        return pair ? more(day + 3) : i;
    }
}
