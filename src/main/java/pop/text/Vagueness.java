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

    Vagueness(Reader reader) {
        this.reader = reader;
        this.counted = reader.quantities.stream().anyMatch(quantity -> quantity.kind() == Quantity.Kind.AMOUNT || quantity.kind() == Quantity.Kind.LEVEL);
    }

    /** A comparative in the main part that no number rescues. */
    boolean compares() {
        for (int i = 0; i < reader.s.size(); i++) {
            if (isBareComparative(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBareComparative(int i) {
        boolean main = reader.clauses.at(i) == Clauses.Part.MAIN;
        return !counted && main && reader.s.is(i, Tag.COMPARATIVE) && !reader.timed(i) && !reader.s.is(i, Tag.BOUND);
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
        int count = 0;
        for (int i = 0; i < reader.s.size(); i++) {
            if (isPictured(i)) {
                count++;
            }
        }
        return count;
    }

    private boolean isPictured(int i) {
        Word word = reader.s.at(i);
        if (word.kind() != Token.Kind.WORD || reader.clauses.at(i) == Clauses.Part.SUBORDINATE || reader.timed(i)) {
            return false;
        }
        boolean thing = word.is(Tag.PRODUCT) || word.is(Tag.EVENT) || word.is(Tag.CREDENTIAL) || word.is(Tag.SETTING) || word.is(Tag.MEASURE) || word.is(Tag.ROLE);
        boolean plain = word.entry().known() && !word.is(Tag.NOUN) || word.is(Tag.ABSTRACT) || word.is(Tag.VAGUE);
        return (thing || !plain) && reader.verbs.stream().noneMatch(verb -> verb.at() == i);
    }
}
