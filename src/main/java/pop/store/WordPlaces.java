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

    /** The blanks that were passed over last, so that a long row of them is walked once. */
    private int blankFrom;

    private int blankTo;

    WordPlaces(Source source, Nodes nodes, ScalarNode scalar) {
        this.source = source;
        this.scalar = scalar;
        this.start = Nodes.isBlockScalar(scalar) ? nodes.startOfBlock(scalar) : afterQuote(nodes);
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
        int[] offsets = offsets(lead + last);
        int begin = skipFolds(offsets[lead + first]);
        int behind = Math.max(begin, offsets[lead + last]);
        int lineEnd = source.lineEnd(source.line(begin));
        return source.place(begin, source.line(behind) == source.line(begin) ? behind : lineEnd);
    }

    /** For each char of the text up to an index, that one included, the offset in the file; just behind the one before. */
    int[] offsets(int upTo) {
        String raw = scalar.getValue();
        int[] offsets = new int[upTo + 1];
        int file = skipIndent(start);
        offsets[0] = Math.min(file, end);
        for (int i = 0; i < upTo; i++) {
            file = file < end ? behind(raw.charAt(i), file) : end;
            offsets[i + 1] = Math.min(Character.isWhitespace(raw.charAt(i)) ? skipBlanks(file) : file, end);
        }
        return offsets;
    }

    /** Where the file goes on behind one character of the text. */
    private int behind(char c, int file) {
        if (Character.isWhitespace(c) && Character.isWhitespace(source.at(file))) {
            return c == '\n' || isLineEnd(source.at(file)) ? skipBlanks(file) : file + 1;
        }
        if (Character.isWhitespace(c) && source.at(file) != '\\') {
            return file; // a second blank of a fold that was passed in one go
        }
        int here = skipFolds(file);
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

    /** Passes over blanks and, between double quotes, over a backslash at the end of a line, which says nothing. */
    private int skipFolds(int file) {
        int here = skipBlanks(file);
        while (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                && source.at(here) == '\\'
                && isLineEnd(source.at(here + 1))) {
            here = skipBlanks(here + 1);
        }
        return here;
    }

    private int skipBlanks(int file) {
        if (file >= blankFrom && file < blankTo) {
            return blankTo;
        }
        int here = file;
        while (here < end && Character.isWhitespace(source.at(here))) {
            here++;
        }
        blankFrom = file;
        blankTo = here;
        return here;
    }

    private int skipIndent(int file) {
        return Nodes.isBlockScalar(scalar) ? skipBlanks(file) : file;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Behind an anchor or a tag, and behind the quote. */
    private int afterQuote(Nodes nodes) {
        int start = nodes.start(scalar);
        while (start < nodes.end(scalar) && (source.at(start) == '&' || source.at(start) == '!')) {
            while (start < source.length() && !Character.isWhitespace(source.at(start))) {
                start++;
            }
            while (Character.isWhitespace(source.at(start))) {
                start++;
            }
        }
        boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return start + (quoted ? 1 : 0);
    }
}
