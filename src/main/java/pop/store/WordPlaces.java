package pop.store;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import pop.model.Place;

/**
 * Finds words of a text where they stand in the file, whatever the way in which the text is written: bare, quoted, or as a
 * block with its indentation. Walks the text and the file side by side; where the file folds or escapes, it follows.
 */
final class WordPlaces {

    private final Source source;
    private final ScalarNode scalar;
    private final int start;
    private final int end;

    WordPlaces(Source source, Nodes nodes, ScalarNode scalar) {
        this.source = source;
        this.scalar = scalar;
        this.start = Nodes.isBlockScalar(scalar) ? afterLine(source, nodes.start(scalar)) : afterQuote(scalar, nodes);
        this.end = nodes.end(scalar);
    }

    /**
     * The stretch of some words, on the line on which they begin.
     *
     * @param from the first code point of the words, counted in the text without the blanks around it
     * @param to the code point behind them
     */
    Place of(int from, int to) {
        String raw = scalar.getValue();
        String text = raw.strip();
        int lead = raw.length() - raw.stripLeading().length();
        int first = text.offsetByCodePoints(0, Math.min(from, text.codePointCount(0, text.length())));
        int last = text.offsetByCodePoints(0, Math.min(to, text.codePointCount(0, text.length())));
        int begin = skipContinued(inFile(raw, lead + first));
        int behind = Math.max(begin, inFile(raw, lead + last));
        int lineEnd = source.lineEnd(source.line(begin));
        return source.place(begin, source.line(behind) == source.line(begin) ? behind : lineEnd);
    }

    /** The offset in the file of the character at an index of the text; just behind the one before at its end. */
    private int inFile(String raw, int index) {
        int file = skipIndent(start);
        for (int i = 0; i < index && file < end; i++) {
            file = behind(raw.charAt(i), file);
            if (i + 1 < index || !Character.isWhitespace(raw.charAt(i))) {
                continue;
            }
            file = skipBlanks(file);
        }
        return Math.min(file, end);
    }

    /** Where the file goes on behind one character of the text. */
    private int behind(char c, int before) {
        int file = skipContinued(before);
        if (Character.isWhitespace(c) && Character.isWhitespace(source.at(file))) {
            return c == '\n' || isLineEnd(source.at(file)) ? skipBlanks(file) : file + 1;
        }
        if (Character.isWhitespace(c) && source.at(file) != '\\') {
            return file; // a second blank of a fold that was passed in one go
        }
        int here = skipBlanks(file);
        if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED && source.at(here) == '\\') {
            return here + escapeLength(source.at(here + 1));
        }
        boolean doubled = scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED && source.at(here) == '\'';
        return here + (doubled ? 2 : 1);
    }

    private static int escapeLength(char kind) {
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private int skipBlanks(int file) {
        int here = file;
        while (here < end && Character.isWhitespace(source.at(here))) {
            here++;
        }
        return here;
    }

    /** Behind a backslash at the end of a line between double quotes, which stands for nothing at all. */
    private int skipContinued(int file) {
        boolean continued = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                && file + 1 < end
                && source.at(file) == '\\'
                && isLineEnd(source.at(file + 1));
        return continued ? skipBlanks(file + 1) : file;
    }

    private int skipIndent(int file) {
        return Nodes.isBlockScalar(scalar) ? skipBlanks(file) : file;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int afterLine(Source source, int sign) {
        int line = source.line(sign) + 1;
        return line < source.lines() ? source.lineStart(line) : source.length();
    }

    private static int afterQuote(ScalarNode scalar, Nodes nodes) {
        boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return nodes.start(scalar) + (quoted ? 1 : 0);
    }
}
