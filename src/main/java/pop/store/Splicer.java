package pop.store;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.Field;
import pop.model.Shape;
import pop.model.Type;
import pop.store.EditRefused.Reason;

/** Finds, for one change of the POP, the one stretch of the file that has to change with it. Writes nothing. */
final class Splicer {

    private final PopFile file;
    private final Source source;
    private final Nodes nodes;
    private final Layout layout;
    private final BlockEdits block;
    private final FlowEdits flow;
    private final WordEdits words;

    Splicer(PopFile file, Node root) {
        this.file = file;
        this.source = file.source();
        this.nodes = new Nodes(source);
        Habits habits = Habits.of(source, root);
        this.layout = new Layout(habits);
        this.block = new BlockEdits(source, layout, habits);
        this.flow = new FlowEdits(source, layout, habits);
        this.words = new WordEdits(source, habits);
    }

    /**
     * The splice that makes the change.
     *
     * @throws EditRefused when it cannot be made safely
     */
    Splice of(Change change) {
        Route route = Route.to(file, change.at());
        if (change instanceof Change.Put put) {
            return put(route, put.field(), Draft.of(put.field().type(), put.value()));
        }
        if (change instanceof Change.Take take) {
            return take(route, take.field());
        }
        if (change instanceof Change.Insert insert) {
            return insert(route, insert);
        }
        if (change instanceof Change.Drop drop) {
            return drop(route, drop.index());
        }
        if (change instanceof Change.Replace replace) {
            return replace(route, Draft.of(replace.type(), replace.value()));
        }
        throw new IllegalStateException("no such change: " + change);
    }

    private Splice put(Route route, Field<?> field, Draft value) {
        MappingNode map = route.map();
        NodeTuple entry = Nodes.entry(map, field.name()).orElse(null);
        if (entry != null) {
            return fill(route, map, entry, field, value);
        }
        if (route.entry().isEmpty() && isNothingButBraces(map)) {
            return begin(map, field, value);
        }
        int behind = behind(map, route.shape(), field);
        boolean section = route.entry().isEmpty() && !(value instanceof Draft.Word);
        behind = section ? behindKeysOfTheOwner(map, route.shape(), behind) : behind;
        return Nodes.isFlow(map) || route.inBraces()
                ? flow.put(map, behind, field.name(), value)
                : block.put(map, behind, field.name(), value, route.entry().isEmpty());
    }

    private boolean isNothingButBraces(MappingNode map) {
        return map.getValue().isEmpty()
                && source.text()
                        .substring(nodes.start(map) + 1, nodes.end(map) - 1)
                        .isBlank();
    }

    /** The first key of a document that is nothing but empty braces. */
    private Splice begin(MappingNode map, Field<?> field, Draft value) {
        int start = nodes.start(map);
        String lineBreak = source.lineBreak(source.line(start));
        return new Splice(
                start,
                nodes.end(map),
                String.join(lineBreak, layout.entry(field.name(), value, source.indent(start)))
                        .strip());
    }

    /** The key is there already, with nothing that the model knows. */
    private Splice fill(Route route, MappingNode map, NodeTuple entry, Field<?> field, Draft value) {
        Node there = entry.getValueNode();
        route.requirePlain(there, nodes.start(entry.getKeyNode()));
        boolean inBraces = route.inBraces() || Nodes.isFlow(map);
        String key = Nodes.key(entry);
        if (Nodes.isEmpty(there)) {
            return inBraces
                    ? words.fill(entry, layout.inBraces(key, value))
                    : block.fill(entry, value, block.column(map));
        }
        if (there instanceof ScalarNode scalar && value instanceof Draft.Word word) {
            return words.replace(scalar, entry, word, inBraces);
        }
        if (there instanceof SequenceNode list && field.type() instanceof Type.ListOf<?>) {
            Draft.Series series = value instanceof Draft.Series many ? many : new Draft.Series(List.of(value));
            return list.getValue().isEmpty() && !inBraces && !fillsBrackets(entry, series, block.column(map))
                    ? block.fill(entry, series, block.column(map))
                    : insert(list, list.getValue().size(), key, series.items(), inBraces ? 0 : block.column(map));
        }
        throw route.refused(Reason.WRONG_KIND, there);
    }

    /** Whether items go into the brackets that stand there, rather than below their key. */
    private boolean fillsBrackets(NodeTuple entry, Draft.Series series, int column) {
        Node brackets = entry.getValueNode();
        int open = nodes.start(brackets);
        int close = nodes.end(brackets);
        boolean isPlain = source.text().substring(open + 1, close - 1).isBlank()
                && source.line(open) == source.line(close)
                && source.line(open) == source.line(nodes.endOfKey(entry));
        return !isPlain || layout.entry(Nodes.key(entry), series, column).size() == 1;
    }

    private Splice insert(Route route, Change.Insert change) {
        Node there = route.node();
        String key = change.field().name();
        List<Draft> values = new ArrayList<>();
        change.values().forEach(value -> values.add(Draft.of(change.type(), value)));
        if (there instanceof ScalarNode scalar) {
            int index = Math.min(1, change.index());
            values.add(
                    index == 0 ? values.size() : 0,
                    new Draft.Word(scalar.getValue().strip(), false));
            return words.onOneLine(scalar, layout.inBraces(key, new Draft.Series(values)));
        }
        if (!(there instanceof SequenceNode list)) {
            throw route.refused(Reason.WRONG_KIND, there);
        }
        int index = change.last() ? list.getValue().size() : route.indexInFile(change.index());
        int column = route.entry()
                .map(entry -> source.indent(nodes.start(entry.getKeyNode())))
                .orElse(0);
        return insert(list, index, key, values, column);
    }

    private Splice insert(SequenceNode list, int index, String key, List<Draft> values, int column) {
        return Nodes.isFlow(list)
                ? flow.insert(list, index, key, values)
                : block.insert(list, index, key, values, column);
    }

    private Splice take(Route route, Field<?> field) {
        MappingNode map = route.map();
        for (int i = 0; i < map.getValue().size(); i++) {
            NodeTuple entry = map.getValue().get(i);
            if (Nodes.key(entry).equals(field.name())) {
                route.requirePlain(entry.getValueNode(), nodes.start(entry.getKeyNode()));
                return Nodes.isFlow(map) ? flow.without(map, i) : block.without(map, i);
            }
        }
        throw route.refused(Reason.SHAPE, map);
    }

    private Splice drop(Route route, int index) {
        if (!(route.node() instanceof SequenceNode list)) {
            throw route.refused(Reason.WRONG_KIND, route.node());
        }
        int inFile = route.indexInFile(index);
        route.requirePlain(list.getValue().get(inFile), nodes.start(list));
        return Nodes.isFlow(list) ? flow.without(list, inFile) : block.without(list, inFile);
    }

    private Splice replace(Route route, Draft value) {
        NodeTuple entry = route.entry().orElseThrow(() -> route.refused(Reason.SHAPE, route.node()));
        if (route.node() instanceof ScalarNode scalar && value instanceof Draft.Word word) {
            return words.replace(scalar, entry, word, route.inBraces());
        }
        throw route.refused(Reason.WRONG_KIND, route.node());
    }

    /** The key of the file behind which a new one comes: the nearest of those that the format puts before it. */
    private static int behind(MappingNode map, Shape<?> shape, Field<?> field) {
        List<Field<?>> order = shape.fields();
        int own = order.indexOf(field);
        int best = -1;
        int bestRank = -1;
        for (int i = 0; i < map.getValue().size(); i++) {
            int rank = shape.field(Nodes.key(map.getValue().get(i)))
                    .map(order::indexOf)
                    .orElse(-1);
            if (rank < own && rank > bestRank) {
                bestRank = rank;
                best = i;
            }
        }
        return best;
    }

    /** A section does not come between a key and those of the owner that stand directly below it. */
    private int behindKeysOfTheOwner(MappingNode map, Shape<?> shape, int behind) {
        int last = behind;
        while (last >= 0 && last + 1 < map.getValue().size()) {
            NodeTuple entry = map.getValue().get(last);
            NodeTuple next = map.getValue().get(last + 1);
            int end = Nodes.isFlow(map) ? source.line(nodes.end(entry)) : block.lastLine(map, entry);
            boolean below = source.line(nodes.start(next.getKeyNode())) == end + 1;
            if (!below || shape.field(Nodes.key(next)).isPresent()) {
                break;
            }
            last++;
        }
        return last;
    }
}
