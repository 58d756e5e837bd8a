package pop.text;

/**
 * Finds happenings that set a limit: "na de les", "tegen mijn proefwerk", "before the exam", "before I retire"; knows no dates.
 *
 * <p>It fails on "voor": "slagen voor het examen" and "inschrijven voor de opleiding" mean for, not before. A verb of that
 * kind in the sentence switches "voor" off; a verb that the lexicon does not mark is read wrongly.
 */
final class Happenings {
    private static final int FURTHEST = 4;

    private static final Tags NO_MOMENT = Tags.of(Tag.SETTING, Tag.DAILY, Tag.FRONT);

    private final Sentence s;
    private final ToldHappenings told;

    Happenings(Sentence sentence) {
        this.s = sentence;
        this.told = new ToldHappenings(sentence);
    }

    /** The place behind the happening that this preposition leads; the same place when it leads none. */
    int past(int i) {
        boolean limit = s.is(i, Tag.BY) || s.is(i, Tag.AFTER) || s.is(i, Tag.UNTIL);
        if (s.is(i, Tag.FOR) && (i == 0 || s.at(i - 1).isStop()) && s.is(i + 1, Tag.SELF) && s.is(i + 2, Tag.EVENT)) {
            return i + 3;
        }
        boolean first = i == 0 || s.at(i - 1).isStop();
        if (s.is(i, Tag.FOR) && (isPrepared() || first && s.is(i + 1, Tag.SELF))) {
            return occasion(i);
        }
        boolean numbered = s.is(i, Tag.AFTER) && s.at(i + 1).isNumber();
        if (numbered && (s.is(i + 2, Tag.SETTING) || s.is(i + 2, Tag.EVENT)) && isPlural(i + 2)) {
            return i + 3;
        }
        boolean along = s.is(i, Tag.DURING) || s.is(i, Tag.WITHIN);
        if (s.says(i, "bij") && s.is(i + 1, Tag.SELF) && isParting(i + 2)) {
            return i + 3;
        }
        if (!limit && s.is(i, Tag.AT)) {
            return occasion(i);
        }
        if (!limit && !along) {
            return i;
        }
        if (limit && (s.says(i + 1, "ik") || s.says(i + 1, "i") || s.says(i + 1, "we") || s.says(i + 1, "wij"))) {
            return told.clause(i);
        }
        boolean indefinite =
                s.says(i + 1, "een") || s.says(i + 1, "a") || s.says(i + 1, "an") || s.is(i + 1, Tag.EVERY);
        if (indefinite || s.says(i, "voor") && isForSomething()) {
            return i;
        }
        if (opens(i) && !s.is(i + 1, Tag.DETERMINER) && !s.is(i + 1, Tag.SELF)) {
            return opening(i);
        }
        boolean definite =
                s.is(i + 1, Tag.DETERMINER) || s.is(i + 1, Tag.SELF) || s.is(i + 1, Tag.NEXT) || s.is(i + 1, Tag.THIS);
        if (!definite && (along || s.says(i, "voor") || s.says(i, "by") || s.says(i, "through"))) {
            return i;
        }
        for (int j = i + 1; j <= i + FURTHEST && !s.ends(j); j++) {
            boolean upcoming = limit
                    && definite
                    && s.is(j - 1, Tag.NEXT)
                    && !s.at(j).entry().known();
            if (upcoming) {
                return j + 1;
            }
            boolean once = s.is(j, Tag.EVENT) && !s.is(j + 1, Tag.EVENT) && !s.is(j + 1, Tag.GROUP);
            if ((once || s.is(j, Tag.SETTING)) && (definite || j <= i + 2)) {
                return along && !once || (along || !definite) && isPlural(j) ? i : j + 1;
            }
            boolean passable = !s.at(j).entry().known()
                    || s.is(j, Tag.DETERMINER)
                    || s.is(j, Tag.SELF)
                    || s.is(j, Tag.NEXT)
                    || s.is(j, Tag.THIS)
                    || s.is(j, Tag.LAST)
                    || s.is(j, Tag.ORDINAL)
                    || s.is(j, Tag.NOUN)
                    || s.is(j, Tag.VAGUE)
                    || s.is(j, Tag.EDGE)
                    || limit && s.at(j).isNumber() && !s.is(j + 1, Tag.UNIT);
            if (!passable) {
                break;
            }
        }
        if (opens(i)) {
            return opening(i);
        }
        boolean before = (s.says(i, "until")
                        || s.says(i, "tot aan")
                        || s.says(i, "in de aanloop naar")
                        || s.says(i, "in the run-up to")
                        || s.says(i, "in the lead-up to")
                        || s.says(i, "nog voor") && (i == 0 || s.is(i + 2, Tag.ORDINAL))
                        || s.says(i, "net voor")
                        || s.says(i, "vlak voor")
                        || s.says(i, "kort voor")
                        || s.says(i, "in time for")
                        || s.says(i, "ahead of")
                        || s.says(i, "prior to")
                        || s.says(i, "in advance of")
                        || s.says(i, "before")
                        || s.says(i, "vóór"))
                && (s.is(i + 1, Tag.DETERMINER) || s.is(i + 1, Tag.SELF))
                && s.at(i + 2).kind() == Token.Kind.WORD;
        int thing = s.is(i + 2, Tag.ORDINAL) ? i + 3 : i + 2;
        before |= s.says(i, "voor") && s.is(i + 1, Tag.DETERMINER) && s.says(i + 2, "eerste");
        return before && !s.isAny(thing, NO_MOMENT) && !s.ends(thing) ? thing + 1 : i;
    }

    /** "Op het lenteconcert", "at my son's next parents' evening": where one goes once. */
    private int occasion(int i) {
        boolean definite = s.is(i + 1, Tag.DETERMINER) && !s.says(i + 1, "een") && !s.says(i + 1, "a")
                || s.is(i + 1, Tag.SELF)
                || s.is(i + 1, Tag.NEXT);
        for (int j = i + 2; definite && j <= i + FURTHEST + 3 && !s.ends(j); j++) {
            boolean there = s.is(j, Tag.OCCASION) || s.is(j, Tag.EVENT) && isPrepared();
            if (there && !s.is(j + 1, Tag.OCCASION)) {
                return isPlural(j) && !s.is(i, Tag.FOR) ? i : j + 1;
            }
            if (s.is(j, Tag.INFINITIVE) && !s.is(j, Tag.NOUN)) {
                return i;
            }
        }
        return i;
    }

    private boolean isParting(int i) {
        return switch (s.at(i).lower()) {
            case "pensioen", "pensionering", "afstuderen", "vertrek", "terugkeer", "thuiskomst" -> true;
            default -> false;
        };
    }

    private boolean opens(int i) {
        boolean first = i == 0 || s.at(i - 1).isStop();
        return first && (s.says(i, "by") || s.says(i, "tegen") || s.says(i, "come"));
    }

    /** A sentence that opens with "By the reunion" or "Tegen de oogst" sets a limit, whatever the thing. */
    private int opening(int i) {
        if (s.says(i, "by") && isTransport(i + 1)) {
            return i;
        }
        int end = i + 1;
        while (end < i + 5
                && !s.ends(end)
                && !s.is(end, Tag.MODAL)
                && !s.is(end, Tag.FINITE)
                && !(end > i + 1 && s.is(end, Tag.SELF))) {
            if (s.is(end, Tag.ABSTRACT)
                    || s.is(end, Tag.CLIENT)
                    || s.is(end, Tag.PLURAL) && !s.is(end, Tag.EVENT)
                    || s.is(end, Tag.GERUND)
                    || s.at(end).lower().endsWith("ing")) {
                return i;
            }
            end++;
        }
        boolean closed = s.says(end, ",") || s.says(end, "i") || s.is(end, Tag.MODAL) || s.is(end, Tag.FINITE);
        return closed && end > i + 1 ? end : i;
    }

    private boolean isTransport(int i) {
        return switch (s.at(i).lower()) {
            case "bus", "train", "tram", "bike", "bicycle", "car", "foot", "boat", "ferry", "plane", "metro", "taxi" ->
                true;
            case "phone", "email", "e-mail", "mail", "post", "letter", "hand", "heart", "myself" -> true;
            default -> false;
        };
    }

    private boolean isPlural(int i) {
        String word = s.at(i).lower();
        return word.endsWith("en") && !s.lexicon().find(word).has(Tag.INFINITIVE) && !word.endsWith("examen")
                || word.endsWith("s") && !word.endsWith("cursus") && !word.endsWith("les") && !word.endsWith("reis");
    }

    /** "Ready for the Christmas market": by then it has to be. */
    private boolean isPrepared() {
        for (int i = 0; i < s.size() && i < 60; i++) {
            if (s.is(i, Tag.READY)) {
                return true;
            }
        }
        return false;
    }

    /** A "voor" that means for: somebody enrols, passes, studies or saves for it. */
    private boolean isForSomething() {
        for (int i = 0; i < s.size() && i < 60; i++) {
            boolean money = s.is(i, Tag.MEASURE) && (s.says(i, "euro") || s.says(i, "eur") || s.says(i, "€"));
            if (money || s.is(i, Tag.SAKE)) {
                return true;
            }
        }
        return false;
    }
}
