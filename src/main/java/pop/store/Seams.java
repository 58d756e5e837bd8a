package pop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;

/**
 * Finds where whole lines can be put in, or taken out, without tearing apart what belongs together: a comment stays with
 * the thing it stands above, a deeper one with the thing it stands below. Knows no key and no value.
 */
final class Seams {

    /** An item that somebody made into a comment, such as {@code # - id: q2}: it belongs to the list above it. */
    private static final Pattern ITEM_LEFT_OUT = Pattern.compile("\\s*#\\s*-\\s+(?:\\{|[\\w\"']+\\s*:).*");

    private final Source source;
    private final Nodes nodes;

    Seams(Source source) {
        this.source = source;
        this.nodes = new Nodes(source);
    }

    /** The last line of an entry and of the comments below it that stand deeper than its column. */
    int lastLine(NodeTuple entry, int column) {
        return withComments(ownLastLine(entry), column);
    }

    /** The last line of an item and of the comments below it that stand deeper than that column. */
    int lastLine(Node item, int column) {
        return withComments(ownLastLine(item), column);
    }

    /**
     * The last line of an entry's own words.
     *
     * @throws EditRefused when something other than a comment follows on that line
     */
    int ownLastLine(NodeTuple entry) {
        Node value = entry.getValueNode();
        return ownLastLine(value, Math.max(nodes.endOfKey(entry), nodes.end(value)));
    }

    /** The last line of an item's own words. */
    int ownLastLine(Node item) {
        return ownLastLine(item, nodes.end(item));
    }

    /** Whether a blank line put in below that line would become part of the text above it: {@code |+}. */
    boolean takesBlankLines(Node above, int line) {
        return keepsBlankLines(lastLeaf(above)) && (source.isBlank(line) || line == source.line(nodes.end(above)));
    }

    /** Whether a comment put in below would become part of the text above it, which is a block. */
    static boolean takesComments(Node above) {
        return Nodes.isBlockScalar(lastLeaf(above));
    }

    private int ownLastLine(Node node, int end) {
        int line = source.line(end);
        requireCommentOnly(end, source.lineEnd(line));
        Node leaf = lastLeaf(node);
        return keepsBlankLines(leaf) ? Math.max(line, lastBlankLine(leaf)) : line;
    }

    private int withComments(int line, int column) {
        int last = line;
        boolean itemLeftOut = false;
        for (int next = last + 1; next < source.lines(); next++) {
            int word = source.firstWord(next);
            int indent = source.indent(word);
            itemLeftOut = indent >= column
                    && (itemLeftOut
                            || ITEM_LEFT_OUT.matcher(source.lineText(next)).matches());
            if (source.at(word) == '#' && (indent > column || itemLeftOut)) {
                last = next;
            } else if (source.isBlank(next)) {
                itemLeftOut = false;
            } else {
                break;
            }
        }
        return last;
    }

    /** The first line of the comment that stands directly above a line and belongs to what is on it. */
    int firstLineOfComment(int line) {
        int first = line;
        while (first > 0 && source.at(source.firstWord(first - 1)) == '#') {
            first--;
        }
        return first;
    }

    /** How many blank lines stand directly below a line, when something else follows them. */
    int blankLinesBelow(int line) {
        int below = line + 1;
        while (below < source.lines() && source.isBlank(below)) {
            below++;
        }
        return below < source.lines() ? below - line - 1 : 0;
    }

    /** How many blank lines stand directly above a line. */
    int blankLinesAbove(int line) {
        int blank = 0;
        while (line - blank > 0 && source.isBlank(line - blank - 1)) {
            blank++;
        }
        return blank;
    }

    /**
     * A splice that puts whole lines in below a line.
     *
     * @param air whether a blank line comes between; one that is there already moves below the new lines
     */
    Splice below(int line, List<String> content, boolean air) {
        List<String> lines = new ArrayList<>(content);
        boolean hasAir = source.isBlank(line);
        if (hasAir && somethingIsBelow(line)) {
            lines.add("");
        } else if (air && !hasAir) {
            lines.add(0, "");
        }
        int end = source.lineEnd(line);
        String lineBreak = source.lineBreak(line);
        StringBuilder words = new StringBuilder();
        lines.forEach(one -> words.append(lineBreak).append(one));
        return new Splice(end, end, words.toString());
    }

    /** Whether blank lines above a line belong to the text above them, so that the air stands below it: {@code |+}. */
    boolean hasAirBelowOnly(int free, int first, int last) {
        boolean taken = free == first && first > 0 && source.isBlank(first - 1);
        return taken && last + 1 < source.lines() && source.isBlank(last + 1) && somethingIsBelow(last + 1);
    }

    private boolean somethingIsBelow(int line) {
        for (int next = line + 1; next < source.lines(); next++) {
            if (!source.isBlank(next)) {
                return true;
            }
        }
        return false;
    }

    /** A splice that puts whole lines in above a line. */
    Splice above(int line, List<String> lines) {
        int start = source.lineStart(line);
        if (source.at(start) == Source.BOM) {
            start++;
        }
        String lineBreak = source.lineBreak(line);
        StringBuilder words = new StringBuilder();
        lines.forEach(one -> words.append(one).append(lineBreak));
        return new Splice(start, start, words.toString());
    }

    /** A splice that takes whole lines out; the line before them keeps its own end. */
    Splice without(int first, int last) {
        if (last + 1 == source.lines() && first > 0) {
            return new Splice(source.lineEnd(first - 1), source.length(), "");
        }
        int start = source.lineStart(first);
        int end = last + 1 < source.lines() ? source.lineStart(last + 1) : source.length();
        return new Splice(source.at(start) == Source.BOM ? start + 1 : start, end, "");
    }

    /** Where the dash of an item of a block list stands. */
    int dash(SequenceNode list, int index) {
        int offset = nodes.start(list);
        for (int i = 0; i < index; i++) {
            Node item = list.getValue().get(i);
            offset = nextWord(Math.max(offset + 1, nodes.end(item)));
        }
        if (source.at(offset) != '-') {
            throw new EditRefused(EditRefused.Reason.SHAPE, At.ROOT, source.place(offset, offset));
        }
        return offset;
    }

    /** The next sign that is neither white space nor in a comment. */
    int nextWord(int from) {
        int offset = from;
        while (offset < source.length()) {
            char sign = source.at(offset);
            if (sign == '#') {
                offset = source.lineEnd(source.line(offset));
            } else if (Character.isWhitespace(sign)) {
                offset++;
            } else {
                return offset;
            }
        }
        return offset;
    }

    /** Whether nothing but white space stands between two offsets. */
    boolean isBlank(int from, int to) {
        return source.text().substring(from, to).isBlank();
    }

    private void requireCommentOnly(int from, int to) {
        String rest = source.text().substring(from, Math.max(from, to)).strip();
        if (!rest.isEmpty() && rest.charAt(0) != '#') {
            throw new EditRefused(EditRefused.Reason.SHAPE, At.ROOT, source.place(from, to));
        }
    }

    private static Node lastLeaf(Node node) {
        if (node instanceof MappingNode map && !map.getValue().isEmpty()) {
            return lastLeaf(map.getValue().get(map.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return lastLeaf(list.getValue().get(list.getValue().size() - 1));
        }
        return node;
    }

    /** Whether it is a block text whose blank lines at its end are part of it: {@code |+}. */
    private boolean keepsBlankLines(Node leaf) {
        if (!Nodes.isBlockScalar(leaf)) {
            return false;
        }
        int start = nodes.start(leaf);
        String header = source.text().substring(start, source.lineEnd(source.line(start)));
        int comment = header.indexOf('#');
        return header.substring(0, comment < 0 ? header.length() : comment).indexOf('+') >= 0;
    }

    private int lastBlankLine(Node leaf) {
        int end = source.offset(leaf.getEndMark().getIndex());
        int line = source.line(end);
        boolean onlyItsBreak = line > 0 && source.lineStart(line) == end && end == source.length();
        boolean others = !source.isBlank(line);
        return onlyItsBreak || others ? line - 1 : line;
    }
}
