package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Says whether a sentence names an activity of the person, not only a result or a wish: "door … te …" and "by …ing" first, else
 * a verb of doing beside something one can picture.
 *
 * <p>It fails on verbs that are both: "een podcast lanceren" is a result for one reader and an activity for another.
 */
final class ActivatingJudge {
    private static final int CLOSE = 3;

    private final Reader reader;
    private final Vagueness vagueness;
    private final Undone undone;
    private int ableAt = -1;

    ActivatingJudge(Reader reader, Vagueness vagueness) {
        this.reader = reader;
        this.vagueness = vagueness;
        this.undone = new Undone(reader.s, reader.clauses, reader.verbs);
    }

    Verdict verdict(Verdict specific) {
        List<Span> evidence = new ArrayList<>(2);
        boolean effort = effortOnly() || reader.positive.no();
        boolean counted = Quantity.any(reader.quantities, Quantity.Kind.AMOUNT);
        boolean leveled = Quantity.any(reader.quantities, Quantity.Kind.LEVEL);
        boolean entered = Quantity.any(reader.quantities, Quantity.Kind.PRODUCT);
        for (Verb verb : reader.verbs) {
            if (reader.timed(verb.at())) {
                continue;
            }
            boolean does = verb.is(Tag.ACT) && !verb.is(Tag.AVOID) && !(verb.is(Tag.RESULT) && (leveled || entered))
                    || verb.unknown();
            does &= !verb.is(Tag.LIGHT) || isFilled() && !gains(verb);
            boolean learns = verb.is(Tag.AIMLESS) && !verb.is(Tag.RESULT) && counted;
            if ((does || learns) && (verb.part() == Clauses.Part.MEANS || !effort && plain(verb, specific))) {
                evidence.add(reader.spans.of(verb.at(), verb.at() + 1));
            }
        }
        return Verdict.of(!evidence.isEmpty() && !reader.voices.passive(), evidence);
    }

    private boolean plain(Verb verb, Verdict specific) {
        return verb.part() == Clauses.Part.MAIN
                && !undone.has(verb)
                && specific.yes()
                && !vagueness.compares()
                && !able(verb)
                && !performs(verb);
    }

    /** "Een brief geven", but not "aandacht geven": a light verb wants things rather than big words. */
    private boolean isFilled() {
        return vagueness.abstractions() == 0
                || counts()
                || vagueness.pictured() > vagueness.abstractions() + 1;
    }

    /** "Three calls", but not "three big steps". */
    private boolean counts() {
        for (Quantity quantity : reader.quantities) {
            boolean big = reader.s.is(quantity.to() - 1, Tag.ABSTRACT);
            if (quantity.kind() == Quantity.Kind.AMOUNT && !big) {
                return true;
            }
        }
        return false;
    }

    /** "Take six points", "hold a licence": with these, a verb of the hand is one of getting. */
    private boolean gains(Verb verb) {
        for (int i = verb.at() + 1; verb.is(Tag.LIGHT) && i < verb.at() + 2 * CLOSE && !reader.s.ends(i); i++) {
            if (reader.s.is(i, Tag.CREDENTIAL) || reader.s.is(i, Tag.GAIN)) {
                return true;
            }
        }
        return false;
    }

    /** "Solve 80% of the calls", "go from three to five": how well, not what one does for it. */
    private boolean performs(Verb verb) {
        for (Quantity quantity : reader.quantities) {
            int last = quantity.to() - 1;
            boolean share =
                    reader.s.says(last, "%") || reader.s.says(last, "procent") || reader.s.says(last, "percent");
            boolean ranged = quantity.kind() == Quantity.Kind.LEVEL
                    && (reader.s.says(quantity.from() - 1, "from") || reader.s.says(quantity.from() - 1, "van"));
            if ((share || ranged) && Math.abs(quantity.from() - verb.at()) <= CLOSE) {
                return true;
            }
        }
        return false;
    }

    /** "Kan opsommen", "be able to": what one can is a result. */
    private boolean able(Verb verb) {
        if (ableAt < 0) {
            ableAt = 0;
            while (ableAt < reader.s.size()
                    && !(reader.s.is(ableAt, Tag.ABLE) && reader.clauses.at(ableAt) == Clauses.Part.MAIN)) {
                ableAt++;
            }
        }
        return ableAt < reader.s.size() && ableAt < verb.at() + 4;
    }

    /** "Proberen", "mijn best doen": the trying is all that is promised. */
    private boolean effortOnly() {
        for (int i = 0; i < reader.s.size(); i++) {
            boolean said = reader.s.is(i, Tag.EFFORT) && reader.clauses.at(i) == Clauses.Part.MAIN;
            if (said && (!reader.s.is(i, Tag.NOUN) || reader.verbs.isEmpty()) && !reader.s.is(i, Tag.WISH)) {
                return true;
            }
        }
        return false;
    }
}
