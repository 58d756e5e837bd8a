package pop.store;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The single values that stand in a file, each with where it begins and ends; keys are none. Knows no format. */
final class Leaves {

    private final Nodes nodes;
    private final TreeMap<Integer, Leaf> byStart = new TreeMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Leaves(Source source) {
        this.nodes = new Nodes(source);
    }

    /**
     * A value.
     *
     * @param scalar the node that holds it
     * @param inBraces whether braces or brackets stand around it
     * @param start where it begins
     * @param end where its words end
     */
    record Leaf(ScalarNode scalar, boolean inBraces, int start, int end) {}

    static Leaves of(Source source, Node root) {
        Leaves leaves = new Leaves(source);
        leaves.collect(root, false);
        return leaves;
    }

    /** The value that begins there. */
    Optional<Leaf> at(int start) {
        return Optional.ofNullable(byStart.get(start));
    }

    /** The last value that begins before an offset, or there. */
    Optional<Leaf> before(int offset) {
        return Optional.ofNullable(byStart.floorEntry(offset)).map(Map.Entry::getValue);
    }

    private void collect(Node node, boolean inBraces) {
        if (!seen.add(node)) {
            return;
        }
        boolean within = inBraces || Nodes.isFlow(node);
        if (node instanceof ScalarNode scalar) {
            byStart.put(nodes.start(scalar), new Leaf(scalar, inBraces, nodes.start(scalar), nodes.end(scalar)));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> collect(item, within));
        } else if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                collect(entry.getValueNode(), within);
            }
        }
    }
}
