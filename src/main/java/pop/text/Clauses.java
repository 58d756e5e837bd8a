package pop.text;

/**
 * Cuts a sentence into its main part, subordinate clauses, purposes and means, one mark per word; knows no verdict.
 *
 * <p>It reads joints, not trees: in "het boek dat ik lees wil ik uitlezen" all behind "dat" counts as subordinate until the
 * next comma.
 */
final class Clauses {
    enum Part {
        MAIN,
        SUBORDINATE,
        PURPOSE,
        MEANS
    }

    private static final int REACH = 16;
    private static final int SHORT = 7;
    private static final Tags MOMENT = Tags.of(Tag.HOLIDAY, Tag.TERM, Tag.SEASON, Tag.EDGE, Tag.MONTH);

    private final Sentence s;
    private final ClauseEnds ends;
    private final Part[] parts;

    private Clauses(Sentence sentence) {
        this.s = sentence;
        this.ends = new ClauseEnds(sentence);
        this.parts = new Part[sentence.size()];
    }

    static Clauses of(Sentence sentence) {
        Clauses clauses = new Clauses(sentence);
        clauses.cut();
        return clauses;
    }

    Part at(int i) {
        return i >= 0 && i < parts.length ? parts[i] : Part.MAIN;
    }

    private void cut() {
        int i = 0;
        while (i < parts.length) {
            int end = opened(i);
            if (end > i) {
                i = end;
            } else {
                parts[i] = Part.MAIN;
                i++;
            }
        }
    }

    /** Fills the clause that a joint opens here; the place behind it, or the same place. */
    private int opened(int i) {
        if (concedes(i)) {
            return fill(i, but(i), Part.SUBORDINATE);
        }
        if (explains(i)) {
            return fill(i, therefore(i), Part.SUBORDINATE);
        }
        if (i == 0 && pastReason() > 0) {
            return fill(0, pastReason(), Part.SUBORDINATE);
        }
        if (!s.dutch()
                && s.says(i, "to")
                && (i == 0 || s.at(i - 1).isStop())
                && s.is(i + 1, Tag.INFINITIVE)
                && !s.says(i + 1, "be")) {
            int end = i + 1;
            while (end < s.size() && !s.ends(end) && !s.is(end, Tag.SELF)) {
                end++;
            }
            return end < s.size() ? fill(i, end, Part.PURPOSE) : i;
        }
        if (s.says(i, "i") && isReducedRelative(i)) {
            return fill(i, ends.pastStop(i + 1), Part.SUBORDINATE);
        }
        if (isInverted(i)) {
            return fill(i, ends.pastStop(i + 1), Part.SUBORDINATE);
        }
        if (s.says(i, "zonder") && !s.says(i + 1, "te") && pastWithout(i) > i) {
            return fill(i, pastWithout(i), Part.SUBORDINATE);
        }
        if (s.is(i, Tag.MEANS)) {
            int end = s.dutch() ? ends.pastTo(i) : ends.pastGerund(i);
            if (end > i) {
                return fill(i, end, Part.MEANS);
            }
        }
        if (s.is(i, Tag.PURPOSE) || opensPurpose(i)) {
            int end = s.says(i, "om te") ? ends.beforeMain(i) : s.dutch() ? ends.pastTo(i) : i;
            return fill(i, end > i ? end : ends.pastStop(i + 1), Part.PURPOSE);
        }
        boolean although = s.dutch() && s.says(i, "al") && (s.is(i + 2, Tag.SELF) || s.is(i + 2, Tag.OTHERS));
        if (although && (i == 0 || s.at(i - 1).isStop())) {
            return fill(i, ends.pastStop(i + 1), Part.SUBORDINATE);
        }
        if (s.is(i, Tag.SUBORDINATE) && isJoint(i)) {
            return fill(i, ends.pastClause(i), Part.SUBORDINATE);
        }
        return i;
    }

    /** "Mocht het niet lukken, dan …", "should it rain, I …": a condition without its "if". */
    private boolean isInverted(int i) {
        boolean first = i == 0 || s.at(i - 1).isStop();
        boolean led = s.says(i, "mocht") || s.says(i, "mochten") || s.says(i, "moest") || s.says(i, "should");
        boolean subject = s.is(i + 1, Tag.SELF)
                || s.is(i + 1, Tag.OTHERS)
                || s.is(i + 1, Tag.DETERMINER)
                || s.says(i + 1, "it")
                || s.says(i + 1, "er");
        return first && led && subject && s.at(ends.pastStop(i + 1)).isComma();
    }

    /** "Zonder iets uit te stellen": what is not done on the way. */
    private int pastWithout(int i) {
        for (int k = i + 1; k < i + SHORT && !s.ends(k) && !s.is(k, Tag.JOIN); k++) {
            if (s.says(k, "te") && !s.ends(k + 1)) {
                return k + 2;
            }
            boolean hung = s.is(k, Tag.SMALL) || s.is(k, Tag.IN) || s.is(k, Tag.AT) || s.is(k, Tag.LINK);
            if (hung && k > i + 1 && !s.says(k + 1, "te")) {
                return i;
            }
        }
        return i;
    }

    private boolean isJoint(int i) {
        String word = s.at(i).lower();
        return switch (word) {
            case "dat" -> !saysGoal(i - 1) && refers(i);
            case "die" -> refers(i);
            case "that" ->
                !saysGoal(i - 1)
                        && (s.is(i + 1, Tag.SELF)
                                || s.is(i + 1, Tag.OTHERS)
                                || s.is(i + 1, Tag.MODAL)
                                || s.is(i + 1, Tag.DETERMINER)
                                || s.is(i + 1, Tag.SMALL)
                                || s.is(i + 1, Tag.FINITE));
            case "of" -> s.is(i + 1, Tag.SELF) && i > 0;
            case "as" ->
                s.is(i + 1, Tag.SELF)
                        || s.says(i + 1, "everyone")
                        || s.says(i + 1, "everybody")
                        || s.is(i + 1, Tag.OTHERS)
                        || !s.isAny(i + 2, MOMENT)
                                && s.is(i + 1, Tag.DETERMINER)
                                && !s.says(i + 1, "a")
                                && !s.says(i + 1, "an");
            case "since", "once", "until", "tot" ->
                s.is(i + 1, Tag.SELF)
                        || s.is(i + 1, Tag.OTHERS)
                        || !s.isAny(i + 2, MOMENT) && s.is(i + 1, Tag.DETERMINER);
            case "wat" -> i > 0 && !s.is(i + 1, Tag.LESS) && !s.is(i + 1, Tag.COMPARATIVE) && !s.is(i + 1, Tag.VAGUE);
            case "hoe", "how", "what", "wie", "wie's", "where", "waar" -> i > 0;
            case "als" -> !s.is(i - 1, Tag.COMPARATIVE) && !s.is(i + 1, Tag.ROLE) && !s.is(i + 2, Tag.ROLE);
            default -> true;
        };
    }

    /** "My English isn't perfect, but I ring three agencies": what comes before "but I" is not the goal. */
    private boolean concedes(int i) {
        return (i == 0 || s.at(i - 1).isStop()) && but(i) > i;
    }

    /** "Parkeren lukt me nog niet goed, dus oefen ik …": what is so now, before what is done about it. */
    private boolean explains(int i) {
        int end = i == 0 || s.at(i - 1).isStop() ? therefore(i) : i;
        boolean denies = false;
        for (int k = i; k < end; k++) {
            if (s.is(k, Tag.WISH) || s.is(k, Tag.LESS)) {
                return false;
            }
            denies |= s.is(k, Tag.NOT);
        }
        return denies;
    }

    private int therefore(int i) {
        for (int k = i + 1; k < i + REACH && k < s.size() && !s.at(k).isStop(); k++) {
            boolean joint = s.says(k, "dus") || s.says(k, "daarom") || s.says(k, "so") || s.says(k, "therefore");
            boolean mine = s.says(k + 1, "i")
                    || s.says(k + 1, "ik")
                    || s.says(k + 1, "we")
                    || s.dutch() && (s.says(k + 2, "ik") || s.says(k + 2, "we"));
            if (joint && mine && s.at(k - 1).isComma()) {
                return k;
            }
        }
        return i;
    }

    /** "Because my knees hurt and I don't want pills, I swim": all that opens the sentence as its reason. */
    private int pastReason() {
        if (!s.says(0, "because") && !s.says(0, "omdat") && !s.says(0, "aangezien")) {
            return 0;
        }
        for (int k = 2; k < s.size() && k < 2 * REACH && !s.at(k).isStop(); k++) {
            boolean main =
                    s.dutch() ? s.says(k + 2, "ik") || s.says(k + 2, "we") : s.says(k + 1, "i") || s.says(k + 1, "we");
            if (s.at(k).isComma() && main) {
                return k;
            }
        }
        return 0;
    }

    private int but(int i) {
        for (int k = i + 1; k < i + REACH && k < s.size() && !s.at(k).isStop(); k++) {
            if ((s.says(k, "but") || s.says(k, "maar"))
                    && (s.says(k + 1, "i")
                            || s.says(k + 1, "ik")
                            || s.says(k + 1, "we")
                            || s.is(k + 1, Tag.MODAL)
                            || s.says(k + 2, "ik"))) {
                return k;
            }
        }
        return i;
    }

    /** "three colleagues I don't know": a clause without its "that". */
    private boolean isReducedRelative(int i) {
        Word before = s.at(i - 1);
        boolean thing = before.kind() == Token.Kind.WORD
                && (before.is(Tag.NOUN) || !before.entry().known())
                && i > 3;
        for (int k = i - 2; thing && k >= 0 && k > i - REACH && !s.at(k).isStop(); k--) {
            if (s.says(k, "i")) {
                return parts[k] == Part.MAIN;
            }
        }
        return false;
    }

    /** "Ik zorg ervoor dat", "make sure that": what follows is the goal itself. */
    private boolean saysGoal(int i) {
        boolean worry =
                s.is(i - 1, Tag.BAD) || s.says(i - 1, "zorg") || s.says(i - 1, "worry") || s.says(i - 1, "trouble");
        if (s.says(i, "is") && worry) {
            return false;
        }
        return switch (s.at(i).lower()) {
            case "ervoor", "zorg", "zorgen", "wil", "willen", "is", "sure", "ensure", "want", "," ->
                !s.says(i, ",") || s.says(i - 1, "ervoor");
            default -> false;
        };
    }

    private boolean refers(int i) {
        boolean subject = s.is(i + 1, Tag.SELF) || s.is(i + 1, Tag.OTHERS) || s.is(i + 1, Tag.YOU);
        boolean pointing = s.is(i - 1, Tag.INFINITIVE)
                || s.is(i - 1, Tag.SMALL)
                || s.is(i - 1, Tag.MEANS)
                || s.is(i - 1, Tag.JOIN)
                || s.is(i - 1, Tag.BY)
                || s.is(i - 1, Tag.IN)
                || s.is(i - 1, Tag.MODAL)
                || s.is(i - 1, Tag.SELF);
        return i > 0 && (subject || !pointing);
    }

    /** Dutch "om … te …" and English "to …" behind a thing one does: a purpose; but "mijn doel is om …" is the goal itself. */
    private boolean opensPurpose(int i) {
        if (s.dutch()) {
            boolean isGoal = s.says(i - 1, "is")
                    || s.is(i - 1, Tag.EFFORT)
                    || s.is(i - 1, Tag.CLAIM)
                    || s.says(i - 1, "doel")
                    || s.says(i - 1, "plan")
                    || s.says(i - 1, "voor")
                    || s.says(i - 1, ",") && s.says(i - 2, "is");
            return s.says(i, "om")
                    && !s.is(i + 1, Tag.WEEKDAY)
                    && !s.is(i + 1, Tag.EDGE)
                    && !s.at(i + 1).isNumber()
                    && !isGoal
                    && ends.pastTo(i) > i
                    && s.at(i + 1).kind() != Token.Kind.CLOCK;
        }
        if (!s.says(i, "to") || !s.is(i + 1, Tag.INFINITIVE)) {
            return false;
        }
        return actedBefore(i);
    }

    private boolean actedBefore(int i) {
        Word before = s.at(i - 1);
        boolean complement = before.is(Tag.MODAL)
                || before.is(Tag.WISH)
                || before.is(Tag.EFFORT)
                || before.is(Tag.ABLE)
                || before.is(Tag.SMALL)
                || before.is(Tag.JOIN)
                || before.is(Tag.AIMLESS)
                || before.isMark();
        for (int k = i - 2; k > i - REACH && k >= 0 && !complement && !s.at(k).isStop(); k--) {
            Word word = s.at(k);
            boolean content = word.is(Tag.ACT) || word.is(Tag.ACHIEVE) || word.is(Tag.AIMLESS);
            if (content
                    && (s.says(k - 1, "to")
                            || s.is(k - 1, Tag.MODAL)
                            || s.is(k - 1, Tag.SELF)
                            || k == 0
                            || word.is(Tag.GERUND))) {
                return true;
            }
        }
        return false;
    }

    private int fill(int from, int to, Part part) {
        int end = Math.min(to, parts.length);
        for (int k = from; k < end; k++) {
            parts[k] = part;
        }
        return end;
    }
}
