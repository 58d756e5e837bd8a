package pop.store;

import org.yaml.snakeyaml.error.Mark;

/**
 * A text that is read from its begin to its end, and how far that has come. No sign in it takes two chars, so that its
 * places are chars and code points at once. Knows no YAML but its comments, spaces and lines.
 */
final class CommonText {

    private static final int[] NO_BUFFER = new int[0];
    private static final char DELETE = '\u007F';
    private static final char LAST_CONTROL = '\u009F';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final String text;
    private final char[] signs;
    private final int length;
    private boolean returns;
    private int at;
    private int lineStart;

    /**
     * @throws Uncommon when it holds a sign that is not common in a text, or a line that begins or ends a document
     */
    CommonText(String text) {
        this.text = text;
        this.signs = new char[text.length() + 2];
        text.getChars(0, text.length(), signs, 0);
        this.length = endOfDocument();
        signs[length] = '\n'; // so that nobody has to ask for the end at every sign
        signs[length + 1] = '\n';
        goToLine(beginsDocument(0) ? "---\n".length() : 0);
        beCommon();
    }

    /** Something that is left to a reader that knows all of YAML; where it was met is of no use, so it has no trace. */
    static final class Uncommon extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Uncommon() {
            super("left to SnakeYAML", null, false, false);
        }
    }

    private void beCommon() {
        beNoDocument(at);
        for (int i = at; i < length; i++) {
            char c = signs[i];
            if (c == '\n') {
                beNoDocument(i + 1);
            } else if (c == '\r' && signs[i + 1] == '\n' && i + 1 < length) {
                signs[i] = ' '; // white space at the end of a line
                returns = true;
            } else if (c < ' ' || (c >= DELETE && isRare(c))) {
                throw new Uncommon();
            }
        }
    }

    private static boolean isRare(char c) {
        return c <= LAST_CONTROL
                || c == LINE_SEPARATOR
                || c == PARAGRAPH_SEPARATOR
                || c >= Character.MIN_SURROGATE; // and what is private, and a byte order mark
    }

    /** Another document, or what is said about one, is for SnakeYAML. */
    private void beNoDocument(int line) {
        char first = signs[line];
        if (first == '%'
                || (first == '-' && text.startsWith("---", line))
                || (first == '.' && text.startsWith("...", line))) {
            throw new Uncommon();
        }
    }

    private boolean beginsDocument(int line) {
        return text.startsWith("---\n", line);
    }

    /** Before the line of points with which a document may end. */
    private int endOfDocument() {
        String end = "\n...\n";
        return text.endsWith(end) ? text.length() - end.length() + 1 : text.length();
    }

    /** All signs, and two line ends behind the last. */
    char[] signs() {
        return signs;
    }

    int length() {
        return length;
    }

    /** Whether a line ends at an offset. */
    boolean isLineEnd(int offset) {
        return signs[offset] == '\n' || (returns && offset < length && text.charAt(offset) == '\r');
    }

    /** How many signs were read. */
    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= length;
    }

    /** The sign that comes. */
    char next() {
        return signs[at];
    }

    /** Whether white space or the end stands at an offset. */
    boolean isSpace(int offset) {
        return signs[offset] == ' ' || signs[offset] == '\n';
    }

    String cut(int from, int to) {
        return text.substring(from, to);
    }

    /** Goes on to an offset in the same line. */
    void goTo(int offset) {
        at = offset;
    }

    /** Goes on to where a line begins. */
    void goToLine(int start) {
        at = start;
        lineStart = start;
    }

    /** How far in its line the sign is that comes; before any column at the end. */
    int column() {
        return isAtEnd() ? -1 : at - lineStart;
    }

    /** Whether the sign that comes stands below the line in which an offset lies. */
    boolean isBelow(int offset) {
        return isAtEnd() || lineStart > offset;
    }

    /** Goes over white space, and tells how many line ends there were in it. */
    int skipSpace() {
        int lines = 0;
        while (at < length && isSpace(at)) {
            at++;
            if (signs[at - 1] == '\n') {
                lineStart = at;
                lines++;
            }
        }
        return lines;
    }

    /** Goes over white space and comments. */
    void skip() {
        skipSpace();
        while (!isAtEnd() && signs[at] == '#' && (at == lineStart || signs[at - 1] == ' ')) {
            while (signs[at] != '\n') {
                at++;
            }
            skipSpace();
        }
    }

    /** A place in it as nodes know it; in which line that is, nobody asks of them. */
    Mark mark(int offset) {
        return new Mark("", offset, 0, 0, NO_BUFFER, 0);
    }
}
