package pop.text;

/** One or more tokens that mean something together, with what the lexicon says of them; knows not its neighbours. */
record Word(Token.Kind kind, int start, int end, String lower, int value, Entry entry) {
    boolean is(Tag tag) {
        return entry.has(tag);
    }

    boolean isMark() {
        return kind == Token.Kind.MARK;
    }

    /** Ends a sentence or a part of one. */
    boolean isStop() {
        return isMark() && ".;!?:\n".contains(lower);
    }

    boolean isComma() {
        return isMark()
                && (lower.equals(",")
                        || lower.equals("-")
                        || lower.equals("–")
                        || lower.equals("(")
                        || lower.equals(")"));
    }

    /** A whole number, in figures or in words. */
    boolean isNumber() {
        return entry.has(Tag.NUMBER);
    }
}
