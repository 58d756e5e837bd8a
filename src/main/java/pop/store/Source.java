package pop.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pop.model.Place;

/**
 * The text of a file with its lines. Offsets are chars of the string; SnakeYAML's marks count code points, which is why
 * they have to come through {@link #offset}. A line ends with LF, CR LF or a lone CR, as in every editor. Knows no YAML.
 */
final class Source {

    static final char BOM = '\uFEFF';
    private static final char REPLACED = '\uFFFD';

    private final String text;
    private final boolean astral;
    private boolean withoutAnchors;
    private int @Nullable [] lineStarts;
    private int @Nullable [] offsets;

    Source(String text) {
        this.text = text;
        this.astral = text.codePointCount(0, text.length()) != text.length();
    }

    /** The text of these bytes, or the offset of the first byte that is not UTF-8. */
    static Decoded decode(byte[] bytes) {
        String text =
                new String(bytes, StandardCharsets.UTF_8); // much faster, and puts a sign of its own for a bad byte
        if (text.indexOf(REPLACED) < 0) {
            return new Decoded(new Source(text), OptionalInt.empty());
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        Source good = new Source(out.flip().toString());
        return new Decoded(good, result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty());
    }

    /** A decoded text, up to the first bad byte where there is one. */
    record Decoded(Source good, OptionalInt badByte) {}

    String text() {
        return text;
    }

    /** Told by who read it all and met no anchor, alias, merge or tag: then nobody has to look for one. */
    void isWithoutAnchors() {
        withoutAnchors = true;
    }

    /** Whether it holds the signs of an anchor and of an alias; if not, no node stands in it twice. */
    boolean mayHoldAliases() {
        return !withoutAnchors && text.indexOf('&') >= 0 && text.indexOf('*') >= 0;
    }

    /** Whether it may hold an anchor, a merge or a tag. */
    boolean mayHoldAnchors() {
        return !withoutAnchors;
    }

    int length() {
        return text.length();
    }

    /** The char at an offset, or NUL behind the end. */
    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
    }

    /** The offset of the char with which that code point begins. */
    int offset(int codePoint) {
        if (!astral) {
            return Math.min(codePoint, text.length());
        }
        int[] table = offsetTable();
        return table[Math.min(codePoint, table.length - 1)];
    }

    /** The offset of a line and a column, both from 1, as a place counts them. */
    int offset(int line, int column) {
        int start = lineStart(line - 1);
        int from = start < text.length() && text.charAt(start) == BOM ? start + 1 : start;
        return text.offsetByCodePoints(from, column - 1);
    }

    /** The line, from 0, in which an offset lies. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The offset at which a line, from 0, begins. */
    int lineStart(int line) {
        return starts()[line];
    }

    /** The offset at which the words of a line, from 0, end: before its line end. */
    int lineEnd(int line) {
        int end = line + 1 < starts().length ? starts()[line + 1] : text.length();
        while (end > starts()[line] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a line, from 0, holds nothing but white space. */
    boolean isBlank(int line) {
        return firstWord(line) == lineEnd(line);
    }

    /** The offset of the first char of a line, from 0, that is neither white space nor a byte order mark. */
    int firstWord(int line) {
        int offset = lineStart(line);
        int end = lineEnd(line);
        while (offset < end && (at(offset) == ' ' || at(offset) == '\t' || at(offset) == BOM)) {
            offset++;
        }
        return offset;
    }

    /** How many chars stand before an offset in its line, a byte order mark not counted. */
    int indent(int offset) {
        int start = lineStart(line(offset));
        return offset - start - (start < offset && at(start) == BOM ? 1 : 0);
    }

    /** The end of a line, from 0, as it is written; for the last line that of the one before it, LF when there is none. */
    String lineBreak(int line) {
        if (line + 1 < lines()) {
            return text.substring(lineEnd(line), lineStart(line + 1));
        }
        return line > 0 ? lineBreak(line - 1) : "\n";
    }

    /** How many lines there are; the empty one behind a last line end does count. */
    int lines() {
        return starts().length;
    }

    /** The words of a line, from 0, without its end and without a byte order mark. */
    String lineText(int line) {
        String words = text.substring(lineStart(line), lineEnd(line));
        return !words.isEmpty() && words.charAt(0) == BOM ? words.substring(1) : words;
    }

    /** The stretch between two offsets, in lines and columns. */
    Place place(int from, int to) {
        int begin = Math.min(from, text.length());
        int end = Math.max(begin, Math.min(to, text.length()));
        int first = line(begin);
        int last = line(end);
        return new Place(first + 1, column(first, begin), last + 1, column(last, end));
    }

    private int column(int line, int offset) {
        int start = lineStart(line);
        int from = start < text.length() && text.charAt(start) == BOM ? Math.min(start + 1, offset) : start;
        return text.codePointCount(from, offset) + 1;
    }

    private int[] starts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        boolean returns = text.indexOf('\r') >= 0;
        for (int i = nextLineEnd(0, returns); i >= 0; i = nextLineEnd(i + 1, returns)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The last char of the next line end from there on; below zero when none comes. */
    private int nextLineEnd(int from, boolean returns) {
        if (!returns) {
            return text.indexOf('\n', from);
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && at(i + 1) != '\n')) {
                return i;
            }
        }
        return -1;
    }

    private int[] offsetTable() {
        int[] table = offsets;
        if (table == null) {
            table = new int[text.codePointCount(0, text.length()) + 1];
            for (int i = 0, point = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                table[point++] = i;
            }
            table[table.length - 1] = text.length();
            offsets = table;
        }
        return table;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
