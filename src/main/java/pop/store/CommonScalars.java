package pop.store;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import pop.store.CommonText.Uncommon;

/** Reads words from a text: as they stand, in quotes, or as a block. Knows no list and no map. */
final class CommonScalars {

    /** Signs with which words without quotes do not begin; a hyphen may when something follows it. */
    private static final String RESERVED = "-?:,[]{}#&*!|>'\"%@`";

    private final CommonText text;
    private final char[] signs;

    CommonScalars(CommonText text) {
        this.text = text;
        this.signs = text.signs();
    }

    /** Words without quotes, going on below as long as lines begin deeper than a column. */
    ScalarNode plain(int column) {
        return plain(column, false);
    }

    /** Words without quotes between brackets, where only brackets and commas end them. */
    ScalarNode plainInBrackets() {
        return plain(-1, true);
    }

    private ScalarNode plain(int column, boolean inBrackets) {
        int start = text.at();
        boolean hyphen = signs[start] == '-' && !text.isSpace(start + 1) && !isBracket(signs[start + 1]);
        if (!hyphen && RESERVED.indexOf(signs[start]) >= 0) {
            throw new Uncommon();
        }
        int end = endOfPlain(start, inBrackets);
        String words = text.cut(start, end);
        StringBuilder folded = null;
        while (signs[text.at()] == '\n' && !text.isAtEnd()) {
            int lines = text.skipSpace();
            boolean ends = text.isAtEnd()
                    || text.next() == '#'
                    || (inBrackets ? isBracket(text.next()) : text.column() <= column);
            if (ends) {
                break;
            }
            int from = text.at();
            end = endOfPlain(from, inBrackets);
            folded = folded == null ? new StringBuilder(words) : folded;
            fold(folded, lines);
            folded.append(signs, from, end - from);
        }
        return scalar(folded == null ? words : folded.toString(), start, end, ScalarStyle.PLAIN);
    }

    /** Where the words end that begin there; goes on to the line end, the comment or the bracket behind them. */
    private int endOfPlain(int from, boolean inBrackets) {
        int i = from;
        while (signs[i] != '\n') {
            char c = signs[i];
            boolean key = c == ':' && (text.isSpace(i + 1) || (inBrackets && isBracket(signs[i + 1])));
            if (key || (c == '?' && inBrackets)) {
                throw new Uncommon(); // mostly a slip, of which SnakeYAML says what is wrong
            }
            if ((c == '#' && signs[i - 1] == ' ') || (inBrackets && isBracket(c))) {
                break;
            }
            i++;
        }
        text.goTo(i);
        while (i > from && signs[i - 1] == ' ') {
            i--;
        }
        return i;
    }

    private static boolean isBracket(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    /** Words in single or double quotes. */
    ScalarNode quoted() {
        int start = text.at();
        char quote = signs[start];
        ScalarStyle style = quote == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
        int end = start + 1;
        while (signs[end] != quote && signs[end] != '\n' && signs[end] != '\\') {
            end++;
        }
        boolean simple = signs[end] == quote && (quote == '"' || signs[end + 1] != quote);
        String words = simple ? text.cut(start + 1, end) : unfolded(start + 1, quote);
        if (simple) {
            text.goTo(end + 1);
        }
        return scalar(words, start, text.at(), style);
    }

    /** Words in quotes that hold quotes, escapes or line ends; goes on behind the quote that ends them. */
    private String unfolded(int from, char quote) {
        StringBuilder words = new StringBuilder();
        int i = from;
        while (i < text.length()) {
            char c = signs[i];
            if (c == quote && (quote == '"' || signs[i + 1] != quote)) {
                text.goTo(i + 1);
                return words.toString();
            }
            if (c == '\n') {
                while (words.length() > 0 && words.charAt(words.length() - 1) == ' ') {
                    words.setLength(words.length() - 1);
                }
                text.goTo(i);
                fold(words, text.skipSpace());
                i = text.at();
            } else if (c == quote) {
                words.append(quote);
                i += 2;
            } else if (c == '\\' && quote == '"') {
                words.append(escaped(signs[i + 1]));
                i += 2;
            } else {
                words.append(c);
                i++;
            }
        }
        throw new Uncommon();
    }

    private static char escaped(char c) {
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            default -> throw new Uncommon();
        };
    }

    /** Words on lines of their own below a sign, deeper than a column; goes on to the line behind them. */
    ScalarNode block(int column) {
        int start = text.at();
        boolean folded = signs[start] == '>';
        char chomping = signs[start + 1] == '-' || signs[start + 1] == '+' ? signs[start + 1] : ' ';
        int line = start + (chomping == ' ' ? 1 : 2);
        while (signs[line] == ' ') {
            line++;
        }
        int depth = line < text.length() && signs[line] == '\n' ? spaces(line + 1, Integer.MAX_VALUE) : 0;
        if (depth <= column || text.isLineEnd(line + 1 + depth)) {
            throw new Uncommon(); // a number of columns, a comment, or blank lines first
        }
        StringBuilder words = new StringBuilder();
        line++;
        int blanks = 0;
        String lineBreak = "";
        while (line + depth < text.length() && spaces(line, depth) == depth) {
            int from = line + depth;
            int end = from;
            while (!text.isLineEnd(end)) {
                end++;
            }
            words.append(signs, from, end - from);
            boolean last = end >= text.length();
            lineBreak = last ? "" : "\n";
            line = last ? end : behindLineEnd(end);
            blanks = 0;
            int indent = spaces(line, depth);
            while (line + indent < text.length() && text.isLineEnd(line + indent)) {
                blanks++;
                line = behindLineEnd(line + indent);
                indent = spaces(line, depth);
            }
            if (line + depth < text.length() && indent == depth) {
                boolean joins = folded && signs[from] != ' ' && signs[line + depth] != ' ';
                words.append(joins ? (blanks == 0 ? " " : "") : lineBreak);
                words.append("\n".repeat(blanks));
            }
        }
        words.append(chomping == '-' ? "" : lineBreak).append(chomping == '+' ? "\n".repeat(blanks) : "");
        text.goToLine(line);
        return scalar(words.toString(), start, line, folded ? ScalarStyle.FOLDED : ScalarStyle.LITERAL);
    }

    private int behindLineEnd(int end) {
        return signs[end] == '\n' ? end + 1 : end + 2;
    }

    /** How many spaces stand there, counted up to a number. */
    private int spaces(int from, int most) {
        int count = 0;
        while (count < most && signs[from + count] == ' ') {
            count++;
        }
        return count;
    }

    /** Nothing, where a value is left open. */
    ScalarNode empty(int at) {
        return scalar("", at, at, ScalarStyle.PLAIN);
    }

    ScalarNode scalar(String words, int start, int end, ScalarStyle style) {
        return new ScalarNode(Tag.STR, words, text.mark(start), text.mark(end), style);
    }

    /** One line end between words is a space; of several, all but the first count. */
    private static void fold(StringBuilder words, int lines) {
        words.append(lines == 1 ? " " : "\n".repeat(lines - 1));
    }
}
