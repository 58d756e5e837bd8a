package pop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Shape;
import pop.model.Type;

/**
 * The form of a POP before format 1, which says {@code format: 0}: the same facts, some under another key, names without
 * braces and one origin without brackets. Gives the nodes that the form of today has, each at the place of the one it was,
 * so that such a file is read as it stands. Writes nothing.
 */
final class FormatZero {

    /** What it says behind {@code format}. */
    private static final String NUMBER = "0";

    private static final String NEXT = "1";
    private static final String OWN_KEY = "x-";

    private static final Map<String, String> SECTIONS = Map.of("steps", "actions");
    private static final Map<String, String> EVERYWHERE = Map.of("from", "because");
    private static final Map<String, String> PLANNED = Map.of("deadline", "due", "state", "status");

    /** The keys of the things in a section that had another name, besides those that every thing has. */
    private static final Map<String, Map<String, String>> THINGS =
            Map.of("steps", PLANNED, "actions", PLANNED, "goals", PLANNED, "sessions", Map.of("duration", "minutes"));

    /** How YAML writes that nothing is there, besides nothing at all. */
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    private static final Set<String> PEOPLE = Set.of("client", "coach");

    /**
     * One thing that is otherwise today.
     *
     * @param node what stands in the file
     * @param was the word that stands there
     * @param is the word that has to stand there, for a {@link Way#WORD}
     */
    record Turn(ScalarNode node, Way way, String was, String is) {}

    /** How something becomes what it is today. */
    enum Way {
        /** Another word. */
        WORD,
        /** The same, between braces behind {@code name}. */
        NAMED,
        /** The same, between brackets. */
        LISTED
    }

    private final List<Turn> turns = new ArrayList<>();

    private FormatZero() {}

    /** Whether a file has this form. */
    static boolean is(Node root) {
        return root instanceof MappingNode map
                && Nodes.entry(map, Fields.FORMAT.name())
                        .map(NodeTuple::getValueNode)
                        .filter(value -> value instanceof ScalarNode number
                                && number.getValue().strip().equals(NUMBER))
                        .isPresent();
    }

    /** The nodes as they are today. */
    static Node today(Node root) {
        return new FormatZero().document((MappingNode) root);
    }

    /** What is otherwise today, in the order of the file. */
    static List<Turn> turns(Node root) {
        FormatZero form = new FormatZero();
        form.document((MappingNode) root);
        return form.turns;
    }

    private Node document(MappingNode root) {
        List<NodeTuple> entries = new ArrayList<>();
        for (NodeTuple entry : root.getValue()) {
            String key = Nodes.key(entry);
            if (key.equals(Fields.FORMAT.name())) {
                entries.add(new NodeTuple(entry.getKeyNode(), word(entry.getValueNode(), NEXT)));
            } else if (PEOPLE.contains(key)) {
                entries.add(new NodeTuple(entry.getKeyNode(), named(entry.getValueNode())));
            } else if (key.startsWith(OWN_KEY) || Nodes.isMerge(entry)) {
                entries.add(entry);
            } else {
                Node newKey =
                        SECTIONS.containsKey(key) ? word(entry.getKeyNode(), SECTIONS.get(key)) : entry.getKeyNode();
                entries.add(new NodeTuple(newKey, things(entry.getValueNode(), keys(key))));
            }
        }
        return like(root, entries);
    }

    /** The keys of the things in a section that had another name and are there today. */
    private static Map<String, String> keys(String section) {
        Optional<Shape<?>> shape = Fields.POP
                .field(SECTIONS.getOrDefault(section, section))
                .map(Field::type)
                .flatMap(FormatZero::shapeOfThings);
        Map<String, String> keys = new HashMap<>(THINGS.getOrDefault(section, Map.of()));
        keys.putAll(EVERYWHERE);
        keys.values().removeIf(today -> shape.flatMap(one -> one.field(today)).isEmpty());
        return keys;
    }

    private static Optional<Shape<?>> shapeOfThings(Type<?> type) {
        return type instanceof Type.ListOf<?> list && list.of() instanceof Type.Part<?> part
                ? Optional.of(part.shape())
                : Optional.empty();
    }

    private Node things(Node section, Map<String, String> keys) {
        if (!(section instanceof SequenceNode list)) {
            return section;
        }
        List<Node> things = new ArrayList<>();
        for (Node thing : list.getValue()) {
            things.add(thing instanceof MappingNode map ? thing(map, keys) : thing);
        }
        SequenceNode same = new SequenceNode(
                list.getTag(), true, things, list.getStartMark(), list.getEndMark(), list.getFlowStyle());
        same.setAnchor(list.getAnchor());
        return same;
    }

    private Node thing(MappingNode map, Map<String, String> keys) {
        List<NodeTuple> entries = new ArrayList<>();
        for (NodeTuple entry : map.getValue()) {
            String key = Nodes.key(entry);
            Optional<String> today = Optional.ofNullable(keys.get(key));
            Node newKey = today.map(is -> word(entry.getKeyNode(), is)).orElse(entry.getKeyNode());
            boolean origin = today.isPresent() && EVERYWHERE.containsKey(key);
            entries.add(new NodeTuple(newKey, origin ? listed(entry.getValueNode()) : entry.getValueNode()));
        }
        return like(map, entries);
    }

    private Node word(Node node, String is) {
        if (!(node instanceof ScalarNode scalar)) {
            return node;
        }
        turns.add(new Turn(scalar, Way.WORD, scalar.getValue(), is));
        return at(scalar, is);
    }

    private Node named(Node value) {
        if (!(value instanceof ScalarNode scalar) || Nodes.isEmpty(value)) {
            return value;
        }
        if (isNothing(scalar)) {
            return word(scalar, "");
        }
        turns.add(new Turn(scalar, Way.NAMED, scalar.getValue(), ""));
        NodeTuple name = new NodeTuple(at(scalar, Fields.NAME.name()), scalar);
        return new MappingNode(
                Tag.MAP, true, List.of(name), scalar.getStartMark(), scalar.getEndMark(), FlowStyle.FLOW);
    }

    private Node listed(Node value) {
        if (!(value instanceof ScalarNode scalar) || Nodes.isEmpty(value)) {
            return value;
        }
        if (isNothing(scalar)) {
            return word(scalar, "");
        }
        turns.add(new Turn(scalar, Way.LISTED, scalar.getValue(), ""));
        return new SequenceNode(
                Tag.SEQ, true, List.of(scalar), scalar.getStartMark(), scalar.getEndMark(), FlowStyle.FLOW);
    }

    private static boolean isNothing(ScalarNode scalar) {
        return Nodes.isPlain(scalar) && NOTHING.contains(scalar.getValue());
    }

    private static ScalarNode at(ScalarNode place, String word) {
        return new ScalarNode(Tag.STR, word, place.getStartMark(), place.getEndMark(), ScalarStyle.PLAIN);
    }

    private static Node like(MappingNode map, List<NodeTuple> entries) {
        MappingNode same =
                new MappingNode(map.getTag(), true, entries, map.getStartMark(), map.getEndMark(), map.getFlowStyle());
        same.setAnchor(map.getAnchor());
        return same;
    }
}
