package pop.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Says whether one can tell afterwards that it was done: an amount, a level, a frequency of something done, or an end one can
 * check.
 *
 * <p>A frequency counts only beside something one does: "elke dag beter communiceren" comes often and stays unmeasured.
 */
final class MeasurableJudge {
    private static final int REACH = 8;
    private static final Tags LED = Tags.of(Tag.DETERMINER, Tag.OTHERS, Tag.WHOLE, Tag.EVERY);
    private static final Tags NO_THING =
            Tags.of(Tag.SMALL, Tag.UNIT, Tag.TERM, Tag.WEEKDAY, Tag.ABSTRACT, Tag.VAGUE, Tag.SUBORDINATE, Tag.DAYPART);

    private final Reader reader;
    private final Vagueness vagueness;

    MeasurableJudge(Reader reader, Vagueness vagueness) {
        this.reader = reader;
        this.vagueness = vagueness;
    }

    Verdict verdict() {
        BitSet words = new BitSet();
        boolean denied = denied();
        boolean often = !denied && often();
        for (Quantity quantity : reader.quantities) {
            boolean counts = switch (quantity.kind()) {
                case FREQUENCY -> often;
                case PRODUCT -> !denied;
                default -> true;
            };
            if (counts) {
                words.set(quantity.from(), quantity.to());
            }
        }
        if (words.isEmpty() && !denied) {
            eachOne(words);
        }
        if (words.isEmpty()) {
            dated(words);
        }
        List<Span> evidence = new ArrayList<>(3);
        for (int from = words.nextSetBit(0); from >= 0; from = words.nextSetBit(words.nextClearBit(from))) {
            evidence.add(reader.spans.of(from, words.nextClearBit(from)));
        }
        return Verdict.of(!evidence.isEmpty(), evidence);
    }

    /** "To every patient", "elke bewoner": none is left out, and that can be checked where something is done. */
    private void eachOne(BitSet words) {
        if (vagueness.compares() || !isDone()) {
            return;
        }
        for (int i = 0; i < reader.s.size() - 1; i++) {
            boolean doing = reader.s.is(i + 1, Tag.INFINITIVE) && reader.s.isAny(i + 2, LED);
            boolean each = !doing && reader.s.is(i, Tag.EVERY) && !reader.s.isAny(i + 1, NO_THING) && !reader.timed(i);
            if (each && reader.clauses.at(i) == Clauses.Part.MAIN) {
                words.set(i, i + 2);
            }
        }
    }

    private boolean isDone() {
        for (Verb verb : reader.verbs) {
            boolean done = verb.acts() && !verb.is(Tag.RESULT) && !verb.is(Tag.LIGHT) || verb.unknown();
            if (done && (verb.part() == Clauses.Part.MAIN || verb.part() == Clauses.Part.MEANS)) {
                return true;
            }
        }
        return false;
    }

    /** "Ik schrijf me vandaag in bij Ligo": one act by one date was done or was not. */
    private void dated(BitSet words) {
        boolean limit = limited();
        boolean habit = TimeMention.any(reader.times, TimeForm.RHYTHM);
        for (int i = 0; i < reader.s.size(); i++) {
            if (reader.s.is(i, Tag.SOME) && reader.clauses.at(i) == Clauses.Part.MAIN && !reader.timed(i)) {
                return;
            }
        }
        if (!limit || habit || vagueness.compares() || vagueness.pictured() < 1 || !reader.positive.yes()) {
            return;
        }
        boolean stands = stands();
        for (int i = 1; i < reader.s.size(); i++) {
            boolean there = stands && reader.clauses.at(i) == Clauses.Part.MAIN && isFinished(i);
            if (there && !reader.timed(i)) {
                words.set(i);
            }
        }
        for (Verb verb : reader.verbs) {
            boolean known = verb.entry().lemma().equals("kennen")
                    || verb.entry().lemma().equals("know");
            boolean single = known
                    || verb.is(Tag.ONCE)
                    || (verb.is(Tag.MAKE)
                            || verb.is(Tag.ACHIEVE)
                            || verb.acts() && !verb.is(Tag.RESULT)
                            || verb.unknown());
            single &= !reader.undone.has(verb) && (verb.is(Tag.ONCE) || known || hasObject(verb.at()));
            if (single && verb.part() == Clauses.Part.MAIN && (verb.is(Tag.ONCE) || !verb.is(Tag.AIMLESS))) {
                words.set(verb.at());
            }
        }
    }

    /** "Ik lees het boek", but not "ik lees over bomen": something definite that is done with. */
    private boolean hasObject(int at) {
        for (int i = at - REACH; i <= at + REACH; i++) {
            boolean led = reader.s.isAny(i - 1, LED)
                    || reader.s.isAny(i - 2, LED) && reader.isThing(i - 1)
                    || reader.s.isAny(i - 2, LED) && reader.s.is(i - 1, Tag.VAGUE);
            boolean article = reader.s.says(i - 1, "een") || reader.s.says(i - 1, "a") || reader.s.says(i - 1, "an");
            if ((led || article) && i != at && reader.clauses.at(i) == Clauses.Part.MAIN && !reader.timed(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Is", "heb", "staat": what it is by that date. */
    private boolean stands() {
        for (int i = 0; i < reader.s.size(); i++) {
            switch (reader.s.at(i).lower()) {
                case "is",
                        "are",
                        "zijn",
                        "staat",
                        "staan",
                        "ligt",
                        "hangt",
                        "heb",
                        "hebben",
                        "heeft",
                        "have",
                        "has",
                        "ben",
                        "want",
                        "will" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Klaar", "done", "nagelezen": said of a thing, it is so or it is not. */
    private boolean isFinished(int i) {
        return switch (reader.s.at(i).lower()) {
            case "af", "klaar", "ready", "finished", "done", "complete", "digitaal", "digital", "online" -> true;
            default -> VerbForms.isParticiple(reader.s.at(i).entry()) && !reader.s.is(i, Tag.RESULT);
        };
    }

    /** A date, or a week by its number; "until" opens a stretch, in which one act is not once. */
    private boolean limited() {
        for (TimeMention time : reader.times) {
            boolean week = time.form() == TimeForm.PERIOD && reader.s.says(time.to() - 2, "week");
            if ((time.form() == TimeForm.DEADLINE || week) && !reader.s.is(time.from(), Tag.UNTIL)) {
                return true;
            }
        }
        return false;
    }

    /** "Geen extra opdrachten aannemen": what is not made is not there to check. */
    private boolean denied() {
        for (int i = 0; i < reader.s.size(); i++) {
            if (reader.s.is(i, Tag.NOT) && !reader.s.is(i, Tag.NUMBER) && reader.clauses.at(i) == Clauses.Part.MAIN) {
                return reader.positive.no();
            }
        }
        return false;
    }

    private boolean often() {
        boolean counts = false;
        for (Quantity quantity : reader.quantities) {
            for (int i = quantity.from(); quantity.kind() == Quantity.Kind.FREQUENCY && i < quantity.to(); i++) {
                counts |= reader.s.at(i).isNumber();
            }
        }
        boolean effort = false;
        for (int i = 0; i < reader.s.size(); i++) {
            effort |= reader.s.is(i, Tag.EFFORT);
        }
        boolean does = false;
        for (Verb verb : reader.verbs) {
            does |= verb.is(Tag.ACT) && !(effort && verb.is(Tag.LIGHT)) || verb.unknown();
        }
        return counts || does && !vagueness.compares() && !vagueness.blank();
    }
}
