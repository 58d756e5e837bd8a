package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Says whether the goal itself turns away from something: a "not", a "less" or a verb of avoiding in its main part. A purpose or a
 * subordinate clause may hold one: "elke dag wandelen om minder te piekeren" is positive.
 *
 * <p>It fails on negatives without a negative word: "ontslag nemen", "rookvrij worden".
 */
final class PositiveJudge {
    private static final int REACH = 10;
    private static final int CONTRASTED = 6;

    private final Reader reader;

    PositiveJudge(Reader reader) {
        this.reader = reader;
    }

    Verdict verdict() {
        List<Span> away = new ArrayList<>(1);
        for (int i = 0; i < reader.s.size(); i++) {
            if (turnsAway(i)) {
                away.add(reader.spans.of(i, i + 1));
            }
        }
        List<Span> weight = new ArrayList<>(1);
        boolean counted = Quantity.any(reader.quantities, Quantity.Kind.AMOUNT);
        for (Verb verb : reader.verbs) {
            boolean main = verb.part() == Clauses.Part.MAIN;
            if (main && lowers(verb)) {
                away.add(reader.spans.of(verb.at(), verb.at() + 1));
            }
            if (main && verb.is(Tag.TACKLE) && !counted && hasBad(verb.at() - REACH, verb.at() + REACH)) {
                away.add(reader.spans.of(verb.at(), verb.at() + 1));
            }
            if (main && verb.is(Tag.AVOID) && !isWithout(verb.at()) && !leavesPlace(verb)) {
                away.add(reader.spans.of(verb.at(), verb.at() + 1));
            } else if (main && verb.is(Tag.LOSE)) {
                weight.add(reader.spans.of(verb.at(), verb.at() + 1));
            }
        }
        if (!away.isEmpty()) {
            return new Verdict(Met.NO, away);
        }
        return new Verdict(weight.isEmpty() ? Met.YES : Met.UNSURE, weight);
    }

    private boolean hasBad(int from, int to) {
        for (int i = Math.max(0, from); i < to && i < reader.s.size(); i++) {
            if (reader.s.is(i, Tag.BAD) && reader.clauses.at(i) == Clauses.Part.MAIN) {
                return true;
            }
        }
        return false;
    }

    /** "Elke week ontspannen van mijn bureau weggaan": who comes back leaves a place, not a trouble. */
    private boolean leavesPlace(Verb verb) {
        return verb.entry().lemma().equals("weggaan") && TimeMention.any(reader.times, TimeForm.RHYTHM);
    }

    /** "Zonder te stoppen": what is not done on the way. */
    private boolean isWithout(int verb) {
        int before = reader.s.says(verb - 1, "te") ? verb - 2 : verb - 1;
        return reader.s.says(before, "zonder") || reader.s.says(before, "without");
    }

    /** "Bring my stress down": lowering is turning away. */
    private boolean lowers(Verb verb) {
        switch (verb.entry().lemma()) {
            case "bring", "push", "get", "take" -> {
                for (int i = verb.at() + 1; i < verb.at() + REACH && !reader.s.ends(i); i++) {
                    if (reader.s.says(i, "down")) {
                        return true;
                    }
                }
                return false;
            }
            case "cut", "drop", "fall", "trim", "go", "come" -> {
                boolean goes = verb.entry().lemma().equals("go")
                        || verb.entry().lemma().equals("come");
                if (goes && !reader.s.says(verb.at() + 1, "down")) {
                    return false;
                }
                for (int i = verb.at() + 1; i < verb.at() + REACH && !reader.s.ends(i); i++) {
                    boolean by = switch (reader.s.at(i).lower()) {
                        case "to", "by", "from", "below", "under" -> true;
                        default -> false;
                    };
                    if (reader.s.at(i).isNumber() && (reader.s.says(i + 1, "sizes") || reader.s.says(i + 2, "sizes"))) {
                        return true;
                    }
                    if (by
                            && (reader.s.at(i + 1).isNumber()
                                    || reader.s.at(i + 2).isNumber()
                                    || reader.s.is(i + 1, Tag.LEVEL))) {
                        return true;
                    }
                }
                return false;
            }
            default -> {
                return false;
            }
        }
    }

    /** "Ik wil van die knoop in mijn maag af", "ik wil daar vanaf": a wish without a verb. */
    private boolean isRid(int i) {
        Sentence s = reader.s;
        boolean last = s.ends(i + 1)
                || reader.timed(i + 1)
                || s.says(i + 1, "om")
                || s.is(i + 1, Tag.BY)
                || s.is(i + 1, Tag.SUBORDINATE);
        if (!s.dutch() || !s.says(i, "af") && !s.says(i, "vanaf") || !last) {
            return false;
        }
        for (Verb verb : reader.verbs) {
            boolean own = verb.part() == Clauses.Part.MAIN && !reader.timed(verb.at()) && s.ends(i + 1);
            if (own && verb.at() > i - REACH || own && verb.at() < i) {
                return false;
            }
        }
        for (int k = i - 1; k >= i - REACH; k--) {
            if (s.is(k, Tag.WISH) || s.says(k, "moet")) {
                return true;
            }
        }
        return false;
    }

    /** "Hooguit één keer per week nog", "drinks at most one can still": less than before. */
    private boolean isRationed(int i) {
        Sentence s = reader.s;
        boolean capped = (s.says(i, "hooguit") || s.says(i, "hoogstens") || s.says(i, "at most"))
                && s.at(i + 1).isNumber();
        for (int k = i - CONTRASTED; capped && k < i + REACH; k++) {
            if (s.says(k, "nog") || s.says(k, "still")) {
                return true;
            }
        }
        return false;
    }

    /** "Signed by me, not the night shift": what it is not instead of, at the end. */
    private boolean isContrast(int i) {
        Sentence s = reader.s;
        if (!s.says(i, "not") && !s.says(i, "niet") || !s.says(i - 1, ",") || i < CONTRASTED) {
            return false;
        }
        int end = i + 1;
        while (!s.ends(end)) {
            if (reader.isVerb(end)
                    || s.says(end, "i")
                    || s.says(end, "ik")
                    || s.says(end, "we")
                    || s.is(end, Tag.COMPARATIVE)) {
                return false;
            }
            end++;
        }
        return end > i + 1 && end <= i + CONTRASTED;
    }

    private boolean turnsAway(int i) {
        Sentence s = reader.s;
        if (reader.clauses.at(i) != Clauses.Part.MAIN || reader.timed(i)) {
            return false;
        }
        if (s.says(i, "drop my") && (s.says(i + 2, "off") || s.says(i + 3, "off"))) {
            return false;
        }
        if (isRid(i) || isRationed(i)) {
            return true;
        }
        boolean limit = s.is(i, Tag.LESS)
                && ((s.says(i - 1, "met") || s.says(i - 1, "with"))
                                && s.at(i + 1).isNumber()
                        || s.is(i - 1, Tag.IN)
                        || s.is(i - 1, Tag.WITHIN)
                        || s.says(i - 1, "at")
                        || s.says(i - 1, "ten"));
        boolean corrected = s.is(i, Tag.NOT)
                && (s.says(i + 2, "maar") || s.says(i + 2, "but") || s.says(i + 3, "maar") || s.says(i + 3, "but"));
        boolean without = (s.says(i, "zonder") || s.says(i, "without"))
                && (s.is(i + 1, Tag.BAD) || s.is(i + 2, Tag.BAD))
                && !s.says(i + 1, "te")
                && !s.at(i + 1).isNumber();
        corrected |= s.is(i, Tag.NOT) && s.says(i - 1, ",") && (s.says(i + 2, ",") || s.says(i + 3, ","));
        corrected &= i < 2 || !reader.timed(i - 2) || !s.says(i, "no") && !s.says(i, "geen");
        corrected |= isContrast(i);
        if (s.says(i, "0")
                && s.at(i + 1).kind() == Token.Kind.WORD
                && !s.is(i + 1, Tag.MEASURE)
                && !s.is(i + 1, Tag.UNIT)) {
            return true;
        }
        return without || s.is(i, Tag.NOT) && !corrected || s.is(i, Tag.LESS) && !limit || s.is(i, Tag.BURDEN);
    }
}
