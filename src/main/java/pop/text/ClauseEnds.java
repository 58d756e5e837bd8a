package pop.text;

/** Finds where a clause that begins at a joint ends; knows no joints. */
final class ClauseEnds {
    private static final int REACH = 16;

    private final Sentence s;

    ClauseEnds(Sentence sentence) {
        this.s = sentence;
    }

    /** Behind the last "te" with its verbs, as long as one follows the other: "door te lopen en na te lezen". */
    int pastTo(int i) {
        int end = i;
        int from = i + 1;
        boolean more = true;
        while (more) {
            int to = to(from);
            if (to < 0) {
                return end;
            }
            end = to + 2;
            while (s.is(end, Tag.INFINITIVE) && !s.is(end - 1, Tag.JOIN)) {
                end++;
            }
            more = s.is(end, Tag.JOIN) || s.says(end, ",");
            from = end + 1;
        }
        return end;
    }

    private int to(int from) {
        for (int k = from; k < from + REACH && k < s.size() && !s.at(k).isStop(); k++) {
            if (s.says(k, "te") && !s.ends(k + 1)) {
                return k;
            }
        }
        return -1;
    }

    int pastGerund(int i) {
        for (int k = i + 1; k <= i + 3 && !s.ends(k); k++) {
            String word = s.at(k).lower();
            if (s.is(k, Tag.GERUND)
                    || word.length() > 5
                            && word.endsWith("ing")
                            && !s.is(k, Tag.NOUN)
                            && !s.at(k).entry().known()) {
                int end = k + 1;
                while (end < s.size() && !s.at(end).isStop() && !(s.at(end).isComma() && s.is(end + 1, Tag.SELF))) {
                    end++;
                }
                return end;
            }
        }
        return i;
    }

    /** A clause at the start ends where the main part begins, also without a comma: "When I am tired I walk". */
    int pastClause(int i) {
        boolean opens = i == 0 || s.at(i - 1).isStop();
        int end = i + 1;
        while (end < s.size() && !s.ends(end)) {
            boolean until = s.says(i, "until") && s.is(end - 1, Tag.EVENT);
            boolean english = (opens || until) && s.says(end, "i") && end > i + 1;
            boolean dutch = s.dutch()
                    && (s.is(end, Tag.MODAL) || s.is(end, Tag.FINITE) && end > i + 1)
                    && s.says(end + 1, "ik");
            if (english || dutch) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** "Om te stoppen met piekeren schrijf ik …": the main part begins with its verb and who does it. */
    int beforeMain(int i) {
        for (int k = i + 2; k < i + REACH && !s.ends(k); k++) {
            boolean verb = s.is(k, Tag.MODAL) || s.is(k, Tag.FINITE);
            if (verb && (s.says(k + 1, "ik") || s.says(k + 1, "we") || s.says(k + 1, "wij"))) {
                return k;
            }
        }
        return pastTo(i);
    }

    int pastStop(int i) {
        int end = i;
        while (end < s.size() && !s.ends(end)) {
            end++;
        }
        return end;
    }
}
