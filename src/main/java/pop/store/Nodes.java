package pop.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What can be asked of SnakeYAML's nodes: keys, merges, and where they really begin and end. Marks count code points, and
 * block collections and block scalars are marked as ending too late, which is mended here. Knows no format.
 */
final class Nodes {

    static final String MERGE = "<<";

    private final Source source;

    Nodes(Source source) {
        this.source = source;
    }

    /** The key's text; empty for a key that is no text. */
    static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static boolean isMerge(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getValue().equals(MERGE);
    }

    /** The value of a key, the map's own before a merged one. */
    static Optional<NodeTuple> entry(MappingNode map, String key) {
        boolean merges = false;
        for (NodeTuple entry : map.getValue()) {
            boolean merge = isMerge(entry);
            if (!merge && key(entry).equals(key)) {
                return Optional.of(entry);
            }
            merges |= merge;
        }
        return merges ? Optional.ofNullable(entries(map).get(key)) : Optional.empty();
    }

    /** The entries by key, each key once: the first of its own ones, then those of the maps merged in. */
    static Map<String, NodeTuple> entries(MappingNode map) {
        Map<String, NodeTuple> entries = new LinkedHashMap<>();
        collect(map, entries, 0);
        return entries;
    }

    private static void collect(MappingNode map, Map<String, NodeTuple> entries, int depth) {
        boolean merges = false;
        for (NodeTuple entry : map.getValue()) {
            if (isMerge(entry)) {
                merges = true;
            } else {
                entries.putIfAbsent(key(entry), entry);
            }
        }
        if (!merges) {
            return;
        }
        for (NodeTuple entry : map.getValue()) {
            if (isMerge(entry) && depth < YamlTree.DEEPEST) {
                for (MappingNode merged : merged(entry.getValueNode())) {
                    collect(merged, entries, depth + 1);
                }
            }
        }
    }

    private static List<MappingNode> merged(Node value) {
        List<MappingNode> maps = new ArrayList<>();
        if (value instanceof MappingNode map) {
            maps.add(map);
        } else if (value instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                if (item instanceof MappingNode map) {
                    maps.add(map);
                }
            }
        }
        return maps;
    }

    /** Whether a value is left open: {@code key:} with nothing behind it. */
    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getValue().isEmpty();
    }

    static boolean isPlain(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN;
    }

    static boolean isBlockScalar(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    }

    /** Whether it is a list in brackets or keys in braces. */
    static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    /** Where a node begins; an anchor or a tag before it is part of it. */
    int start(Node node) {
        return source.offset(node.getStartMark().getIndex());
    }

    /** Where the words of a block text begin: on the line below the sign. */
    int startOfBlock(Node node) {
        int line = source.line(start(node)) + 1;
        return line < source.lines() ? source.lineStart(line) : source.length();
    }

    /** Where a node's own words end: behind its right-most leaf, before any blank lines and comments that follow. */
    int end(Node node) {
        if (isBlockScalar(node)) {
            return trimmed(start(node), source.offset(node.getEndMark().getIndex()));
        }
        if (node instanceof MappingNode map && !isFlow(map)) {
            int end = start(node);
            for (NodeTuple entry : map.getValue()) {
                end = Math.max(end, Math.max(endOfKey(entry), ownEnd(entry.getValueNode(), endOfKey(entry))));
            }
            return end;
        }
        if (node instanceof SequenceNode list && !isFlow(list)) {
            int end = start(node) + 1;
            for (Node item : list.getValue()) {
                end = Math.max(end, ownEnd(item, end));
            }
            return end;
        }
        return source.offset(node.getEndMark().getIndex());
    }

    /** Where an entry ends: its value's words, or its colon when it has none. */
    int end(NodeTuple entry) {
        return Math.max(endOfKey(entry), end(entry.getValueNode()));
    }

    /** Where an entry's key ends, its colon included. */
    int endOfKey(NodeTuple entry) {
        int end = source.offset(entry.getKeyNode().getEndMark().getIndex());
        while (end < source.length() && source.at(end) == ' ') {
            end++;
        }
        return source.at(end) == ':'
                ? end + 1
                : source.offset(entry.getKeyNode().getEndMark().getIndex());
    }

    /** An alias carries the marks of its anchor, which stands before: then the end so far is as good as it gets. */
    private int ownEnd(Node node, int soFar) {
        return start(node) < soFar - 1 ? soFar : end(node);
    }

    private int trimmed(int start, int end) {
        int trimmed = end;
        while (trimmed > start && Character.isWhitespace(source.at(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}
