package pop.text;

import java.util.List;

/**
 * Drops the numbers that count what is there already: "tussen de twee diensten", "a sister to the three of them", "as one
 * team"; knows no verdict.
 */
final class GivenCounts {
    private static final Tags PICKED = Tags.of(Tag.NUMBER, Tag.EVERY, Tag.NOT, Tag.SOME, Tag.WHOLE);
    private static final Tags DONE = Tags.of(Tag.ACT, Tag.ACHIEVE);

    private final Sentence s;
    private final Undone undone;
    private final boolean does;

    GivenCounts(Sentence sentence, List<Verb> verbs, Undone undone) {
        this.s = sentence;
        this.undone = undone;
        boolean done = false;
        for (Verb verb : verbs) {
            done |= verb.entry().hasAny(DONE) || verb.unknown();
        }
        this.does = done;
    }

    void dropFrom(List<Quantity> quantities) {
        quantities.removeIf(this::isGiven);
    }

    private boolean isGiven(Quantity quantity) {
        int from = quantity.from();
        if (undone.isPast(from)) {
            return true;
        }
        if (s.at(from).kind() == Token.Kind.DATE && (s.is(from - 1, Tag.EVENT) || s.is(from - 2, Tag.EVENT))) {
            return true;
        }
        if (quantity.kind() != Quantity.Kind.AMOUNT) {
            return false;
        }
        for (int i = from; i < quantity.to(); i++) {
            if (s.is(i, Tag.MEASURE) || s.is(i, Tag.UNIT) || s.is(i, Tag.TIMES)) {
                return false;
            }
        }
        boolean one = s.says(from, "one") || s.says(from, "één");
        boolean asOne = one && (s.says(from - 1, "as") || s.says(from - 1, "als"));
        boolean pointed = s.is(from - 1, Tag.DETERMINER) || s.is(from - 1, Tag.SELF) || s.is(from - 1, Tag.OTHERS);
        boolean between = s.says(from - 2, "tussen") || s.says(from - 2, "between");
        boolean beside = s.is(from - 2, Tag.LINK) && !s.isAny(from - 3, PICKED) && !does;
        return asOne || pointed && !s.is(from - 1, Tag.THIS) && (between || beside);
    }
}
