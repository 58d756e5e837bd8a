package pop.store;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Finds the texts that stand in a stretch of a file, without looking at those before and behind it: nodes stand in the order
 * of the file. With an alias in it they do not, and then it looks at all. Knows no format.
 */
final class TextsAt {

    private final Source source;
    private final Nodes nodes;
    private final Node root;
    private final boolean aliases;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    TextsAt(Source source, Node root) {
        this.source = source;
        this.nodes = new Nodes(source);
        this.root = root;
        this.aliases = source.mayHoldAliases();
    }

    /** Hands on each key and value of which something may stand between two offsets. */
    void each(int from, int to, Consumer<ScalarNode> listener) {
        seen.clear();
        look(root, from, to, listener);
    }

    private void look(Node node, int from, int to, Consumer<ScalarNode> listener) {
        if (node instanceof ScalarNode scalar) {
            if (nodes.start(scalar) < to && source.offset(scalar.getEndMark().getIndex()) >= from) {
                listener.accept(scalar);
            }
        } else if (aliases && !seen.add(node)) {
            return;
        } else if (node instanceof MappingNode map) {
            List<NodeTuple> entries = map.getValue();
            for (int i = 0; i < entries.size(); i++) {
                boolean before =
                        i + 1 < entries.size() && nodes.start(entries.get(i + 1).getKeyNode()) <= from;
                if (!before || aliases) {
                    look(entries.get(i).getKeyNode(), from, to, listener);
                    look(entries.get(i).getValueNode(), from, to, listener);
                }
                if (!aliases && nodes.start(entries.get(i).getKeyNode()) >= to) {
                    return;
                }
            }
        } else if (node instanceof SequenceNode list) {
            List<Node> items = list.getValue();
            for (int i = 0; i < items.size(); i++) {
                boolean before = i + 1 < items.size() && nodes.start(items.get(i + 1)) <= from;
                if (!before || aliases) {
                    look(items.get(i), from, to, listener);
                }
                if (!aliases && nodes.start(items.get(i)) >= to) {
                    return;
                }
            }
        }
    }
}
