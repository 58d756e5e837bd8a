package pop.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;
import pop.model.Place;
import pop.model.Typed;

/** Finds the place in the file of something in the model, only when somebody asks. Knows no format. */
final class Places {

    private final Source source;
    private final Nodes nodes;
    private final Node root;
    private final Map<At, List<Integer>> kept;

    /**
     * @param kept for lists of which an item was left out: which items of the file's list the model's list holds
     */
    Places(Source source, Node root, Map<At, List<Integer>> kept) {
        this.source = source;
        this.nodes = new Nodes(source);
        this.root = root;
        this.kept = kept;
    }

    /**
     * Where it stands: the value of a text, the first key of an item, the key of a list. What is missing is placed at the
     * nearest thing around it that is there: the item, else the first line.
     */
    Place of(At at) {
        Node node = root;
        Supplier<Place> place = () -> Place.TOP; // worked out for the last step only
        At walked = At.ROOT;
        for (At.Step step : at.steps()) {
            Optional<Found> found = step(node, walked, step);
            if (found.isEmpty()) {
                break;
            }
            node = found.get().node();
            place = found.get().place();
            walked = at.first(walked.depth() + 1);
        }
        return place.get();
    }

    /** Every text with digits that somebody typed. */
    List<Typed> typed() {
        return new TypedTexts(source, kept).in(root);
    }

    /** The outermost node. */
    Node root() {
        return root;
    }

    /** The node at a place, if there is one. */
    Optional<Node> node(At at) {
        Node node = root;
        At walked = At.ROOT;
        for (At.Step step : at.steps()) {
            Optional<Found> found = step(node, walked, step);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            node = found.get().node();
            walked = at.first(walked.depth() + 1);
        }
        return Optional.of(node);
    }

    /** A node on the way, and where it is when nothing further on is found. */
    private record Found(Node node, Supplier<Place> place) {}

    private Optional<Found> step(Node node, At walked, At.Step step) {
        if (step instanceof At.Step.Into into) {
            return node instanceof MappingNode map
                    ? Nodes.entry(map, into.key()).map(entry -> new Found(entry.getValueNode(), () -> ofEntry(entry)))
                    : Optional.empty();
        }
        if (step instanceof At.Step.Words words) {
            return node instanceof ScalarNode scalar
                    ? Optional.of(
                            new Found(node, () -> new WordPlaces(source, nodes, scalar).of(words.from(), words.to())))
                    : Optional.empty();
        }
        int index = indexInFile(walked, ((At.Step.Nth) step).index());
        boolean isThere =
                node instanceof SequenceNode list && index < list.getValue().size();
        return isThere
                ? Optional.of(((SequenceNode) node).getValue().get(index))
                        .map(item -> new Found(item, () -> of(source, nodes, item)))
                : Optional.empty();
    }

    /** The item of the file's list that is the model's item of that index. */
    int indexInFile(At list, int index) {
        List<Integer> indexes = kept.get(list);
        return indexes == null || index >= indexes.size() ? index : indexes.get(index);
    }

    private Place ofEntry(NodeTuple entry) {
        Node value = entry.getValueNode();
        boolean words = value instanceof ScalarNode && !Nodes.isEmpty(value);
        return of(source, nodes, words ? value : entry.getKeyNode());
    }

    /** The stretch of a node: a text's words, a map's first entry, a list's first item. */
    static Place of(Source source, Nodes nodes, Node node) {
        if (node instanceof MappingNode map && !map.getValue().isEmpty()) {
            NodeTuple first = map.getValue().get(0);
            int start = nodes.start(first.getKeyNode());
            int end = nodes.end(first.getValueNode());
            boolean oneLine = first.getValueNode() instanceof ScalarNode
                    && end >= start
                    && source.line(end) == source.line(start);
            return source.place(start, oneLine ? end : nodes.end(first.getKeyNode()));
        }
        if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return of(source, nodes, list.getValue().get(0));
        }
        int start = Nodes.isBlockScalar(node)
                ? wordsOfBlock(source, nodes.start(node), nodes.end(node))
                : nodes.start(node);
        return source.place(start, Math.max(start, nodes.end(node)));
    }

    private static int wordsOfBlock(Source source, int sign, int end) {
        int line = source.line(sign) + 1;
        int start = line < source.lines() ? source.lineStart(line) : end;
        while (start < end && Character.isWhitespace(source.at(start))) {
            start++;
        }
        return Math.min(start, end);
    }
}
