package pop.store;

import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Shape;
import pop.model.Type;
import pop.store.EditRefused.Reason;

/**
 * The way through the nodes to something that is to be changed. Refuses what stands in more than one place: whoever
 * passes an anchor, an alias, a merge key or a tag cannot know what else they change. Knows no layout.
 */
final class Route {

    private final PopFile file;
    private final Places places;
    private final Nodes nodes;
    private final At at;
    private At walked = At.ROOT;
    private Node node;
    private Optional<NodeTuple> entry = Optional.empty();
    private Optional<Type<?>> type = Optional.empty();
    private boolean inBraces;

    private Route(PopFile file, Places places, At at) {
        this.file = file;
        this.places = places;
        this.nodes = new Nodes(file.source());
        this.at = at;
        this.node = places.root();
    }

    /** The way to a place that is there. */
    static Route to(PopFile file, At at) {
        Places places = file.places().orElseThrow(() -> new EditRefused(Reason.UNREADABLE, at));
        Route route = new Route(file, places, at);
        route.walk();
        return route;
    }

    /** What stands there. */
    Node node() {
        return node;
    }

    /** The keys that stand there. */
    MappingNode map() {
        if (node instanceof MappingNode map) {
            return map;
        }
        throw refused(Reason.WRONG_KIND, node);
    }

    /** The key under which it, or the list that it is an item of, stands; none for the document. */
    Optional<NodeTuple> entry() {
        return entry;
    }

    /** The fields of the keys that stand there. */
    Shape<?> shape() {
        return type.isEmpty() ? Fields.POP : shapeOf(type.get());
    }

    /** Whether any braces or brackets stand around it. */
    boolean inBraces() {
        return inBraces;
    }

    /** The item of the file's list that is the model's item of that index. */
    int indexInFile(int index) {
        return places.indexInFile(at, index);
    }

    /** Refuses a node, with everything in it, that bears an anchor or a tag or that stands elsewhere. */
    void requirePlain(Node inner, int notBefore) {
        check(inner, notBefore);
        int before = nodes.start(inner);
        if (inner instanceof MappingNode map) {
            requireNoMerge(map);
            for (NodeTuple one : map.getValue()) {
                check(one.getKeyNode(), before);
                requirePlain(one.getValueNode(), nodes.start(one.getKeyNode()));
            }
        } else if (inner instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                requirePlain(item, before);
                before = nodes.start(item);
            }
        }
    }

    EditRefused refused(Reason reason, Node where) {
        return new EditRefused(reason, at, Places.of(file.source(), nodes, where));
    }

    private void walk() {
        check(node, 0);
        if (node instanceof MappingNode map) {
            requireNoMerge(map);
        }
        for (At.Step step : at.steps()) {
            if (step instanceof At.Step.Into into) {
                walkInto(into.key());
                walked = walked.in(into.key());
            } else if (step instanceof At.Step.Nth nth) {
                walkToItem(nth.index());
                walked = walked.nth(nth.index());
            }
            if (node instanceof MappingNode map) {
                requireNoMerge(map);
            }
        }
    }

    private void walkInto(String key) {
        MappingNode map = map();
        inBraces |= Nodes.isFlow(map);
        NodeTuple found = Nodes.entry(map, key).orElseThrow(() -> refused(Reason.SHAPE, map));
        type = shape().field(key).map(Field::type);
        entry = Optional.of(found);
        node = found.getValueNode();
        check(node, nodes.start(found.getKeyNode()));
    }

    private void walkToItem(int index) {
        if (!(node instanceof SequenceNode list)) {
            return; // one bare value that stands for a list of one
        }
        inBraces |= Nodes.isFlow(list);
        int inFile = places.indexInFile(walked, index);
        if (inFile >= list.getValue().size()) {
            throw refused(Reason.SHAPE, list);
        }
        type = type.flatMap(of -> of instanceof Type.ListOf<?> listOf ? Optional.of(listOf.of()) : Optional.empty());
        int before = inFile == 0 ? nodes.start(list) : nodes.end(list.getValue().get(inFile - 1));
        node = list.getValue().get(inFile);
        check(node, before);
    }

    /** An alias bears the marks of its anchor, which stands earlier. */
    private void check(Node inner, int notBefore) {
        int start = nodes.start(inner);
        if (start < notBefore) {
            throw new EditRefused(Reason.ALIAS, at, file.source().place(notBefore, notBefore));
        }
        if (inner.getAnchor() != null) {
            throw refused(Reason.ANCHOR, inner);
        }
        if (file.source().at(start) == '!') {
            throw refused(Reason.TAG, inner);
        }
    }

    private void requireNoMerge(MappingNode map) {
        for (NodeTuple one : map.getValue()) {
            if (Nodes.isMerge(one)) {
                throw refused(Reason.MERGE, one.getKeyNode());
            }
        }
    }

    private static Shape<?> shapeOf(Type<?> type) {
        if (type instanceof Type.Part<?> part) {
            return part.shape();
        }
        throw new IllegalStateException("no part: " + type);
    }
}
