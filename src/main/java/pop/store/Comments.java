package pop.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the comments of a file. What looks like one inside somebody's text is no comment. Knows not what they say. */
final class Comments {

    private final Source source;
    private final Nodes nodes;
    private final BitSet words;

    private Comments(Source source) {
        this.source = source;
        this.nodes = new Nodes(source);
        this.words = new BitSet(source.length());
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
        if (source.text().indexOf('#') < 0) {
            return List.of();
        }
        Comments comments = new Comments(source);
        comments.mark(root, new IdentityHashMap<>());
        return comments.found();
    }

    private List<Comment> found() {
        List<Comment> found = new ArrayList<>();
        int sign = source.text().indexOf('#');
        while (sign >= 0) {
            int next = sign + 1;
            if (!words.get(sign) && begins(sign)) {
                next = endOfLine(sign);
                found.add(new Comment(sign, next));
            }
            sign = source.text().indexOf('#', next);
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
    private void mark(Node node, IdentityHashMap<Node, Boolean> seen) {
        if (node instanceof ScalarNode scalar) {
            if (scalar.getValue().indexOf('#') < 0) {
                return;
            }
            int start = Nodes.isBlockScalar(node) ? nodes.startOfBlock(node) : nodes.start(node);
            words.set(start, Math.max(start, nodes.end(node)));
        } else if (seen.put(node, true) != null) {
            return;
        } else if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                mark(entry.getKeyNode(), seen);
                mark(entry.getValueNode(), seen);
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> mark(item, seen));
        }
    }
}
