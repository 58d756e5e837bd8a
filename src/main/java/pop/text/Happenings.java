package pop.text;

/**
 * Finds happenings that set a limit: "na de les", "tegen mijn proefwerk", "before the exam", "before I retire"; knows no dates.
 *
 * <p>It fails on "voor": "slagen voor het examen" and "inschrijven voor de opleiding" mean for, not before. A verb of that
 * kind in the sentence switches "voor" off; a verb the list below lacks is read wrongly.
 */
final class Happenings {
    private static final int FURTHEST = 4;
    private static final int CLAUSE = 8;

    private final Sentence s;

    Happenings(Sentence sentence) {
        this.s = sentence;
    }

    /** The place behind the happening that this preposition leads; the same place when it leads none. */
    int past(int i) {
        boolean limit = s.is(i, Tag.BY) || s.is(i, Tag.AFTER) || s.is(i, Tag.UNTIL);
        if (s.is(i, Tag.FOR) && (i == 0 || s.at(i - 1).isStop()) && s.is(i + 1, Tag.SELF) && s.is(i + 2, Tag.EVENT)) {
            return i + 3;
        }
        boolean along = s.is(i, Tag.DURING) || s.is(i, Tag.WITHIN);
        if (!limit && s.is(i, Tag.AT)) {
            return occasion(i);
        }
        if (!limit && !along) {
            return i;
        }
        if (limit && (s.says(i + 1, "ik") || s.says(i + 1, "i") || s.says(i + 1, "we") || s.says(i + 1, "wij"))) {
            return clause(i);
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
            boolean once = s.is(j, Tag.EVENT) && !s.is(j + 1, Tag.EVENT);
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
                    || s.is(j, Tag.EDGE);
            if (!passable) {
                break;
            }
        }
        if (opens(i)) {
            return opening(i);
        }
        boolean before = (s.says(i, "until")
                        || s.says(i, "in time for")
                        || s.says(i, "ahead of")
                        || s.says(i, "prior to")
                        || s.says(i, "in advance of")
                        || s.says(i, "before")
                        || s.says(i, "vóór"))
                && (s.is(i + 1, Tag.DETERMINER) || s.is(i + 1, Tag.SELF))
                && s.at(i + 2).kind() == Token.Kind.WORD;
        return before && !s.is(i + 2, Tag.SETTING) && !s.is(i + 2, Tag.DAILY) ? i + 3 : i;
    }

    /** "Op het lenteconcert", "at my son's next parents' evening": where one goes once. */
    private int occasion(int i) {
        boolean definite = s.is(i + 1, Tag.DETERMINER) && !s.says(i + 1, "een") && !s.says(i + 1, "a")
                || s.is(i + 1, Tag.SELF)
                || s.is(i + 1, Tag.NEXT);
        for (int j = i + 2; definite && j <= i + FURTHEST + 3 && !s.ends(j); j++) {
            if (s.is(j, Tag.OCCASION) && !s.is(j + 1, Tag.OCCASION)) {
                return isPlural(j) ? i : j + 1;
            }
            if (s.is(j, Tag.INFINITIVE) && !s.is(j, Tag.NOUN)) {
                return i;
            }
        }
        return i;
    }

    private boolean opens(int i) {
        boolean first = i == 0 || s.at(i - 1).isStop();
        return first && (s.says(i, "by") || s.says(i, "tegen") || s.says(i, "come"));
    }

    /** A sentence that opens with "By the reunion" or "Tegen de oogst" sets a limit, whatever the thing. */
    private int opening(int i) {
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

    /** "tegen dat …", "by the time …", "voordat …": a happening told as a clause. */
    int pastTold(int i) {
        boolean told = s.is(i, Tag.BY)
                && (s.says(i, "by the time")
                        || s.says(i, "tegen dat")
                        || s.says(i, "tegen de tijd dat")
                        || s.says(i, "voordat")
                        || s.says(i, "vooraleer"));
        if (!told) {
            return over(i);
        }
        int end = i + 1;
        while (end < i + CLAUSE
                && !s.ends(end)
                && !s.is(end, Tag.MODAL)
                && !(end > i + 1 && (s.says(end, "i") || s.says(end, "ik")))) {
            end++;
        }
        return end;
    }

    /** "zodra mijn examens voorbij zijn", "once my exams are over", "voor mijn contract afloopt", "voor de maand om is". */
    private int over(int i) {
        boolean joint = s.says(i, "zodra")
                || s.says(i, "once")
                || s.says(i, "when")
                || s.says(i, "wanneer")
                || s.says(i, "als")
                || s.says(i, "voor")
                || s.says(i, "before")
                || s.says(i, "tot")
                || s.says(i, "until");
        if (!joint || !s.is(i + 1, Tag.DETERMINER) && !s.is(i + 1, Tag.SELF)) {
            return i;
        }
        boolean whenever = s.says(i, "als") || s.says(i, "wanneer") || s.says(i, "when");
        if (whenever && s.is(i + 2, Tag.SETTING) && !s.is(i + 2, Tag.EVENT)) {
            return i;
        }
        if (s.is(i + 2, Tag.EVENT) && s.is(i + 3, Tag.SMALL) && (s.says(i + 4, "is") || s.says(i + 4, "zijn"))) {
            return i + 5;
        }
        for (int k = i + 3; k < i + CLAUSE && !s.ends(k); k++) {
            switch (s.at(k).lower()) {
                case "voorbij",
                        "afloopt",
                        "komt",
                        "aankomt",
                        "plaatsvindt",
                        "nadert",
                        "comes",
                        "eindigt",
                        "afgelopen",
                        "om",
                        "over",
                        "out",
                        "ends",
                        "expires",
                        "begint",
                        "begins",
                        "starts",
                        "start",
                        "runs" -> {
                    boolean finished = !s.says(k, "om") || s.says(k + 1, "is") || s.says(k + 1, "zijn");
                    return finished && (s.says(k + 1, "zijn") || !s.is(k + 1, Tag.DETERMINER)) ? k + 1 : i;
                }
                default -> {
                    if (s.is(k, Tag.SELF) || s.is(k, Tag.MODAL) && !s.says(k, "is") && !s.says(k, "zijn")) {
                        return i;
                    }
                }
            }
        }
        return i;
    }

    private boolean isPlural(int i) {
        String word = s.at(i).lower();
        return word.endsWith("en") && !s.lexicon().find(word).has(Tag.INFINITIVE) && !word.endsWith("examen")
                || word.endsWith("s") && !word.endsWith("cursus") && !word.endsWith("les") && !word.endsWith("reis");
    }

    /** A "voor" that means for: somebody enrols, passes, studies or saves for it. */
    private boolean isForSomething() {
        for (int i = 0; i < s.size() && i < 60; i++) {
            boolean money = s.is(i, Tag.MEASURE) && (s.says(i, "euro") || s.says(i, "eur") || s.says(i, "€"));
            if (money) {
                return true;
            }
            switch (s.at(i).lower()) {
                case "inschrijven",
                        "schrijf",
                        "aanmelden",
                        "meld",
                        "slagen",
                        "slaag",
                        "kiezen",
                        "kies",
                        "betalen",
                        "sparen",
                        "solliciteren",
                        "solliciteer",
                        "zoeken",
                        "kandidaat",
                        "tijd",
                        "geld",
                        "aanvraag",
                        "aanvragen",
                        "cijfer",
                        "punt",
                        "punten",
                        "halen",
                        "behalen",
                        "haal",
                        "behaal",
                        "voorbereiden",
                        "scoren" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "voor ik met pensioen ga", "before I start": a happening told as a clause. */
    private int clause(int i) {
        for (int j = i + 2; j < i + CLAUSE && !s.ends(j); j++) {
            if (s.is(i, Tag.UNTIL) && (s.is(j, Tag.ACHIEVE) || s.is(j, Tag.PRODUCT))) {
                return j + 1;
            }
            switch (s.at(j).lower()) {
                case "pensioen",
                        "start",
                        "begin",
                        "afstudeer",
                        "verhuis",
                        "vertrek",
                        "retire",
                        "graduate",
                        "leave",
                        "turn",
                        "move",
                        "solliciteer",
                        "apply",
                        "word",
                        "go_back",
                        "return" -> {
                    int end = j + 1;
                    while (end < i + CLAUSE
                            && !s.ends(end)
                            && !s.is(end, Tag.JOIN)
                            && !s.is(end, Tag.SELF)
                            && !s.is(end, Tag.MODAL)) {
                        end++;
                    }
                    return end;
                }
                default -> {
                    if (s.is(j, Tag.EVENT) || s.is(j, Tag.HOLIDAY)) {
                        return j + 1;
                    }
                }
            }
        }
        return i;
    }
}
