package pop.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;
import pop.model.Place;
import pop.model.Typed;

/**
 * Every text that somebody typed in a file: values, keys and comments, known to the format or not, each once. Texts of a
 * word or two and texts without digits are passed over: nobody who asks has a use for them. Knows no format.
 */
final class TypedTexts {

    /** No secret number is shorter. */
    private static final int SHORTEST = 11;

    private final Source source;
    private final Nodes nodes;
    private final Map<At, List<Integer>> kept;
    private At way = At.ROOT;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Typed> found = new ArrayList<>();
    private final boolean aliases;

    /**
     * @param kept for lists of which an item was left out: which items of the file's list the model's list holds
     */
    TypedTexts(Source source, Map<At, List<Integer>> kept) {
        this.source = source;
        this.nodes = new Nodes(source);
        this.kept = kept;
        this.aliases = source.mayHoldAliases();
    }

    /** The texts below a node, and then the comments. */
    List<Typed> in(Node root) {
        look(root);
        for (Comments.Comment comment : Comments.in(source, root)) {
            add(comment.from(), source.text().substring(comment.from(), comment.to()));
        }
        return found;
    }

    private void look(Node node) {
        if (aliases && !seen.add(node)) {
            return;
        }
        if (node instanceof ScalarNode scalar) {
            if (mayMatter(scalar.getValue())) {
                found.add(value(scalar));
            }
        } else if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                At around = way;
                way = around.in(Nodes.key(entry));
                key(entry.getKeyNode());
                look(entry.getValueNode());
                way = around;
            }
        } else if (node instanceof SequenceNode list) {
            items(list.getValue(), kept.isEmpty() ? null : kept.get(way));
        }
    }

    /** An item that did not come into the model is placed at its list. */
    private void items(List<Node> items, @Nullable List<Integer> indexes) {
        int index = 0;
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            boolean isThere = indexes == null || (index < indexes.size() && indexes.get(index) == i);
            if (isThere) {
                At around = way;
                way = around.nth(index++);
                look(item);
                way = around;
            } else {
                look(item);
            }
        }
    }

    private Typed value(ScalarNode scalar) {
        String text = scalar.getValue().strip();
        return new Typed(way, text, (from, to) -> new WordPlaces(source, nodes, scalar).of(from, to));
    }

    /** A key, with the quotes around it; one that is a list or a map is looked into. */
    private void key(Node key) {
        if (key instanceof ScalarNode) {
            int start = nodes.start(key);
            int end = nodes.end(key);
            if (end - start >= SHORTEST) {
                add(start, source.text().substring(start, end));
            }
        } else {
            look(key);
        }
    }

    /** A text as it stands in the file. */
    private void add(int start, String text) {
        if (mayMatter(text)) {
            found.add(new Typed(way, text, (from, to) -> place(text, start, from, to)));
        }
    }

    private Place place(String text, int start, int from, int to) {
        return source.place(start + text.offsetByCodePoints(0, from), start + text.offsetByCodePoints(0, to));
    }

    /** Whether a text is long enough and has a digit. */
    static boolean mayMatter(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
