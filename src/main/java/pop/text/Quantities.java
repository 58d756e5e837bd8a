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
    private final BitSet taken = new BitSet();
    private final List<Quantity> found = new ArrayList<>(4);

    private Quantities(Sentence sentence, List<TimeMention> times) {
        this.s = sentence;
        this.times = times;
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
            } else if (s.is(i, Tag.LEVEL) || isFrameworkLevel(i) || isMark(i)) {
                found.add(new Quantity(Quantity.Kind.LEVEL, i, s.says(i + 1, "+") ? i + 2 : i + 1));
            } else if (s.at(i).kind() == Token.Kind.DATE && s.at(i).value() < 10_000 && !s.is(i, Tag.SMALL)) {
                found.add(new Quantity(Quantity.Kind.LEVEL, i, i + 1));
            } else if (bounded
                    && s.is(i, Tag.WHOLE)
                    && s.at(i + 1).kind() == Token.Kind.WORD
                    && !s.is(i + 1, Tag.SELF)
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
        }
        return false;
    }

    private void number(int i) {
        Word word = s.at(i);
        if (isClock(i)) {
            return;
        }
        if (isName(i) || isPast(i) || isAttribute(i)) {
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
                || isYear(word)
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
        if (isCountable(next)) {
            boolean described = !s.at(next).entry().known() && s.is(next + 1, Tag.NOUN);
            found.add(new Quantity(Quantity.Kind.AMOUNT, i, described ? next + 2 : next + 1));
        } else if (s.says(i + 1, "/") || isDecimal(word) || leadsLevel(i - 1) || s.is(i - 1, Tag.BOUND)) {
            found.add(new Quantity(Quantity.Kind.LEVEL, i, i + 1));
        }
    }

    /** "een uur", "a quarter of an hour": the article counts before a small unit. */
    private boolean isSmallUnit(int i) {
        boolean article = s.says(i - 1, "een") || s.says(i - 1, "an") || s.says(i - 1, "a") || s.says(i - 1, "nen");
        return article && s.is(i, Tag.UNIT) && (s.at(i).value() == 2 || s.at(i).value() == 3) && !s.says(i, "min");
    }

    /** "4x4", "80s": figures that grow into letters which are no unit. */
    private boolean isName(int i) {
        Word next = s.at(i + 1);
        boolean grown = next.start() == s.at(i).end() && next.kind() == Token.Kind.WORD && i + 1 < s.size();
        boolean unit = next.is(Tag.MEASURE) || next.is(Tag.UNIT) || next.is(Tag.TIMES);
        boolean crossed = grown
                && next.is(Tag.TIMES)
                && s.at(i + 2).kind() == Token.Kind.NUMBER
                && s.at(i + 2).start() == next.end();
        return grown && (!unit || crossed) && s.at(i).kind() == Token.Kind.NUMBER;
    }

    /** "twee jaar geleden", "al negen jaar": what lies behind is no measure. */
    private boolean isPast(int i) {
        boolean ago = s.says(i + 2, "geleden") || s.says(i + 2, "ago") || s.says(i + 2, "oud") || s.says(i + 2, "old");
        return s.is(i + 1, Tag.UNIT)
                && s.at(i + 1).value() >= 4
                && (ago || s.says(i - 1, "al") || s.says(i - 1, "for") || s.is(i - 1, Tag.AFTER));
    }

    /** "een team van acht mensen", "een shift van twaalf uur", "op mijn 54 jaar": what somebody or something is. */
    private boolean isAttribute(int i) {
        boolean of = s.says(i - 1, "van") || s.says(i - 1, "of") || s.says(i - 1, "met") || s.says(i - 1, "with");
        boolean sized = of && s.is(i - 2, Tag.GROUP) && s.at(i + 1).kind() == Token.Kind.WORD;
        int unit = s.says(i + 1, "-") ? i + 2 : i + 1;
        boolean length = s.is(unit, Tag.UNIT);
        boolean shift = length && (of && isShift(i - 2) || isShift(unit + 1));
        boolean aged = length && s.at(unit).value() == 8 && s.is(i - 1, Tag.SELF);
        boolean lived = length && s.at(unit).value() == 8 && s.says(i - 1, "spent");
        boolean stepwise = s.says(i + 2, "tegelijk") || s.says(i + 2, "at a time");
        return sized || shift || aged || lived || stepwise || isExperience(unit);
    }

    private boolean isShift(int i) {
        return s.at(i).lower().endsWith("dienst") || s.says(i, "shift");
    }

    /** "Tien jaar werkervaring", "ten years of experience". */
    private boolean isExperience(int unit) {
        for (int k = unit + 1; s.is(unit, Tag.UNIT) && k <= unit + 3; k++) {
            if (s.at(k).lower().endsWith("ervaring") || s.says(k, "experience")) {
                return true;
            }
        }
        return false;
    }

    /** "om 9 uur", "at 6", "6 pm". */
    private boolean isClock(int i) {
        String next = s.at(i + 1).lower();
        boolean hour = next.equals("am")
                || next.equals("pm")
                || next.equals("a.m")
                || next.equals("p.m")
                || next.equals("o'clock");
        boolean led = (s.says(i - 1, "om")
                        || s.says(i - 1, "at")
                        || s.says(i - 1, "vanaf")
                        || s.says(i - 1, "rond")
                        || (s.says(i - 1, "tot") || s.says(i - 1, "van") || s.says(i - 1, "tegen"))
                                && s.says(i + 1, "u"))
                && s.at(i).value() <= 24;
        return hour
                || led
                        && (next.equals("uur")
                                || next.equals("u")
                                || !isCountable(i + 1) && s.at(i).value() > 0 && !s.is(i + 1, Tag.MEASURE));
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

    /** "A GPA of 3.2", "een 7,5". */
    private boolean isDecimal(Word word) {
        return word.kind() == Token.Kind.NUMBER
                && (word.lower().indexOf('.') > 0 || word.lower().indexOf(',') > 0);
    }

    private boolean isYear(Word word) {
        return word.end() - word.start() == 4
                && word.value() >= 1900
                && word.value() <= 2100
                && word.kind() == Token.Kind.NUMBER;
    }

    /** "een 8", "naar 15", "a score of 7", "niveau 3". */
    private boolean leadsLevel(int i) {
        return switch (s.at(i).lower()) {
            case "een",
                    "a",
                    "an",
                    "naar",
                    "van",
                    "tot",
                    "op",
                    "to",
                    "from",
                    "of",
                    "niveau",
                    "level",
                    "score",
                    "cijfer",
                    "mark",
                    "grade",
                    "rating",
                    "scale",
                    "score:" -> true;
            default -> false;
        };
    }

    /** A1 to C2. */
    private boolean isFrameworkLevel(int i) {
        String word = s.at(i).lower();
        return word.length() == 2
                && word.charAt(0) >= 'a'
                && word.charAt(0) <= 'c'
                && (word.charAt(1) == '1' || word.charAt(1) == '2');
    }

    /** A letter as a mark: "from D to C", "a B+". */
    private boolean isMark(int i) {
        String word = s.at(i).lower();
        if (word.length() != 1
                || word.charAt(0) < 'a'
                || word.charAt(0) > 'f'
                || s.at(i).kind() != Token.Kind.WORD) {
            return false;
        }
        boolean plus = s.says(i + 1, "+") && s.at(i + 1).start() == s.at(i).end();
        int lead = s.says(i - 1, "a") || s.says(i - 1, "an") || s.says(i - 1, "een") ? i - 2 : i - 1;
        boolean led = s.says(lead, "from")
                || s.says(lead, "to")
                || s.says(lead, "van")
                || s.says(lead, "naar")
                || s.says(lead, "grade");
        boolean article = word.equals("a")
                && s.at(i + 1).kind() == Token.Kind.WORD
                && !s.says(i + 1, "to")
                && !s.says(i + 1, "in")
                && !s.says(i + 1, "by");
        boolean wanted = !s.dutch() && lead == i - 2 && (!word.equals("a") || s.says(i - 1, "an"));
        return plus || led && !article || wanted;
    }
}
