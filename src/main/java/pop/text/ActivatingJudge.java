package pop.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Says whether a sentence names an activity of the person, not only a result or a wish: "door … te …" and "by …ing" first, else
 * a verb of doing beside something one can picture.
 *
 * <p>It fails on verbs that are both: "een podcast lanceren" is a result for one reader and an activity for another.
 */
final class ActivatingJudge {
    private static final int CLOSE = 3;
    private static final int HOUR = 3;
    private static final Tags DEED = Tags.of(Tag.SETTING, Tag.TALK);
    private static final Tags ASIDE = Tags.of(Tag.LINK, Tag.IN, Tag.MEANS, Tag.ABSTRACT);
    private static final Tags BEFORE_THING =
            Tags.of(Tag.SMALL, Tag.DETERMINER, Tag.SELF, Tag.VAGUE, Tag.COMPARATIVE, Tag.NUMBER, Tag.SOME, Tag.BOUND);

    private final Reader reader;
    private final Vagueness vagueness;
    private final BitSet shares;
    private final boolean rises;
    private int ableAt = -1;

    ActivatingJudge(Reader reader, Vagueness vagueness) {
        this.reader = reader;
        this.vagueness = vagueness;
        this.shares = shares();
        this.rises = rises();
    }

    Verdict verdict(Verdict specific) {
        List<Span> evidence = new ArrayList<>(2);
        boolean effort = effortOnly() || reader.positive.no();
        boolean counted = Quantity.any(reader.quantities, Quantity.Kind.AMOUNT);
        boolean leveled = Quantity.any(reader.quantities, Quantity.Kind.LEVEL);
        boolean many = counts();
        boolean entered = Quantity.any(reader.quantities, Quantity.Kind.PRODUCT);
        for (Verb verb : reader.verbs) {
            if (reader.timed(verb.at())) {
                continue;
            }
            boolean does = verb.is(Tag.ACT) && !verb.is(Tag.AVOID) && !(verb.is(Tag.RESULT) && (leveled || entered))
                    || verb.unknown();
            does &= !verb.is(Tag.LIGHT) || (isFilled(many) || isMeant(verb)) && !gains(verb) && !isEmpty(verb.at());
            does &= !ownsFirm(verb);
            does |= keepsRecord(verb);
            does |= verb.is(Tag.OWN) && verb.is(Tag.LIGHT) && isHeld(verb.at());
            boolean learns = verb.is(Tag.AIMLESS) && !verb.is(Tag.RESULT) && counted;
            if ((does || learns)
                    && (verb.part() == Clauses.Part.MEANS || (!effort || isRemedy(verb)) && plain(verb, specific))) {
                evidence.add(reader.spans.of(verb.at(), verb.at() + 1));
            }
        }
        if (evidence.isEmpty() && reader.verbs.isEmpty() && !effort && !vagueness.compares()) {
            exercise(evidence);
        }
        return Verdict.of(!evidence.isEmpty() && !reader.voices.passive(), evidence);
    }

    /** "Twice a week fifteen minutes of scales": without a verb, so long and so often is something done. */
    private void exercise(List<Span> evidence) {
        boolean often = Quantity.any(reader.quantities, Quantity.Kind.FREQUENCY);
        for (Quantity quantity : reader.quantities) {
            int last = quantity.to() - 1;
            boolean lasts = reader.s.is(last, Tag.UNIT) && reader.s.at(last).value() <= HOUR;
            boolean counts = reader.s.isAny(last, DEED) || reader.s.isAny(last + 1, DEED);
            if (often
                    && quantity.kind() == Quantity.Kind.AMOUNT
                    && (lasts || counts)
                    && vagueness.abstractions() == 0) {
                evidence.add(reader.spans.of(quantity.from(), quantity.to()));
            }
        }
    }

    /** "Make good progress", "vooruitgang boeken": what stands beside the verb is too big to picture. */
    private boolean isEmpty(int at) {
        if (reader.s.dutch() && reader.s.is(at, Tag.INFINITIVE) && reader.s.is(at - 1, Tag.ABSTRACT)) {
            return true;
        }
        int i = at + 1;
        while (!reader.s.ends(i) && reader.s.isAny(i, BEFORE_THING)) {
            i++;
        }
        return reader.s.is(i, Tag.ABSTRACT) && !reader.isThing(i + 1);
    }

    /** "Keep a food log": a book is kept by writing in it. */
    private boolean keepsRecord(Verb verb) {
        for (int i = verb.at() + 1;
                i <= verb.at() + CLOSE && verb.entry().lemma().equals("keep");
                i++) {
            if (reader.s.is(i, Tag.PRODUCT)) {
                return true;
            }
        }
        return false;
    }

    /** "Run his own firm", "een eigen zaak leiden": what one has, not what one does. */
    private boolean ownsFirm(Verb verb) {
        boolean runs = switch (verb.entry().lemma()) {
            case "run", "lead", "leiden", "runnen", "uitbaten" -> true;
            default -> false;
        };
        for (int i = verb.at() - CLOSE; runs && i <= verb.at() + CLOSE; i++) {
            if (reader.s.says(i, "own") || reader.s.says(i, "eigen")) {
                return true;
            }
        }
        return false;
    }

    /** "Have a chat with", "een gesprek hebben": what is had is held. */
    private boolean isHeld(int at) {
        boolean behind = !reader.s.dutch() || !reader.s.is(at, Tag.INFINITIVE);
        int step = behind ? 1 : -1;
        for (int i = at + step; i > at - CLOSE && i < at + 2 * CLOSE; i += step) {
            if (reader.s.isAny(i, ASIDE) || reader.clauses.at(i) != reader.clauses.at(at)) {
                return false;
            }
            if (reader.s.isAny(i, DEED) && !reader.timed(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean plain(Verb verb, Verdict specific) {
        return verb.part() == Clauses.Part.MAIN
                && !reader.undone.has(verb)
                && specific.yes()
                && !vagueness.compares()
                && !able(verb)
                && !performs(verb);
    }

    /** "Een brief geven", but not "aandacht geven": a light verb wants things rather than big words. */
    private boolean isFilled(boolean many) {
        return vagueness.abstractions() == 0 || many || vagueness.pictured() > vagueness.abstractions() + 1;
    }

    /** "Door de fiets te nemen": the means is plain, however big the aim. */
    private boolean isMeant(Verb verb) {
        return verb.part() == Clauses.Part.MEANS && vagueness.pictured(Clauses.Part.MEANS) > 0;
    }

    /** "Geen fouten maken, daarom lees ik het etiket": what is done against it. */
    private boolean isRemedy(Verb verb) {
        for (int i = verb.at() - 1; i >= verb.at() - CLOSE; i--) {
            boolean joint = reader.s.says(i, "daarom") || reader.s.says(i, "dus") || reader.s.says(i, "so");
            if (joint && reader.s.at(i - 1).isComma()) {
                return true;
            }
        }
        return false;
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
        int share = shares.nextSetBit(Math.max(0, verb.at() - CLOSE));
        return rises || share >= 0 && share <= verb.at() + CLOSE;
    }

    /** Where the quantities that say how well begin. */
    private BitSet shares() {
        BitSet found = new BitSet();
        for (Quantity quantity : reader.quantities) {
            int last = quantity.to() - 1;
            boolean share =
                    reader.s.says(last, "%") || reader.s.says(last, "procent") || reader.s.says(last, "percent");
            boolean ranged = quantity.kind() == Quantity.Kind.LEVEL
                    && (reader.s.says(quantity.from() - 1, "from") || reader.s.says(quantity.from() - 1, "van"));
            share |= reader.s.says(quantity.from() - 1, "of") && reader.s.says(quantity.from() - 2, "out");
            boolean speaks = quantity.kind() == Quantity.Kind.LEVEL
                    && (reader.s.says(quantity.from() - 1, "niveau") || reader.s.says(quantity.from() - 1, "level"));
            if (share || ranged || speaks) {
                found.set(quantity.from());
            }
        }
        return found;
    }

    private boolean rises() {
        for (Quantity quantity : reader.quantities) {
            if (isRise(quantity)) {
                return true;
            }
        }
        return false;
    }

    /** "Go from holding it for 40 seconds to two minutes". */
    private boolean isRise(Quantity second) {
        boolean to = reader.s.says(second.from() - 1, "to") || reader.s.says(second.from() - 1, "naar");
        for (int i = second.from() - 2; to && i >= second.from() - 3 * CLOSE && !reader.s.ends(i); i--) {
            boolean from = reader.s.says(i, "from") || reader.s.says(i, "van");
            boolean counted = reader.s.at(i + 1).isNumber() || reader.s.is(i + 1, Tag.GERUND);
            if (from && counted && !reader.timed(i)) {
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

    /** "Proberen", "mijn best doen": the trying is all that is promised; but "probeert … uit" is another verb. */
    private boolean effortOnly() {
        int next = 0;
        for (int i = 0; i < reader.s.size(); i++) {
            while (next < reader.verbs.size() && reader.verbs.get(next).at() < i) {
                next++;
            }
            boolean parted = next < reader.verbs.size()
                    && reader.verbs.get(next).at() == i
                    && !reader.verbs.get(next).is(Tag.EFFORT);
            boolean said = reader.s.is(i, Tag.EFFORT) && !parted && reader.clauses.at(i) == Clauses.Part.MAIN;
            if (said && (!reader.s.is(i, Tag.NOUN) || reader.verbs.isEmpty()) && !reader.s.is(i, Tag.WISH)) {
                return true;
            }
        }
        return false;
    }
}
