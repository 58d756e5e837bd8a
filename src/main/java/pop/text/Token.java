package pop.text;

/**
 * A piece of text with its place in UTF-16 units; knows no language.
 *
 * @param lower the piece in lower case, with plain apostrophes and hyphens
 * @param value the number it stands for, rounded up; 0 when it is none
 */
record Token(Kind kind, int start, int end, String lower, int value) {
    enum Kind {
        WORD,
        NUMBER,
        /** A number with an ending, such as 15th or 3de. */
        ORDINAL,
        /** 16u30, 9:15. */
        CLOCK,
        /** 2026-05-15, 15/5/2026, 24/12; the value is yyyymmdd, with year 0 when it is not said. */
        DATE,
        /** Anything else: one code point. */
        MARK
    }
}
