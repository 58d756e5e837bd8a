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
        boolean returns = !TimeMention.anyBounds(reader.times) && returns();
        for (Quantity quantity : reader.quantities) {
            boolean counts = switch (quantity.kind()) {
                case FREQUENCY -> often || isCapped(quantity);
                case PRODUCT -> !denied && !returns;
                default -> true;
            };
            if (counts) {
                words.set(quantity.from(), quantity.to());
            }
        }
        if (words.isEmpty() && reader.positive.no()) {
            abstained(words);
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

    /** "Niet meer dan één keer per week": how often at most, though worded with a "not". */
    private boolean isCapped(Quantity quantity) {
        int from = quantity.from();
        boolean counted = reader.s.at(from).isNumber() || reader.s.is(from, Tag.TIMES);
        boolean than = reader.s.says(from - 1, "dan") || reader.s.says(from - 1, "than");
        return counted && (than || reader.s.is(from - 1, Tag.BOUND));
    }

    /** "No meat on Thursdays": named days on which a thing is left out. */
    private boolean isLeftOut() {
        boolean none = reader.s.says(0, "no") || reader.s.says(0, "geen");
        boolean days = TimeMention.any(reader.times, TimeForm.RHYTHM);
        return none && days && reader.verbs.isEmpty() && reader.isThing(1) && vagueness.abstractions() == 0;
    }

    /** "Tot 31 mei geen alcohol drinken", "off social media on Sundays": all of it or none, in a time that has an end. */
    private void abstained(BitSet words) {
        boolean stretch = TimeMention.anyBounds(reader.times) || TimeMention.any(reader.times, TimeForm.RHYTHM);
        if (isLeftOut()) {
            words.set(0, 2);
        }
        boolean none = false;
        for (int i = 0; i < reader.s.size(); i++) {
            none |= reader.s.says(i, "geen") || reader.s.says(i, "no");
        }
        for (int i = 0; stretch && i < reader.s.size(); i++) {
            boolean away = reader.s.is(i, Tag.AVOID) || reader.s.is(i, Tag.BURDEN) || reader.s.is(i, Tag.NOUN);
            boolean not = isNot(i + 1) || reader.s.is(i - 1, Tag.NOT) && (reader.s.ends(i + 1) || reader.timed(i + 1));
            if (reader.s.is(i, Tag.ABSTAIN) && (none || away || not) && reader.clauses.at(i) == Clauses.Part.MAIN) {
                words.set(i);
            }
        }
    }

    /** "Rook ik niet meer": not at all, where nothing narrows it. */
    private boolean isNot(int i) {
        int not = reader.s.is(i, Tag.SELF) ? i + 1 : i;
        boolean denies = reader.s.says(not, "niet") || reader.s.says(not, "niet meer") || reader.s.says(not, "nooit");
        return denies && (reader.s.ends(not + 1) || reader.s.is(not + 1, Tag.JOIN) || reader.timed(not + 1));
    }

    /** "To every patient", "elke bewoner": none is left out, and that can be checked where something is done. */
    private void eachOne(BitSet words) {
        boolean stands = TimeMention.anyBounds(reader.times) && vagueness.abstractions() == 0 && !isFelt();
        if (vagueness.compares() || !isDone() && !(stands && vagueness.pictured() > 1)) {
            return;
        }
        for (int i = 0; i < reader.s.size() - 1; i++) {
            boolean doing = reader.s.is(i + 1, Tag.INFINITIVE) && reader.s.isAny(i + 2, LED);
            boolean one = isOne(i + 1) && !reader.s.isAny(i + 1, NO_THING) && !reader.s.is(i + 1, Tag.ABSTRACT);
            boolean each = !doing && one && reader.s.is(i, Tag.EVERY) && !reader.timed(i);
            if (each && reader.clauses.at(i) == Clauses.Part.MAIN) {
                words.set(i, i + 2);
            }
        }
    }

    /** "Write a list before I leave home": again and again, nobody knows how often. */
    private boolean returns() {
        Sentence s = reader.s;
        for (int i = 0; i < s.size(); i++) {
            boolean before = s.says(i, "before") || s.says(i, "voordat") || s.says(i, "vooraleer") || s.says(i, "voor");
            if (s.is(i, Tag.HABIT) || before && (s.says(i + 1, "i") || s.says(i + 1, "ik"))) {
                return true;
            }
        }
        return false;
    }

    /** Behind "every" even a word that may be a verb names a thing: "every drum". */
    private boolean isOne(int i) {
        boolean named = reader.s.says(i - 1, "every")
                && (reader.s.is(i, Tag.INFINITIVE) || reader.s.is(i, Tag.CLIENT))
                && !reader.timed(i);
        return reader.isThing(i) || named;
    }

    private boolean isFelt() {
        for (Verb verb : reader.verbs) {
            switch (verb.entry().lemma()) {
                case "feel",
                        "voelen",
                        "trust",
                        "vertrouwen",
                        "ervaren",
                        "weten",
                        "enjoy",
                        "genieten",
                        "denken",
                        "think" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
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
        boolean within = !limit && (TimeMention.any(reader.times, TimeForm.PERIOD) || before());
        boolean habit = TimeMention.any(reader.times, TimeForm.RHYTHM);
        for (int i = 0; i < reader.s.size(); i++) {
            if (reader.s.is(i, Tag.SOME) && reader.clauses.at(i) == Clauses.Part.MAIN && !reader.timed(i)) {
                return;
            }
        }
        if (!limit && !within || habit || vagueness.compares() || vagueness.pictured() < 1 || !reader.positive.yes()) {
            return;
        }
        boolean stands = (limit || before()) && stands();
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
            if (within) {
                single = verb.is(Tag.MAKE) && !verb.is(Tag.RESULT) && !verb.is(Tag.LIGHT);
            }
            single &= !reader.undone.has(verb) && (verb.is(Tag.ONCE) || known || hasObject(verb.at()));
            if (single
                    && !verb.is(Tag.READY)
                    && verb.part() == Clauses.Part.MAIN
                    && (verb.is(Tag.ONCE) || !verb.is(Tag.AIMLESS))) {
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

    /** "Before the roofers arrive": a happening by which it is done. */
    private boolean before() {
        for (TimeMention time : reader.times) {
            if (time.form() == TimeForm.EVENT && reader.s.is(time.from(), Tag.BY)) {
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

    /** "Each month our board publishes its minutes". */
    private static boolean isChecked(Verb verb) {
        return verb.is(Tag.ACHIEVE) && !verb.is(Tag.LOOSE) && !verb.is(Tag.RESULT) && verb.part() == Clauses.Part.MAIN;
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
        boolean does = reader.verbs.isEmpty()
                && reader.positive.yes()
                && vagueness.pictured() > 2
                && vagueness.abstractions() == 0;
        for (Verb verb : reader.verbs) {
            boolean turned = reader.positive.no() && verb.part() != Clauses.Part.MEANS;
            does |= !turned && verb.is(Tag.ACT) && !(effort && verb.is(Tag.LIGHT))
                    || !turned && (verb.unknown() || isChecked(verb));
        }
        return counts || does && !vagueness.compares() && !vagueness.blank();
    }
}
