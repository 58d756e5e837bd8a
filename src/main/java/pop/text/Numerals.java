package pop.text;

/** Says what part a number plays: a clock, an age, part of a name, a mark; finds no quantities. */
final class Numerals {
    private static final Tags LEADING = Tags.of(Tag.SCALE, Tag.LINK, Tag.BOUND, Tag.MEANS, Tag.UNTIL);

    private static final int LADDER = 3;

    private final Sentence s;

    Numerals(Sentence sentence) {
        this.s = sentence;
    }

    /** "110 percent" given is a manner of speaking; "naar 110 procent" is a level. */
    boolean isAllOut(int i) {
        boolean share = s.says(i + 1, "%") || s.says(i + 1, "procent") || s.says(i + 1, "percent");
        return share && s.at(i).value() >= 100 && !s.isAny(i - 1, LEADING);
    }

    /** "4x4", "80s": figures that grow into letters which are no unit. */
    boolean isName(int i) {
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
    boolean isPast(int i) {
        boolean ago = s.says(i + 2, "geleden") || s.says(i + 2, "ago") || s.says(i + 2, "oud") || s.says(i + 2, "old");
        return s.is(i + 1, Tag.UNIT)
                && s.at(i + 1).value() >= 4
                && (ago || s.says(i - 1, "al") || s.says(i - 1, "for") || s.is(i - 1, Tag.AFTER));
    }

    /** "een team van acht mensen", "een shift van twaalf uur", "op mijn 54 jaar": what somebody or something is. */
    boolean isAttribute(int i) {
        boolean of = s.says(i - 1, "van") || s.says(i - 1, "of") || s.says(i - 1, "met") || s.says(i - 1, "with");
        boolean owned = false;
        for (int k = i - 3; of && k > i - 3 - LADDER; k--) {
            owned |= s.says(k, "own") || s.says(k, "eigen");
        }
        boolean sized = of && !owned && s.is(i - 2, Tag.GROUP) && s.at(i + 1).kind() == Token.Kind.WORD;
        int unit = s.says(i + 1, "-") ? i + 2 : i + 1;
        boolean length = s.is(unit, Tag.UNIT);
        boolean shift = length && (of && isShift(i - 2) || isShift(unit + 1));
        boolean course = length
                && s.at(unit).value() >= 5
                && (of && s.is(i - 2, Tag.EVENT)
                        || unit > i + 1 && s.is(unit + 1, Tag.EVENT)
                        || s.at(i).end() + 1 == s.at(unit).start()
                                && s.is(unit + 1, Tag.EVENT)
                                && !s.is(unit, Tag.PLURAL));
        boolean aged = length && s.at(unit).value() == 8 && s.is(i - 1, Tag.SELF);
        aged |= length
                && s.at(unit).value() == 8
                && (s.says(i - 1, "ben") || s.says(i - 1, "am") || s.says(unit + 1, "old"));
        boolean lived = length && s.at(unit).value() == 8 && s.says(i - 1, "spent");
        boolean stepwise = s.says(i + 2, "tegelijk") && s.at(i).value() == 1 || s.says(i + 2, "at a time");
        return sized || shift || course || aged || lived || stepwise || isExperience(unit);
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
    boolean isClock(int i, boolean counts) {
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
                                || !counts && s.at(i).value() > 0 && !s.is(i + 1, Tag.MEASURE));
    }

    /** "A GPA of 3.2", "een 7,5". */
    boolean isDecimal(Word word) {
        return word.kind() == Token.Kind.NUMBER
                && (word.lower().indexOf('.') > 0 || word.lower().indexOf(',') > 0);
    }

    boolean isYear(Word word) {
        return word.end() - word.start() == 4
                && word.value() >= 1900
                && word.value() <= 2100
                && word.kind() == Token.Kind.NUMBER;
    }

    /** "een 8", "naar 15", "a score of 7", "niveau 3". */
    boolean leadsLevel(int i) {
        return s.is(i, Tag.SCALE);
    }

    /** "Van de 12 naar de 16": from one mark to the next. */
    boolean isRanged(int i) {
        if (!s.dutch() || !s.says(i - 1, "de")) {
            return false;
        }
        boolean first = s.says(i - 2, "van") && s.says(i + 1, "naar");
        return first || s.says(i - 2, "naar") && s.at(i - 3).isNumber();
    }

    /** "Tot schouderhoogte", "op ooghoogte": as high as can be seen. */
    boolean isHeight(int i) {
        return s.says(i - 1, "tot") && s.at(i).lower().endsWith("hoogte");
    }

    /** "Onder 14 zitten", "boven de 80 blijven": the side of a figure where it has to stay. */
    boolean isSide(int i) {
        int before = s.says(i - 1, "de") ? i - 2 : i - 1;
        boolean stays = s.is(i + 1, Tag.RESULT) || s.ends(i + 1);
        return s.dutch() && stays && (s.says(before, "onder") || s.says(before, "boven"));
    }

    /** "Level 2 maths": the level is part of a name. */
    boolean isStep(int i) {
        return (s.says(i - 1, "level") || s.says(i - 1, "niveau"))
                && s.at(i + 1).kind() == Token.Kind.WORD
                && !s.at(i + 1).entry().known();
    }

    /** "From E4 to M6", "van IV naar III": a rung on a ladder that the sentence names with its next one. */
    boolean isRung(int i) {
        if (!isCode(i)) {
            return false;
        }
        for (int k = i - LADDER; k <= i + LADDER; k++) {
            boolean joined = s.says(k, "to") || s.says(k, "naar") || s.says(k, "tot");
            boolean other = isCode(k < i ? k - 1 : k + 1) || isCode(k < i ? k - 1 : k + 2);
            if (joined && k != i && other) {
                return true;
            }
        }
        return false;
    }

    private boolean isCode(int i) {
        String word = s.at(i).lower();
        boolean grade = word.length() == 2 && Character.isLetter(word.charAt(0)) && Character.isDigit(word.charAt(1));
        boolean roman = !word.isEmpty() && word.length() < 5;
        for (int k = 0; k < word.length() && roman; k++) {
            roman = "ivx".indexOf(word.charAt(k)) >= 0;
        }
        return grade || roman && !word.equals("i");
    }

    /** A1 to C2. */
    boolean isFrameworkLevel(int i) {
        String word = s.at(i).lower();
        return word.length() == 2
                && word.charAt(0) >= 'a'
                && word.charAt(0) <= 'c'
                && (word.charAt(1) == '1' || word.charAt(1) == '2');
    }

    /** A letter as a mark: "from D to C", "a B+". */
    boolean isMark(int i) {
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
