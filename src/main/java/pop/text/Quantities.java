package pop.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds amounts, frequencies and levels; numbers in times and in names do not count.
 *
 * <p>It fails on names of things with a number in front: in "3D-modellen" the 3 is taken for an amount.
 */
final class Quantities {
    private final Sentence s;
    private final List<TimeMention> times;
    private final Numerals numerals;
    private final BitSet taken = new BitSet();
    private final List<Quantity> found = new ArrayList<>(4);

    private Quantities(Sentence sentence, List<TimeMention> times) {
        this.s = sentence;
        this.times = times;
        this.numerals = new Numerals(sentence);
    }

    static List<Quantity> of(Sentence sentence, List<TimeMention> times) {
        Quantities quantities = new Quantities(sentence, times);
        quantities.find();
        return quantities.found;
    }

    private void find() {
        boolean bounded = false;
        for (TimeMention time : times) {
            taken.set(time.from(), time.to());
            bounded |= time.form().bounds();
            if (time.form() == TimeForm.RHYTHM || hasCountedDays(time)) {
                found.add(new Quantity(Quantity.Kind.FREQUENCY, time.from(), time.to()));
            }
        }
        for (int i = 0; i < s.size(); i++) {
            if (taken.get(i)) {
                continue;
            }
            if (s.at(i).isNumber()) {
                number(i);
            } else if (isSmallUnit(i)) {
                found.add(new Quantity(Quantity.Kind.AMOUNT, i - 1, i + 1));
            } else if (s.is(i, Tag.LEVEL)
                    || numerals.isHeight(i)
                    || numerals.isRung(i)
                    || numerals.isFrameworkLevel(i)
                    || numerals.isMark(i)) {
                found.add(new Quantity(Quantity.Kind.LEVEL, i, s.says(i + 1, "+") ? i + 2 : i + 1));
            } else if (s.at(i).kind() == Token.Kind.DATE && s.at(i).value() < 10_000 && !s.is(i, Tag.SMALL)) {
                found.add(new Quantity(Quantity.Kind.LEVEL, i, i + 1));
            } else if (isNamedWhole(i)) {
                found.add(new Quantity(Quantity.Kind.AMOUNT, i, i + 2));
            } else if (bounded
                    && s.is(i, Tag.WHOLE)
                    && s.at(i + 1).kind() == Token.Kind.WORD
                    && !s.is(i + 1, Tag.SELF)
                    && !s.says(i + 1, "that")
                    && !s.is(i + 1, Tag.SMALL)) {
                found.add(new Quantity(Quantity.Kind.AMOUNT, i, i + 2));
            }
        }
    }

    /** "Zes maandagen lang": as often as there are days. */
    private boolean hasCountedDays(TimeMention time) {
        for (int i = time.from(); i < time.to(); i++) {
            if (s.at(i).isNumber() && s.is(i + 1, Tag.RHYTHM) && s.is(i + 1, Tag.UNIT)) {
                return true;
            }
            int day = s.is(i + 1, Tag.GERUND) ? i + 2 : i + 1;
            boolean along =
                    s.is(time.from(), Tag.FOR) || s.is(time.from(), Tag.DURING) || s.is(time.to() - 1, Tag.LASTING);
            boolean ahead = s.is(i - 1, Tag.NEXT) && !s.is(time.from(), Tag.WITHIN) && !s.is(time.from(), Tag.IN);
            if (s.at(i).isNumber() && s.is(day, Tag.UNIT) && s.at(day).value() == 4 && (along || ahead)) {
                return true;
            }
        }
        return false;
    }

    private void number(int i) {
        Word word = s.at(i);
        if (numerals.isClock(i, isCountable(i + 1))) {
            return;
        }
        if (numerals.isAllOut(i) || numerals.isName(i) || numerals.isPast(i) || numerals.isAttribute(i)) {
            return;
        }
        if ((s.says(i, "once") || s.says(i, "eenmaal")) && !s.is(i - 1, Tag.BOUND)) {
            return;
        }
        if (word.is(Tag.TIMES) || s.is(i + 1, Tag.TIMES)) {
            found.add(new Quantity(Quantity.Kind.AMOUNT, i, i + 1));
            return;
        }
        boolean money = s.at(i - 1).isMark() && s.is(i - 1, Tag.MEASURE);
        if (s.is(i + 1, Tag.MEASURE) || s.is(i + 1, Tag.UNIT) || money) {
            found.add(new Quantity(Quantity.Kind.AMOUNT, money ? i - 1 : i, money ? i + 1 : i + 2));
            return;
        }
        if (s.is(i - 1, Tag.LABELLED) && !taken.get(i - 1)
                || numerals.isYear(word)
                || s.is(i - 1, Tag.UNIT) && !taken.get(i - 1)) {
            return;
        }
        int next = i + 1;
        while (next < i + 4
                && (s.is(next, Tag.BOUND)
                        || s.says(next, "van")
                        || s.says(next, "de")
                        || s.says(next, "of")
                        || s.says(next, "the")
                        || s.is(next, Tag.SELF) && s.says(next - 1, "of")
                        || s.says(next, "-")
                        || s.is(next, Tag.VAGUE) && !s.is(next, Tag.SOME))) {
            next++;
        }
        if (s.says(i, "half") && (s.says(i - 1, "by") || s.is(i - 1, Tag.BURDEN))) {
            found.add(new Quantity(Quantity.Kind.LEVEL, i, i + 1));
            return;
        }
        boolean changed = s.is(i + 2, Tag.LESS) && s.at(i + 1).kind() == Token.Kind.WORD;
        boolean limited = (s.says(i + 1, "or") || s.says(i + 1, "of"))
                && (s.says(i + 2, "so") || s.is(i + 2, Tag.COMPARATIVE) || s.is(i + 2, Tag.LESS) || isSide(i + 2));
        if (limited) {
            found.add(new Quantity(Quantity.Kind.LEVEL, i, i + 3));
        } else if (changed) {
            found.add(new Quantity(Quantity.Kind.AMOUNT, i, i + 3));
        } else if (isCountable(next) && !numerals.isStep(i)) {
            boolean described = !s.at(next).entry().known() && s.is(next + 1, Tag.NOUN);
            found.add(new Quantity(Quantity.Kind.AMOUNT, i, described ? next + 2 : next + 1));
        } else if (s.says(i + 1, "/")
                || numerals.isDecimal(word)
                || numerals.leadsLevel(i - 1)
                || numerals.isRanged(i)
                || numerals.isSide(i)
                || s.is(i - 1, Tag.BOUND)) {
            found.add(new Quantity(Quantity.Kind.LEVEL, i, i + 1));
        }
    }

    /** "60 or lower", "60 of lager". */
    private boolean isSide(int i) {
        return switch (s.at(i).lower()) {
            case "lower",
                    "higher",
                    "below",
                    "above",
                    "under",
                    "over",
                    "lager",
                    "hoger",
                    "daaronder",
                    "daarboven",
                    "daaromtrent",
                    "zo" -> true;
            default -> false;
        };
    }

    /** "The whole GR5", "de hele Dodentocht": all of a thing with a name. */
    private boolean isNamedWhole(int i) {
        boolean whole = s.says(i, "whole") || s.says(i, "entire") || s.says(i, "hele") || s.says(i, "volledige");
        Word named = s.at(i + 1);
        return whole
                && s.is(i - 1, Tag.DETERMINER)
                && named.kind() == Token.Kind.WORD
                && !named.entry().known()
                && Character.isUpperCase(s.text().charAt(named.start()));
    }

    /** "een uur", "a quarter of an hour": the article counts before a small unit. */
    private boolean isSmallUnit(int i) {
        boolean article = s.says(i - 1, "een") || s.says(i - 1, "an") || s.says(i - 1, "a") || s.says(i - 1, "nen");
        return article && s.is(i, Tag.UNIT) && (s.at(i).value() == 2 || s.at(i).value() == 3) && !s.says(i, "min");
    }

    private boolean isCountable(int i) {
        Word word = s.at(i);
        if (word.kind() == Token.Kind.NUMBER) {
            return true;
        }
        boolean small = word.is(Tag.SMALL)
                || word.is(Tag.JOIN)
                || word.is(Tag.DETERMINER)
                || word.is(Tag.IN)
                || word.is(Tag.AT)
                || word.is(Tag.BY)
                || word.is(Tag.MEANS)
                || word.is(Tag.SUBORDINATE)
                || word.is(Tag.SELF)
                || word.is(Tag.MODAL)
                || word.is(Tag.WITHIN)
                || word.is(Tag.AFTER)
                || word.is(Tag.FOR)
                || word.is(Tag.UNTIL)
                || word.is(Tag.NOT);
        boolean verb = word.is(Tag.INFINITIVE) && !word.is(Tag.NOUN) && s.dutch();
        return word.kind() == Token.Kind.WORD && !small && !verb && !taken.get(i);
    }
}
