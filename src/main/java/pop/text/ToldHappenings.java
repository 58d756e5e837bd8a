package pop.text;

/** Finds happenings told as a clause: "voor ik met pensioen ga", "once my exams are over"; knows no dates. */
final class ToldHappenings {
    private static final int CLAUSE = 8;
    private static final Tags BOUNDED = Tags.of(Tag.EVENT, Tag.TERM, Tag.SEASON, Tag.HOLIDAY);
    private static final Tags POINTED = Tags.of(Tag.DETERMINER, Tag.SELF, Tag.THIS);
    private static final Tags STOP = Tags.of(Tag.JOIN, Tag.SELF, Tag.MODAL);

    private final Sentence s;

    ToldHappenings(Sentence sentence) {
        this.s = sentence;
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
        boolean mine = s.says(i + 1, "ik") || s.says(i + 1, "i") || s.says(i + 1, "we");
        if (mine && !s.says(i, "by the time") && !s.says(i, "tegen dat") && !s.says(i, "tegen de tijd dat")) {
            return clause(i);
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
        if (s.is(i, Tag.AS_LONG)) {
            return asLong(i);
        }
        boolean joint = s.is(i, Tag.AT_ONCE);
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
            if (s.is(k, Tag.ENDING)) {
                boolean finished = !s.says(k, "om") || s.says(k + 1, "is") || s.says(k + 1, "zijn");
                return finished && (s.says(k + 1, "zijn") || !s.is(k + 1, Tag.DETERMINER)) ? k + 1 : i;
            }
            if (s.is(k, Tag.SELF) || s.is(k, Tag.MODAL) && !s.says(k, "is") && !s.says(k, "zijn")) {
                return i;
            }
        }
        return i;
    }

    /** "Zolang de cursus loopt", "as long as my contract runs": as long as something that has an end. */
    private int asLong(int i) {
        for (int k = i + 1; k < i + CLAUSE && !s.ends(k); k++) {
            if (s.isAny(k, BOUNDED) && s.isAny(i + 1, POINTED)) {
                return pastRest(k + 1, i + CLAUSE);
            }
        }
        return i;
    }

    /** "Voor ik mijn shift begin", "before I leave home": what is done again tomorrow. */
    private boolean comesBack(int i) {
        boolean starts = false;
        for (int k = i + 1; k < i + CLAUSE && !s.ends(k); k++) {
            starts |= s.says(k, "start") || s.says(k, "begin");
            boolean again = s.is(k, Tag.SETTING) && !s.is(k, Tag.EVENT) || s.is(k, Tag.EVERYDAY) && !starts;
            if (again && !s.is(k - 1, Tag.VAGUE) && !s.is(k - 1, Tag.ORDINAL) && !s.is(k - 1, Tag.NEXT)) {
                return true;
            }
        }
        return false;
    }

    /** "voor ik met pensioen ga", "before I start": a happening told as a clause. */
    int clause(int i) {
        if (comesBack(i)) {
            return i;
        }
        for (int j = i + 2; j < i + CLAUSE && !s.ends(j); j++) {
            if (s.is(i, Tag.UNTIL) && (s.is(j, Tag.ACHIEVE) || s.is(j, Tag.PRODUCT))) {
                return j + 1;
            }
            if (s.is(j, Tag.PASSAGE)) {
                return pastRest(j + 1, i + CLAUSE);
            }
            if (s.is(j, Tag.EVENT) || s.is(j, Tag.HOLIDAY)) {
                return j + 1;
            }
        }
        return i;
    }

    private int pastRest(int from, int limit) {
        int end = from;
        while (end < limit && !s.ends(end) && !s.isAny(end, STOP)) {
            end++;
        }
        return end;
    }
}
