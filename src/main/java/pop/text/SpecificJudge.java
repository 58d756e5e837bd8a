package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Says whether a reader can picture the result or the behaviour: something counted of something named, or something done with
 * at least two words one can picture.
 *
 * <p>People agree least about this one. It fails on short plain goals: "Ik leer lassen" is clear to a welder.
 */
final class SpecificJudge {
    private static final int ENOUGH = 2;
    private static final int MEANT = 2;
    private static final int MANY = 4;

    private final Reader reader;
    private final Vagueness vagueness;

    SpecificJudge(Reader reader, Vagueness vagueness) {
        this.reader = reader;
        this.vagueness = vagueness;
    }

    Verdict verdict(Verdict measurable) {
        if (measurable.yes()) {
            return Verdict.of((named() || isNamedFault() || enrols()) && !vagueness.blank(), measurable.evidence());
        }
        List<Span> evidence = new ArrayList<>(2);
        for (Verb verb : reader.verbs) {
            boolean does = verb.acts() || verb.unknown() || verb.is(Tag.AVOID) || verb.is(Tag.LOSE) || learnsHow(verb);
            if (does && verb.part() != Clauses.Part.SUBORDINATE && verb.part() != Clauses.Part.PURPOSE) {
                evidence.add(reader.spans.of(verb.at(), verb.at() + 1));
            }
        }
        boolean plain = isNamedFault() || isPlain(!evidence.isEmpty() || isDone());
        return Verdict.of(plain || vagueness.pictured() > 0 && hasPlainMeans(), evidence);
    }

    /** Something done wants one thing to picture; without it, or turned away from, a goal wants more of them. */
    private boolean isPlain(boolean does) {
        int plain = vagueness.pictured() - vagueness.abstractions();
        if (reader.positive.no()) {
            return plain >= (does ? ENOUGH : ENOUGH + 1);
        }
        boolean vague = vagueness.compares() || vagueness.blank();
        return !vague && (does ? plain >= 1 : plain >= MANY && vagueness.abstractions() == 0);
    }

    /** "Niet meer te laat komen", "stop smoking": few words, and everyone knows what is left. */
    private boolean isNamedFault() {
        boolean stops = false;
        for (Verb verb : reader.verbs) {
            stops |= verb.is(Tag.AVOID) && verb.part() == Clauses.Part.MAIN;
        }
        for (int i = 0; reader.positive.no() && i < reader.s.size(); i++) {
            boolean late = reader.s.says(i, "te laat") || reader.s.says(i, "too late");
            late |= reader.s.says(i, "late") && !reader.s.dutch() && !reader.isThing(i + 1);
            boolean left = stops && reader.s.is(i, Tag.ABSTAIN) && !reader.s.is(i, Tag.AVOID) && reader.s.ends(i + 1);
            if ((late || left) && reader.clauses.at(i) == Clauses.Part.MAIN) {
                return true;
            }
        }
        return false;
    }

    /** "Enrol in the Quit For Life group": what one enrols in has a name. */
    private boolean enrols() {
        for (Verb verb : reader.verbs) {
            if (verb.is(Tag.ENROL) && verb.part() == Clauses.Part.MAIN) {
                return vagueness.pictured() > 0;
            }
        }
        return false;
    }

    /** "Leren hoe ik een offerte opmaak": the side clause says what is learned. */
    private boolean learnsHow(Verb verb) {
        return verb.is(Tag.AIMLESS) && (reader.s.says(verb.at() + 1, "hoe") || reader.s.says(verb.at() + 1, "how"));
    }

    /** "Moeten opgeschreven worden": done, though nobody says by whom. */
    private boolean isDone() {
        for (int i = 0; i < reader.s.size(); i++) {
            boolean acted = reader.s.is(i, Tag.PARTICIPLE) && reader.s.is(i, Tag.ACT) && !reader.s.is(i, Tag.LIGHT);
            if (acted
                    && reader.clauses.at(i) == Clauses.Part.MAIN
                    && VerbForms.isParticiple(reader.s.at(i).entry())) {
                return true;
            }
        }
        return false;
    }

    /** "By hanging my jobs on a board": what it is done by is plain, however vague the aim. */
    private boolean hasPlainMeans() {
        boolean does = false;
        int more = 0;
        for (Verb verb : reader.verbs) {
            does |= verb.part() == Clauses.Part.MEANS && (verb.acts() || verb.unknown());
            boolean goesOn = verb.part() == Clauses.Part.MEANS && reader.s.says(verb.at() + 1, "naar");
            more = goesOn ? 1 : more;
        }
        does &= vagueness.pictured(Clauses.Part.MEANS) + more >= MEANT;
        for (int i = 0; i < reader.s.size(); i++) {
            boolean vague =
                    reader.s.is(i, Tag.COMPARATIVE) || reader.s.is(i, Tag.VAGUE) || reader.s.is(i, Tag.ABSTRACT);
            does &= !(vague && reader.clauses.at(i) == Clauses.Part.MEANS);
        }
        return does;
    }

    /** "My mark from D to C": with a level, also an abstract thing is plain. */
    private boolean abstracted() {
        boolean leveled = Quantity.any(reader.quantities, Quantity.Kind.LEVEL);
        for (int i = 0; leveled && i < reader.s.size(); i++) {
            if (reader.s.is(i, Tag.ABSTRACT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDoing() {
        for (Verb verb : reader.verbs) {
            if (verb.acts() && !verb.is(Tag.LIGHT) || verb.unknown()) {
                return true;
            }
        }
        return false;
    }

    /** A level or a paper alone says not of what: "van een F naar een B+", "een erkende kwalificatie". */
    private boolean named() {
        boolean counted = false;
        for (Quantity quantity : reader.quantities) {
            counted |= quantity.kind() == Quantity.Kind.AMOUNT || quantity.kind() == Quantity.Kind.FREQUENCY;
        }
        return counted && (vagueness.pictured() > 0 || isDoing())
                || abstracted()
                || vagueness.pictured() >= ENOUGH
                || vagueness.pictured() == 1 && TimeMention.anyBounds(reader.times);
    }
}
