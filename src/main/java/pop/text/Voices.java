package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds whose sentence it is; knows no verdict.
 *
 * <p>A name as a subject ("Samira leert …") is not known as a person, as lower case must change nothing.
 */
final class Voices {
    private final Sentence s;
    private final Clauses clauses;
    private final List<Verb> verbs;

    Voices(Sentence sentence, Clauses clauses, List<Verb> verbs) {
        this.s = sentence;
        this.clauses = clauses;
        this.verbs = verbs;
    }

    Voice voice() {
        boolean first = false;
        boolean second = false;
        for (int i = 0; i < s.size(); i++) {
            if (clauses.at(i) == Clauses.Part.MAIN) {
                first |= s.is(i, Tag.SELF);
                second |= s.is(i, Tag.YOU);
            }
        }
        if (!about().isEmpty()) {
            return Voice.ABOUT_SOMEONE;
        }
        if (passive()) {
            return Voice.PASSIVE;
        }
        return first ? Voice.FIRST : second ? Voice.SECOND : verbs.isEmpty() ? Voice.THING : Voice.ACTION;
    }

    /** "Er moet … worden", "should be …": somebody, but who? */
    boolean passive() {
        boolean nobody = false;
        boolean passive = false;
        for (int i = 0; i < s.size(); i++) {
            if (s.says(i, "ik") || s.says(i, "i") || s.says(i, "we") || s.says(i, "wij")) {
                return false;
            }
            nobody |= s.says(i, "er") || s.says(i, "there") || s.says(i, "be");
            String next = s.at(i + 1).lower();
            boolean participle = next.endsWith("ed") || next.endsWith("en") || next.startsWith("ge");
            passive |= s.is(i, Tag.PASSIVE_HELPER)
                    && (s.dutch()
                            ? nobody || s.at(i - 1).lower().startsWith("ge")
                            : participle && s.is(i - 1, Tag.MODAL));
        }
        return passive;
    }

    /** The words that speak about the client as somebody else, where they are the subject. */
    List<int[]> about() {
        List<int[]> found = new ArrayList<>(1);
        boolean first = false;
        for (int i = 0; i < s.size() && found.isEmpty() && !first; i++) {
            if (clauses.at(i) != Clauses.Part.MAIN) {
                continue;
            }
            first = s.is(i, Tag.SELF);
            boolean subject = s.is(i, Tag.CLIENT) && leads(i)
                    || s.is(i, Tag.OTHERS) && (i == 0 || s.at(i - 1).isStop()) && !s.is(i + 1, Tag.NOUN);
            if (subject && (i < 6 || s.is(i - 1, Tag.DETERMINER)) && before(i)) {
                found.add(new int[] {s.is(i - 1, Tag.DETERMINER) ? i - 1 : i, i + 1});
            }
        }
        return found;
    }

    /** A verb follows closely: the word is a subject, not an object. */
    private boolean leads(int i) {
        for (int k = i + 1; k <= i + 3 && k < s.size() && !s.at(k).isStop(); k++) {
            if (s.is(k, Tag.MODAL)
                    || s.is(k, Tag.ABLE)
                    || s.is(k, Tag.FINITE)
                    || s.is(k, Tag.PASSIVE_HELPER)
                    || s.says(k, "heeft")
                    || s.says(k, "has")) {
                return true;
            }
        }
        return false;
    }

    private boolean before(int i) {
        int start = s.is(i - 1, Tag.DETERMINER) ? i - 1 : i;
        return start == 0
                || s.at(start - 1).isStop()
                || s.at(start - 1).isComma()
                || !s.is(start - 1, Tag.INFINITIVE)
                        && !s.says(start - 1, "met")
                        && !s.says(start - 1, "with")
                        && !s.says(start - 1, "aan")
                        && !s.says(start - 1, "van")
                        && !s.says(start - 1, "of")
                        && !s.says(start - 1, "for")
                        && !s.says(start - 1, "to")
                        && !s.is(start - 1, Tag.JOIN);
    }
}
