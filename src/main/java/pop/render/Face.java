package pop.render;

/**
 * How wide letters are, so that words can be drawn in boxes without a screen or a font at hand. It does not know which
 * font a reader has.
 *
 * <p>The numbers are advance widths in hundredths of the letter size, for the characters from space to tilde, measured on
 * 22 November 2026 and rounded up: for {@link #SERIF} the wider of P052 (the widths of Palatino) and C059 (those of
 * Century Schoolbook, a trifle wider than Georgia); for {@link #SANS} the widest of Liberation Sans regular and bold (the
 * widths of Arial) and Noto Sans bold. Other letters count as wide as their class of letters is at most. How it fails: a reader without any
 * of these may see wider letters, DejaVu Serif is 8 % wider; whoever draws a box keeps that much air. In a script whose
 * letters join or stack, such as Arabic or Devanagari, the number is a guess, and most often too high.
 */
enum Face {
    /** A person's own words. */
    SERIF(
            28, 30, 39, 56, 56, 84, 82, 21, 34, 34, 50, 61, 28, 34, 28, 61, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28,
            28, 61, 61, 61, 45, 75, 78, 73, 73, 78, 73, 67, 78, 84, 41, 56, 78, 67, 95, 84, 79, 67, 79, 73, 63, 67, 82,
            73, 100, 71, 71, 67, 34, 61, 34, 61, 50, 34, 56, 56, 45, 62, 50, 34, 56, 62, 32, 30, 60, 32, 89, 62, 55, 61,
            56, 45, 47, 39, 62, 57, 84, 54, 56, 50, 34, 61, 34, 61),
    /** The words of the form. */
    SANS(
            28, 34, 48, 65, 58, 91, 75, 27, 34, 34, 55, 59, 29, 34, 29, 42, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 34,
            34, 59, 59, 59, 62, 102, 73, 73, 73, 74, 67, 62, 78, 77, 39, 56, 73, 62, 95, 82, 80, 67, 80, 73, 67, 62, 76,
            67, 97, 67, 67, 62, 34, 42, 34, 59, 56, 37, 61, 64, 56, 64, 60, 39, 64, 66, 31, 31, 62, 31, 99, 66, 62, 64,
            64, 46, 56, 44, 66, 57, 86, 58, 57, 50, 40, 56, 40, 59);

    private static final int FIRST = ' ';
    private static final int CAPITAL = 84;
    private static final int SMALL = 62;
    private static final int FULL = 105;

    /** A width for each character, kept as characters: a text cannot be changed, an array could. */
    private final String widths;

    Face(int... widths) {
        this.widths = new String(widths, 0, widths.length);
    }

    /** How wide words are at a size. */
    double width(String words, double size) {
        int width = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width * size / 100;
    }

    private int width(int c) {
        if (c >= FIRST && c - FIRST < widths.length()) {
            return widths.charAt(c - FIRST);
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> CAPITAL;
            case Character.LOWERCASE_LETTER -> SMALL;
            case Character.SPACE_SEPARATOR -> widths.charAt(0);
            case Character.OTHER_LETTER -> Columns.width(Character.toString(c)) > 1 ? FULL : CAPITAL;
            default -> FULL;
        };
    }
}
