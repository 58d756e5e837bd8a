package pop.render;

/**
 * The one place that escapes for Markdown: what goes in as plain text comes out as Markdown that says exactly that text,
 * in CommonMark and in GitHub's flavour. It does not know blocks.
 *
 * <p>Escapes as little as is safe, because Markdown is read raw too. A bare web or mail address stays bare: GitHub makes
 * it a link to itself, and its words stay the same.
 */
final class MarkdownText {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String ALWAYS = "`*[]~|$";
    private static final String ONLY_SHAPE = "-=:|*_+ \t";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private MarkdownText() {}

    /** Text within a line. */
    static String inline(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (isMarkup(text, i)) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    /**
     * A finished line, with whatever at its very start or end would make it a heading, a list, a quote, a rule, or code
     * escaped as well; its own markup does not begin with any of these.
     */
    static String block(String line) {
        String indented = indent(line.stripTrailing());
        return needsEscape(indented) ? escapeStart(indented) : indented;
    }

    /** A finished line that becomes a heading, where a trailing {@code #} would be taken for decoration. */
    static String heading(String line) {
        String trimmed = line.strip();
        int end = trimmed.length();
        while (end > 0 && trimmed.charAt(end - 1) == '#') {
            end--;
        }
        return end == trimmed.length() ? trimmed : trimmed.substring(0, end) + "\\" + trimmed.substring(end);
    }

    /** Code within a line, in a fence that is longer than any it holds. */
    static String code(String text) {
        if (text.isBlank()) {
            return text;
        }
        String fence = "`".repeat(longestRun(text, '`') + 1);
        boolean pad = text.startsWith("`") || text.endsWith("`") || text.startsWith(" ") && text.endsWith(" ");
        return pad ? fence + " " + text + " " + fence : fence + text + fence;
    }

    /** The fence of a code block that holds this text. */
    static String fence(String text) {
        return "`".repeat(Math.max(longestRun(text, '`') + 1, 3));
    }

    /** Whether this character is a space of any kind. */
    static boolean isAir(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isMarkup(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return switch (c) {
            case '\\' -> next == 0 || PUNCTUATION.indexOf(next) >= 0 || isAir(next);
            case '<' -> next == 0 || next == '/' || next == '!' || next == '?' || Character.isLetter(next);
            case '&' -> next == 0 || next == '#' || Character.isLetterOrDigit(next);
            case '_' -> !isInWord(text, at);
            default -> ALWAYS.indexOf(c) >= 0;
        };
    }

    /** An underscore between two letters or digits is no markup. */
    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Spaces at the start would be lost or make it code; a no-break space looks the same and stays. */
    private static String indent(String line) {
        int spaces = 0;
        StringBuilder out = new StringBuilder();
        while (spaces < line.length() && (line.charAt(spaces) == ' ' || line.charAt(spaces) == '\t')) {
            out.append(String.valueOf(NO_BREAK_SPACE).repeat(line.charAt(spaces) == '\t' ? 4 : 1));
            spaces++;
        }
        return spaces == 0 ? line : out + line.substring(spaces);
    }

    /** Whether a finished line begins a block of its own, instead of being a line of a paragraph. */
    static boolean needsEscape(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        boolean endsWord = line.length() == 1 || line.charAt(1) == ' ' || line.charAt(1) == '\t';
        return first == '>'
                || first == '#' && isHeading(line)
                || (first == '-' || first == '+') && endsWord
                || (first == '-' || first == '=' || first == ':') && isOnlyShape(line)
                || digitsBeforeDelimiter(line) > 0;
    }

    private static boolean isHeading(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes == line.length() || line.charAt(hashes) == ' ' || line.charAt(hashes) == '\t';
    }

    private static String escapeStart(String line) {
        int digits = digitsBeforeDelimiter(line);
        return line.substring(0, digits) + "\\" + line.substring(digits);
    }

    /** Such a line underlines a heading, rules off, or shapes a table. */
    private static boolean isOnlyShape(String line) {
        return line.chars().allMatch(c -> ONLY_SHAPE.indexOf(c) >= 0);
    }

    /** How many digits stand before the {@code .} or {@code )} of a numbered list; none when it is no such list. */
    private static int digitsBeforeDelimiter(String line) {
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        boolean delimiter = digits < line.length() && (line.charAt(digits) == '.' || line.charAt(digits) == ')');
        boolean endsThere =
                digits + 1 >= line.length() || line.charAt(digits + 1) == ' ' || line.charAt(digits + 1) == '\t';
        return digits > 0 && delimiter && endsThere ? digits : 0;
    }

    private static int longestRun(String text, char wanted) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == wanted ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
