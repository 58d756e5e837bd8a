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
    private static final int NEAR = 12;

    private final Reader reader;
    private final boolean counted;
    private final boolean blank;
    private final boolean compares;
    private final int pictured;
    private final int abstractions;

    Vagueness(Reader reader) {
        this.reader = reader;
        boolean plain = Quantity.any(reader.quantities, Quantity.Kind.AMOUNT)
                || Quantity.any(reader.quantities, Quantity.Kind.LEVEL);
        this.counted = plain || repeated();
        boolean bare = false;
        boolean empty = false;
        int count = 0;
        int big = 0;
        for (int i = 0; i < reader.s.size(); i++) {
            bare |= isBareComparative(i);
            boolean nothing = reader.s.is(i, Tag.VAGUE) && reader.s.is(i, Tag.SOME) && !isNarrowed(i);
            empty |= nothing && reader.clauses.at(i) == Clauses.Part.MAIN;
            count += isPictured(i) ? 1 : 0;
            big += isBig(i) ? 1 : 0;
        }
        this.blank = empty && !plain;
        this.compares = bare;
        this.pictured = count;
        this.abstractions = big;
    }

    /** "Care", but not that of a "care file": in English the last noun says what it is. */
    private boolean isBig(int i) {
        boolean first = !reader.s.dutch()
                && reader.isThing(i + 1)
                && !reader.s.is(i + 1, Tag.ABSTRACT)
                && !reader.s.at(i + 1).lower().endsWith("ed");
        boolean off = reader.s.says(i, "weg") && !reader.s.is(i - 1, Tag.DETERMINER) && !reader.s.is(i - 1, Tag.SELF);
        return !off
                && reader.s.is(i, Tag.ABSTRACT)
                && reader.clauses.at(i) == Clauses.Part.MAIN
                && !first
                && !reader.timed(i);
    }

    /** "Everything he spends", "alles wat ik uitgeef": the clause says what. */
    private boolean isNarrowed(int i) {
        boolean all = reader.s.says(i, "alles") || reader.s.says(i, "everything");
        return all
                && (reader.s.says(i + 1, "wat")
                        || reader.s.is(i + 1, Tag.OTHERS)
                        || reader.s.says(i + 1, "i") && !reader.s.is(i + 2, Tag.MODAL));
    }

    /** "twee keer per week": a frequency with a number in front. */
    private boolean repeated() {
        for (Quantity quantity : reader.quantities) {
            if (quantity.kind() == Quantity.Kind.FREQUENCY
                    && reader.s.at(quantity.from()).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** A comparative in the main part that no number rescues. */
    boolean compares() {
        return compares;
    }

    /** "iets leuks", "everything": something is done, but nobody knows what. */
    boolean blank() {
        return blank;
    }

    /** "Geen brood meer": no longer, rather than more. */
    private boolean isNoLonger(int i) {
        boolean no = false;
        for (int k = i - 4; k < i; k++) {
            no |= reader.s.says(k, "geen");
        }
        return no && reader.s.says(i, "meer");
    }

    private boolean isBareComparative(int i) {
        boolean main = reader.clauses.at(i) == Clauses.Part.MAIN;
        return !counted
                && main
                && reader.s.is(i, Tag.COMPARATIVE)
                && !reader.s.is(i, Tag.ROLE)
                && !reader.timed(i)
                && !isNoLonger(i)
                && !reader.s.is(i, Tag.BOUND);
    }

    List<Span> spans() {
        List<Span> found = new ArrayList<>(2);
        for (int i = 0; i < reader.s.size(); i++) {
            boolean vague = reader.s.is(i, Tag.VAGUE)
                    && reader.clauses.at(i) == Clauses.Part.MAIN
                    && !counted
                    && !reader.timed(i);
            if (vague || isBareComparative(i)) {
                found.add(reader.spans.of(i, i + 1));
            }
        }
        for (Verb verb : reader.verbs) {
            boolean aimless = verb.is(Tag.AIMLESS) && !verb.is(Tag.LIGHT) && !isTrade(verb);
            if (aimless && !counted && verb.part() == Clauses.Part.MAIN) {
                found.add(reader.spans.of(verb.at(), verb.at() + 1));
            }
        }
        return found;
    }

    /** "Work as an application trainer": what work it is, is said. */
    private boolean isTrade(Verb verb) {
        String lemma = verb.entry().lemma();
        boolean works = lemma.equals("work") || lemma.equals("werken");
        for (int i = Math.max(0, verb.at() - NEAR); works && i < verb.at() + NEAR; i++) {
            boolean as = reader.s.says(i, "as") || reader.s.says(i, "als");
            if (as && (reader.isThing(i + 1) || reader.isThing(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** How many words one can picture: things and names, not abstractions, times and small words. */
    int pictured() {
        return pictured;
    }

    /** How many of them stand in one kind of part, the verbs left out. */
    int pictured(Clauses.Part part) {
        int count = 0;
        for (int i = 0; i < reader.s.size(); i++) {
            count += reader.clauses.at(i) == part && isPictured(i) ? 1 : 0;
        }
        return count;
    }

    /** Words too big to picture: "communicatie", "zelfvertrouwen". */
    int abstractions() {
        return abstractions;
    }

    private boolean isPictured(int i) {
        Word word = reader.s.at(i);
        if (word.kind() != Token.Kind.WORD || reader.timed(i) || word.is(Tag.GROUP)) {
            return false;
        }
        boolean thing = word.is(Tag.PRODUCT)
                || word.is(Tag.EVENT)
                || word.is(Tag.CREDENTIAL)
                || word.is(Tag.SETTING)
                || word.is(Tag.MEASURE)
                || word.is(Tag.ROLE);
        boolean noun = word.is(Tag.ACT) && !word.is(Tag.LIGHT) && !VerbForms.isParticiple(word.entry());
        boolean names = (word.is(Tag.GERUND) || noun) && !word.is(Tag.RESULT) && !word.is(Tag.AIMLESS);
        boolean plain =
                word.entry().known() && !word.is(Tag.NOUN) && !names || word.is(Tag.ABSTRACT) || word.is(Tag.VAGUE);
        return (thing || !plain) && !reader.isVerb(i);
    }
}
