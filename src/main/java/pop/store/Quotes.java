package pop.store;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The one place that quotes a text for YAML. Knows no key and no file. */
final class Quotes {

    private static final String NEVER_FIRST = "-?:,[]{}#&*!|>'\"%@`~=<";
    private static final Set<String> READ_AS_SOMETHING_ELSE =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "~", ".inf", "-.inf", "+.inf", ".nan");

    /** A scale such as {@code 1-5}: signs of a number, but no reader takes it for one. */
    private static final Pattern SCALE = Pattern.compile("\\d{1,3}-\\d{1,3}");

    /** Digits and what stands between them, sexagesimal included; or the sign of another base. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[-+]?(?:[.\\d][-+._:eE\\d]*|0[xXoObB].*)");

    /** A date, perhaps with a time behind it. */
    private static final Pattern LIKE_A_MOMENT = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}[-+.:\\dtTzZ ]*");

    private Quotes() {}

    /** The text between double quotes, with everything escaped that YAML would misread; always one line. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> escape(out, c));
        return out.append('"').toString();
    }

    /** The text between single quotes; between double ones where something has to be escaped. */
    static String single(String text) {
        return text.codePoints().allMatch(Quotes::isInnocent) ? "'" + text.replace("'", "''") + "'" : quoted(text);
    }

    /** Whether a text has several lines and may stand, word for word, in a block scalar. */
    static boolean canBeBlock(String text) {
        return text.indexOf('\n') >= 0
                && !Character.isWhitespace(text.charAt(0))
                && text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isInnocent(c));
    }

    /**
     * The text as it may stand behind a key: bare when every YAML reader takes it for the same text, else between quotes.
     *
     * @param inBraces whether it stands in a flow collection, where commas and brackets end a text
     */
    static String scalar(String text, boolean inBraces) {
        return isPlain(text, inBraces) ? text : quoted(text);
    }

    /** Whether a text can stand bare. */
    static boolean isPlain(String text, boolean inBraces) {
        if (text.isEmpty() || !text.equals(text.strip()) || NEVER_FIRST.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        if (text.contains(": ") || text.contains(" #") || text.endsWith(":") || readsAsSomethingElse(text)) {
            return false;
        }
        if (inBraces && text.chars().anyMatch(c -> ",[]{}?:".indexOf(c) >= 0)) {
            return false;
        }
        return text.codePoints().allMatch(Quotes::isInnocent) && !text.startsWith("---") && !text.startsWith("...");
    }

    /** Whether a character can stand in a block scalar or a bare text as it is. */
    static boolean isInnocent(int c) {
        return c >= ' '
                && c != 0x7F
                && (c < 0x80 || c > 0x9F)
                && c != 0x2028
                && c != 0x2029
                && c != 0xFEFF
                && (c < 0xD800 || c > 0xDFFF)
                && c != 0xFFFE
                && c != 0xFFFF;
    }

    private static boolean readsAsSomethingElse(String text) {
        if (SCALE.matcher(text).matches()) {
            return false;
        }
        return LIKE_A_NUMBER.matcher(text).matches()
                || LIKE_A_MOMENT.matcher(text).matches()
                || READ_AS_SOMETHING_ELSE.contains(text.toLowerCase(Locale.ROOT));
    }

    private static void escape(StringBuilder out, int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isInnocent(c)) {
                    out.appendCodePoint(c);
                } else {
                    String hex = Integer.toHexString(c);
                    int digits = c > 0xFFFF ? 8 : 4;
                    out.append(c > 0xFFFF ? "\\U" : "\\u")
                            .append("0".repeat(digits - hex.length()))
                            .append(hex);
                }
            }
        }
    }
}
