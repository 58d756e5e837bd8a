package pop.text;

import java.util.BitSet;
import java.util.List;

/** Finds trades one enters: "benoemd worden tot ploegbaas", "start as a cook"; knows no other ends. */
final class Posts {
    private final Sentence s;
    private final List<Verb> verbs;
    private final Things things;
    private final BitSet timed;
    private final boolean bounded;

    Posts(Sentence sentence, List<Verb> verbs, Things things, BitSet timed, boolean bounded) {
        this.s = sentence;
        this.verbs = verbs;
        this.things = things;
        this.timed = timed;
        this.bounded = bounded;
    }

    /** "benoemd worden tot ploegbaas", "be a head pastry chef": a trade one enters. */
    void addTo(List<Quantity> found) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, Tag.ROLE)
                    && !s.is(i, Tag.PLURAL)
                    && !timed.get(i)
                    && !things.vague(i)
                    && !isLikened(i)
                    && (bounded || things.named(i))) {
                int from = becoming(i);
                if (from >= 0) {
                    found.add(new Quantity(Quantity.Kind.PRODUCT, Math.min(from, i), Math.max(from, i) + 1));
                }
            }
        }
    }

    /** "A more fun teacher", "een leukere leerkracht", "the sort of boss": what kind of one, not that one becomes one. */
    private boolean isLikened(int role) {
        for (int i = role - 1; i >= role - 4 && i >= 0; i--) {
            if (s.is(i, Tag.COMPARATIVE) || s.is(i, Tag.KIND)) {
                return true;
            }
            if (s.is(i, Tag.DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    private int becoming(int role) {
        if (verbs.isEmpty() && bounded && s.says(role - 1, ":")) {
            return role;
        }
        for (int i = role + 2; i >= role - 5; i--) {
            if (i != role && (s.is(i, Tag.BECOMING) || isPost(i, role))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerb(int i) {
        for (Verb verb : verbs) {
            if (verb.at() == i) {
                return true;
            }
        }
        return false;
    }

    /** "Als kok beginnen", "start as a cook"; but "mijn loopbaan als kok", "my part as a cook". */
    private boolean isPost(int i, int role) {
        if (!s.says(i, "als") && !s.says(i, "as") || i > role || s.is(i - 1, Tag.NOUN) && !isVerb(i - 1)) {
            return false;
        }
        for (Verb verb : verbs) {
            if (verb.is(Tag.ENTER) && verb.part() == Clauses.Part.MAIN) {
                return true;
            }
        }
        return false;
    }
}
