package pop.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Finds the comments of a file. What looks like one inside somebody's text is no comment. Knows not what they say. */
final class Comments {

    private final Source source;
    private final Nodes nodes;
    private final BitSet signs = new BitSet();
    private final BitSet words = new BitSet();

    private Comments(Source source) {
        this.source = source;
        this.nodes = new Nodes(source);
    }

    /**
     * A comment, with its number sign.
     *
     * @param from where it begins
     * @param to where its line ends
     */
    record Comment(int from, int to) {}

    /** The comments of a text that holds these nodes, in order. */
    static List<Comment> in(Source source, Node root) {
        Comments comments = new Comments(source);
        if (comments.isWithoutSigns()) {
            return List.of();
        }
        TextsAt texts = new TextsAt(source, root);
        for (int sign = comments.signs.nextSetBit(0); sign >= 0; sign = comments.signs.nextSetBit(sign + 1)) {
            if (!comments.words.get(sign)) {
                texts.each(sign, sign + 1, comments::mark);
            }
        }
        return comments.found();
    }

    private boolean isWithoutSigns() {
        for (int i = source.text().indexOf('#'); i >= 0; i = source.text().indexOf('#', i + 1)) {
            signs.set(i, begins(i));
        }
        return signs.isEmpty();
    }

    private List<Comment> found() {
        List<Comment> found = new ArrayList<>();
        int sign = signs.nextSetBit(0);
        while (sign >= 0) {
            int next = sign + 1;
            if (!words.get(sign)) {
                next = endOfLine(sign);
                found.add(new Comment(sign, next));
            }
            sign = signs.nextSetBit(next);
        }
        return found;
    }

    /** Looked for from here on: to know all lines of the text takes longer, and mostly nobody else asks for them. */
    private int endOfLine(int sign) {
        int end = sign;
        while (end < source.length() && source.at(end) != '\n' && source.at(end) != '\r') {
            end++;
        }
        return end;
    }

    private boolean begins(int sign) {
        char before = source.at(sign - 1);
        return sign == 0 || before == Source.BOM || Character.isWhitespace(before);
    }

    /** Marks every character of somebody's text with a number sign, where a number sign is no comment. */
    private void mark(ScalarNode scalar) {
        if (scalar.getValue().indexOf('#') >= 0) {
            int start = Nodes.isBlockScalar(scalar) ? nodes.startOfBlock(scalar) : nodes.start(scalar);
            words.set(start, Math.max(start, nodes.end(scalar)));
        }
    }
}
