package pop.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Finds the comments that speak to pop. What looks like one inside somebody's text is no comment. Knows no rule: any name
 * between the brackets is handed on.
 */
final class Remarks {

    private static final String SIGN = "pop: ignore[";
    private static final Pattern COMMENT = Pattern.compile("#\\s*pop: ignore\\[([^\\]\\r\\n]*)\\]([^\\r\\n]*)");

    private final Source source;
    private final Nodes nodes;

    Remarks(Source source) {
        this.source = source;
        this.nodes = new Nodes(source);
    }

    /** Whether the comment that begins there speaks to pop. */
    static boolean isOne(String text, int sign) {
        return COMMENT.matcher(text).region(sign, text.length()).lookingAt();
    }

    /** The remarks of a text, in order; a comment that names several rules makes several. */
    List<Remark> in(Node root) {
        if (!source.text().contains(SIGN)) {
            return List.of();
        }
        BitSet words = new BitSet(source.length());
        mark(root, words, new IdentityHashMap<>());
        List<Remark> remarks = new ArrayList<>();
        Matcher comment = COMMENT.matcher(source.text());
        while (comment.find()) {
            int sign = comment.start();
            boolean begins = sign == 0 || Character.isWhitespace(source.at(sign - 1));
            if (begins && !words.get(sign)) {
                add(remarks, comment);
            }
        }
        return remarks;
    }

    private void add(List<Remark> remarks, Matcher comment) {
        int line = source.line(comment.start());
        boolean alone =
                source.text().substring(source.lineStart(line), comment.start()).isBlank();
        Optional<String> reason = Optional.of(comment.group(2).strip()).filter(text -> !text.isEmpty());
        for (String rule : comment.group(1).split(",", -1)) {
            remarks.add(new Remark(
                    rule.strip(),
                    reason,
                    source.place(comment.start(), comment.end()),
                    (alone ? lineBelow(line) : line) + 1));
        }
    }

    /** The next line that says something, from 0; comments in between are passed over. */
    private int lineBelow(int line) {
        for (int next = line + 1; next < source.lines(); next++) {
            String words = source.lineText(next).strip();
            if (!words.isEmpty() && !words.startsWith("#")) {
                return next;
            }
        }
        return line;
    }

    /** Marks every character of somebody's text, where a number sign is no comment. */
    private void mark(Node node, BitSet words, IdentityHashMap<Node, Boolean> seen) {
        if (seen.put(node, true) != null) {
            return;
        }
        if (node instanceof ScalarNode) {
            words.set(nodes.start(node), Math.max(nodes.start(node), nodes.end(node)));
        } else if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                mark(entry.getKeyNode(), words, seen);
                mark(entry.getValueNode(), words, seen);
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> mark(item, words, seen));
        }
    }
}
