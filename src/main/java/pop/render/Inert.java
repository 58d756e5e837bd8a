package pop.render;

/**
 * Takes the sting out of characters that would do something instead of being read: control characters, escape
 * sequences, overrides of the reading direction, halves of a character. It does not know any ink.
 *
 * <p>Control characters become their pictures (␛ for escape), the others the replacement character, so that one sees
 * something stood there. The marks that Arabic and Hebrew need in plain text (LRM, RLM, ALM) stay.
 */
final class Inert {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Inert() {}

    /** The text with line ends as {@code \n}, tabs kept, and everything else harmless. */
    static String lines(String text) {
        if (text.chars().allMatch(Inert::isPlain)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
                continue;
            }
            out.appendCodePoint(isLineEnd(c) ? '\n' : harmless(c));
        }
        return out.toString();
    }

    /** The text on one line: line ends and tabs are spaces, and everything else is harmless. */
    static String line(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c >= 0xA0 && c < 0x2000;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static int harmless(int c) {
        if (c == '\t') {
            return c;
        }
        if (c < ' ') {
            return PICTURES + c;
        }
        if (c == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        return isControl(c) || turnsDirection(c) || isNoCharacter(c) ? REPLACEMENT : c;
    }

    private static boolean isControl(int c) {
        return c >= 0x80 && c < 0xA0;
    }

    /** Embeddings, overrides and isolates: they reach past the text that holds them. */
    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Half a surrogate pair, or a code point that Unicode keeps free of characters for ever. */
    private static boolean isNoCharacter(int c) {
        return c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
