package pop.report;

/** Makes what people typed harmless for a terminal: no control character and no change of direction gets through raw. */
public final class Safe {

    /** From there to there, signs and letters of European languages. */
    private static final char FIRST_LETTER = '\u00A1';

    private static final char LAST_LETTER = '\u024F';

    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private Safe() {}

    /** The text in one line, with a visible sign for every character that could steer a terminal. */
    public static String line(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            safe.appendCodePoint(isSpace(c) ? ' ' : visible(c));
        }
        return safe.toString();
    }

    /** The same with the lines that it has. */
    public static String lines(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(c == '\n' ? c : isSpace(c) ? ' ' : visible(c)));
        return safe.toString();
    }

    /** A JSON document that says the same, in which such characters are written as escapes. */
    static String json(String document) {
        StringBuilder safe = new StringBuilder(document.length());
        document.codePoints().forEach(c -> {
            if (c >= 0x7F && steers(c)) {
                safe.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** Whether it holds nothing but what is harmless by far: nearly all texts do, and need not be written anew. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && (c < FIRST_LETTER || c > LAST_LETTER))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static int visible(int c) {
        if (c < 0x20) {
            return PICTURES + c;
        }
        if (c == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        return steers(c) ? REPLACEMENT : c;
    }

    private static boolean steers(int c) {
        return (c >= 0x7F && c <= 0x9F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || (c >= 0xD800 && c <= 0xDFFF);
    }
}
