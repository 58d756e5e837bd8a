package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words that leave a reader guessing: "beter", "iets", "werken aan". A number in the sentence rescues a
 * comparative: "15% meer" is plain.
 *
 * <p>It fails where the number belongs to something else: "op 3 manieren beter communiceren" is rescued too.
 */
final class Vagueness {
    private final Reader reader;
    private final boolean counted;
    private final boolean compares;
    private final int pictured;

    Vagueness(Reader reader) {
        this.reader = reader;
        this.counted = reader.quantities.stream().anyMatch(quantity -> quantity.kind() == Quantity.Kind.AMOUNT || quantity.kind() == Quantity.Kind.LEVEL);
        boolean bare = false;
        int count = 0;
        for (int i = 0; i < reader.s.size(); i++) {
            bare |= isBareComparative(i);
            count += isPictured(i) ? 1 : 0;
        }
        this.compares = bare;
        this.pictured = count;
    }

    /** A comparative in the main part that no number rescues. */
    boolean compares() {
        return compares;
    }

    private boolean isBareComparative(int i) {
        boolean main = reader.clauses.at(i) == Clauses.Part.MAIN;
        return !counted && main && (reader.s.is(i, Tag.COMPARATIVE) || reader.s.is(i, Tag.LESS)) && !reader.timed(i) && !reader.s.is(i, Tag.BOUND);
    }

    List<Span> spans() {
        List<Span> found = new ArrayList<>(2);
        for (int i = 0; i < reader.s.size(); i++) {
            boolean vague = reader.s.is(i, Tag.VAGUE) && reader.clauses.at(i) == Clauses.Part.MAIN && !counted && !reader.timed(i);
            if (vague || isBareComparative(i)) {
                found.add(reader.spans.of(i, i + 1));
            }
        }
        for (Verb verb : reader.verbs) {
            if (verb.is(Tag.AIMLESS) && !counted && verb.part() == Clauses.Part.MAIN) {
                found.add(reader.spans.of(verb.at(), verb.at() + 1));
            }
        }
        return found;
    }

    /** How many words one can picture: things and names, not abstractions, times and small words. */
    int pictured() {
        return pictured;
    }

    private boolean isPictured(int i) {
        Word word = reader.s.at(i);
        if (word.kind() != Token.Kind.WORD || reader.clauses.at(i) == Clauses.Part.SUBORDINATE || reader.timed(i)) {
            return false;
        }
        boolean thing = word.is(Tag.PRODUCT) || word.is(Tag.EVENT) || word.is(Tag.CREDENTIAL) || word.is(Tag.SETTING) || word.is(Tag.MEASURE) || word.is(Tag.ROLE);
        boolean names = (word.is(Tag.GERUND) || word.is(Tag.ACT) && reader.s.is(i - 1, Tag.DETERMINER)) && !word.is(Tag.RESULT) && !word.is(Tag.AIMLESS);
        boolean plain = word.entry().known() && !word.is(Tag.NOUN) && !names || word.is(Tag.ABSTRACT) || word.is(Tag.VAGUE);
        return (thing || !plain) && !reader.isVerb(i);
    }
}
