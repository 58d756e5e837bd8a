package pop.report;

/** Makes what people typed harmless for a terminal: no control character and no change of direction gets through raw. */
public final class Safe {

    private Safe() {}

    /** The text in one line, with a visible sign for every character that could steer a terminal. */
    public static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(visible(c)));
        return safe.toString();
    }

    private static int visible(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return ' ';
        }
        if (c < 0x20) {
            return 0x2400 + c; // the pictures of the control characters
        }
        boolean steers = (c >= 0x7F && c <= 0x9F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0xFEFF;
        return steers ? 0xFFFD : c;
    }
}
