package pop.store;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Shape;
import pop.model.Type;

/**
 * Everything in a file that the model does not know: keys of the owner, unknown keys, values of the wrong kind. An edit
 * has to leave it as it is, and this is how we see that it did. Knows no place.
 */
final class Strangers {

    private final List<String> found = new ArrayList<>();
    private final IdentityHashMap<Node, Boolean> told = new IdentityHashMap<>();

    private Strangers() {}

    /** What the model does not know, in the order of the file. */
    static List<String> in(Node root) {
        Strangers strangers = new Strangers();
        strangers.lookAt(new Type.Part<>(Fields.POP), root, "");
        return strangers.found;
    }

    private void lookAt(Type<?> type, Node node, String key) {
        if (type instanceof Type.Part<?> part && node instanceof MappingNode map) {
            entries(part.shape(), map);
        } else if (type instanceof Type.ListOf<?> list && node instanceof SequenceNode items) {
            items.getValue().forEach(item -> lookAt(list.of(), item, key));
        } else if (!(node instanceof ScalarNode) || type instanceof Type.Part<?>) {
            tell(key, node);
        }
    }

    private void entries(Shape<?> shape, MappingNode map) {
        if (told.put(map, true) != null) {
            return;
        }
        for (NodeTuple entry : map.getValue()) {
            String key = Nodes.key(entry);
            shape.field(key)
                    .map(Field::type)
                    .ifPresentOrElse(
                            type -> lookAt(type, entry.getValueNode(), key), () -> tell(key, entry.getValueNode()));
        }
    }

    private void tell(String key, Node node) {
        StringBuilder words = new StringBuilder(key).append(':');
        tell(words, node);
        found.add(words.toString());
    }

    /** An anchored thing is told once, so that a bomb of aliases is not. */
    private void tell(StringBuilder words, Node node) {
        if (node instanceof ScalarNode scalar) {
            words.append(Quotes.quoted(scalar.getValue().replaceAll("\\n+$", "")));
        } else if (told.put(node, true) != null) {
            words.append('*');
        } else if (node instanceof SequenceNode list) {
            words.append('[');
            list.getValue().forEach(item -> {
                tell(words, item);
                words.append(',');
            });
            words.append(']');
        } else if (node instanceof MappingNode map) {
            words.append('{');
            map.getValue().forEach(entry -> {
                tell(words, entry.getKeyNode());
                words.append(':');
                tell(words, entry.getValueNode());
                words.append(',');
            });
            words.append('}');
        }
    }
}
