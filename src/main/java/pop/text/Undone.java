package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what keeps a verb of doing from being what will be done: it is learned, dared, left out, past, somebody else's, or
 * cut down to a figure; knows no verdict.
 */
final class Undone {
    private static final int NEAR = 6;
    /** How far one looks along a sentence; farther apart, words have nothing to say of each other. */
    private static final int REACH = 20;

    private final Sentence s;
    private final Clauses clauses;

    Undone(Sentence sentence, Clauses clauses) {
        this.s = sentence;
        this.clauses = clauses;
    }

    boolean has(Verb verb) {
        return isLearned(verb)
                || isLeftOut(verb.at())
                || isPast(verb.at())
                || isWilled(verb.at())
                || isCutDown(verb.at())
                || isDoneToMe(verb.at());
    }

    /** The verbs without those that are learned: what one learns to make is not made. */
    List<Verb> others(List<Verb> all) {
        List<Verb> kept = new ArrayList<>(all.size());
        for (Verb verb : all) {
            if (!isLearned(verb)) {
                kept.add(verb);
            }
        }
        return kept;
    }

    /** "Leren programmeren", "learn to weld": the goal is that one can. */
    private boolean isLearned(Verb verb) {
        if (!s.is(verb.at(), Tag.INFINITIVE)) {
            return false;
        }
        for (int i = verb.at() - 1; i >= 0 && i > verb.at() - REACH; i--) {
            switch (s.at(i).entry().lemma()) {
                case "leren", "aanleren", "learn" -> {
                    return clauses.at(i) == Clauses.Part.MAIN && isUnbroken(i, verb.at());
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isUnbroken(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (s.is(i, Tag.JOIN) || s.at(i).isStop() || s.at(i).isComma() || s.is(i, Tag.MEANS)) {
                return false;
            }
        }
        return true;
    }

    /** "Zonder de klant te kwetsen", "instead of snapping". */
    private boolean isLeftOut(int at) {
        boolean led = s.says(at - 1, "te") || s.is(at, Tag.GERUND);
        for (int i = at - 1;
                led
                        && i >= at - NEAR - 2
                        && i >= 0
                        && !s.at(i).isStop()
                        && !s.at(i).isComma();
                i--) {
            switch (s.at(i).lower()) {
                case "zonder", "without", "instead", "plaats", "than" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Vroeger ging ik zwemmen", "I used to row": what was done is no plan. */
    boolean isPast(int at) {
        int i = at;
        while (i > 0 && i > at - REACH && !s.at(i - 1).isStop() && !s.at(i - 1).isComma()) {
            i--;
        }
        int start = i;
        boolean past = false;
        for (; i < at + REACH && !s.ends(i); i++) {
            boolean mine = s.says(i - 1, "ik") || s.says(i + 1, "ik") || s.says(i - 1, "we") || s.says(i + 1, "we");
            past |= switch (s.at(i).lower()) {
                case "vroeger", "destijds" -> i == start;
                case "ging", "gingen", "deed", "was" -> mine && clauses.at(i) == Clauses.Part.MAIN;
                case "used" -> s.says(i + 1, "to") && s.says(i - 1, "i");
                case "been" -> s.is(i + 1, Tag.GERUND) && s.says(i - 1, "have");
                default -> false;
            };
        }
        return past;
    }

    /** "Ik wil dat mijn baas …", "I want my team to …": what others are to do. */
    private boolean isWilled(int at) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (clauses.at(i) != Clauses.Part.MAIN || !s.is(i, Tag.WISH)) {
                continue;
            }
            if (s.dutch()) {
                boolean that =
                        s.says(i + 1, "dat") || s.says(i + 2, "dat") || s.says(i + 1, ",") && s.says(i + 2, "dat");
                int subject = s.says(i + 1, "dat") ? i + 2 : i + 3;
                if (that && !s.says(subject, "ik") && !s.says(subject, "we") && !s.says(subject, "wij")) {
                    return true;
                }
            } else if (isOthers(i + 1) && to(i + 2) > 0 && to(i + 2) < at) {
                return true;
            }
        }
        return false;
    }

    private boolean isOthers(int i) {
        return s.says(i, "us")
                || s.is(i, Tag.OTHERS)
                || s.is(i, Tag.SELF) && !s.says(i, "i")
                || s.says(i, "the")
                || s.at(i).isNumber();
    }

    private int to(int from) {
        for (int i = from; i < from + NEAR; i++) {
            if (s.says(i, "to") && s.is(i - 1, Tag.MODAL)) {
                return 0;
            }
            if (s.says(i, "to")) {
                return i;
            }
        }
        return 0;
    }

    /** "Mijn baas geeft me een dag", "they offer me a contract": what others do. */
    private boolean isDoneToMe(int at) {
        boolean me = s.says(at + 1, "me") || s.says(at + 1, "mij") || s.says(at + 1, "us");
        boolean third = s.is(at, Tag.FINITE) && !s.is(at, Tag.INFINITIVE) || s.is(at - 1, Tag.OTHERS);
        return me && third && !s.says(at - 1, "ik") && !s.says(at - 1, "we") && !s.says(at - 1, "i");
    }

    /** "Ik rook nog hoogstens vijf sigaretten": less of what one does already. */
    private boolean isCutDown(int at) {
        for (int i = at + 1; i <= at + NEAR && !s.ends(i); i++) {
            switch (s.at(i).lower()) {
                case "hoogstens", "hooguit", "at most", "no more than", "niet meer dan" -> {
                    return s.at(i + 1).isNumber();
                }
                default -> {}
            }
        }
        return false;
    }
}
