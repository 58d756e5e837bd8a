package pop.text;

import java.util.BitSet;
import java.util.List;

/** Finds papers and things that one has by a given time, or has not; knows no verbs of making. */
final class Holdings {
    private static final int HAD = 4;

    /** What stands behind a preposition is not what one has. */
    private static final Tags PREPOSITION = Tags.of(Tag.AT, Tag.IN, Tag.OVER, Tag.AFTER, Tag.LINK);

    private final Sentence s;
    private final Things things;
    private final BitSet timed;

    Holdings(Sentence sentence, Things things, BitSet timed) {
        this.s = sentence;
        this.things = things;
        this.timed = timed;
    }

    void addTo(List<Quantity> found, boolean bounded, boolean limited) {
        if (bounded) {
            papers(found);
        }
        if (limited && found.isEmpty()) {
            things(found);
        }
    }

    /** A diploma, a licence or a named certificate by a given time, whatever the verb: "een rijbewijs B op zak tegen juni". */
    private void papers(List<Quantity> found) {
        for (int i = 0; i < s.size(); i++) {
            boolean paper = s.is(i, Tag.CREDENTIAL) || s.is(i, Tag.ATTEST) && things.named(i);
            if (paper && !timed.get(i) && !things.vague(i) && !s.is(i - 1, Tag.NOT)) {
                found.add(new Quantity(Quantity.Kind.PRODUCT, i, i + 1));
            }
        }
    }

    /** "Tegen mei heb ik een kippenhok": one thing that is there by a date, or not. */
    private void things(List<Quantity> found) {
        for (int i = 1; i < s.size(); i++) {
            boolean one = s.is(i - 1, Tag.DETERMINER)
                    || s.is(i - 1, Tag.SELF)
                    || s.says(i - 1, "een")
                    || s.says(i - 1, "a")
                    || s.says(i - 1, "an");
            boolean plain = one
                    && !timed.get(i)
                    && things.isOwnThing(i)
                    && !s.at(i).lower().endsWith("e")
                    && !s.is(i - 2, Tag.LINK);
            if (plain && (s.is(i, Tag.PRODUCT) || !s.at(i).entry().known()) && isHad(i)) {
                found.add(new Quantity(Quantity.Kind.PRODUCT, i - 1, i + 1));
            }
        }
    }

    private boolean isHad(int i) {
        for (int k = i - 1; k >= i - HAD && k >= 0 && !s.isAny(k, PREPOSITION); k--) {
            if (s.is(k, Tag.HAD)) {
                return true;
            }
        }
        return false;
    }
}
