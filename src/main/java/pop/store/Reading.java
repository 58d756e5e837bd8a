package pop.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;
import pop.model.Choices;
import pop.model.Choices.Visibility;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Problem;
import pop.model.Shape;
import pop.model.Type;

/**
 * Reads nodes into facts, by the table of fields alone, and notes everything that is not as the format says. What cannot
 * be read is left out, so that the rest of the POP can still be looked at. Knows no severity and no reader's language.
 */
final class Reading {

    static final String OWN_KEY = "x-";

    private final Notices notices;
    private final boolean anchors;
    private final boolean aliases;
    private final Map<At, List<Integer>> kept = new HashMap<>();
    private final Set<At> guarded = new HashSet<>();

    Reading(Source source) {
        this.notices = new Notices(source);
        this.anchors = source.mayHoldAnchors();
        this.aliases = source.mayHoldAliases();
    }

    /** The POP that the outermost node holds. */
    Pop pop(Node root) {
        if (anchors) {
            notices.lookForAnchors(root);
        }
        if (!(root instanceof MappingNode map)) {
            notices.wrongKind("top", At.ROOT, root, Map.of("key", ""));
            return Pop.EMPTY;
        }
        lookForDuplicates(root, At.ROOT, new IdentityHashMap<>());
        Pop pop = Fields.POP.make(facts(Fields.POP, map, At.ROOT));
        pop.facts()
                .get(Fields.FORMAT)
                .filter(format -> format.compareTo(Decimal.valueOf(Pop.FORMAT)) != 0)
                .ifPresent(format -> Nodes.entry(map, Fields.FORMAT.name())
                        .ifPresent(entry -> notices.note(
                                Problem.Kind.UNSUPPORTED_FORMAT,
                                "",
                                At.ROOT.in(Fields.FORMAT),
                                entry.getValueNode(),
                                Map.of("format", format.toString(), "newest", String.valueOf(Pop.FORMAT)))));
        return pop;
    }

    /** What was met, in the file's order. */
    List<Problem> problems() {
        return notices.inOrder();
    }

    /** For lists of which an item was left out: which items of the file's list the model's list holds. */
    Map<At, List<Integer>> kept() {
        return kept;
    }

    /** The fields that say who may see something, where nobody can read what they say. */
    Set<At> guarded() {
        return guarded;
    }

    private Facts facts(Shape<?> shape, MappingNode map, At at) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        Map<String, NodeTuple> entries = Nodes.entries(map);
        int known = 0;
        for (Field<?> field : shape.fields()) {
            NodeTuple entry = known == entries.size() ? null : entries.get(field.name());
            if (entry != null) {
                known++;
                Optional<Object> value = read(field.type(), entry.getValueNode(), at.in(field), field);
                if (value.isPresent()) {
                    values.put(field, value.get());
                }
            }
        }
        boolean strangers = anchors || known < map.getValue().size(); // a merge brings keys from elsewhere
        boolean meant = strangers && lookForStrangers(shape, map, entries.keySet(), at, values);
        if (!values.containsKey(Fields.VISIBILITY) && (meant || says(entries.get(Fields.VISIBILITY.name())))) {
            guard(shape, at, values);
        }
        return Facts.taking(values);
    }

    private static boolean says(@Nullable NodeTuple entry) {
        return entry != null && !Nodes.isEmpty(entry.getValueNode());
    }

    /** Somebody wrote who may see it, and nobody can read it: until they mend that, it is for themselves alone. */
    private void guard(Shape<?> shape, At at, Map<Field<?>, Object> values) {
        if (shape.fields().contains(Fields.VISIBILITY)) {
            values.put(Fields.VISIBILITY, Visibility.PRIVATE);
            guarded.add(at.in(Fields.VISIBILITY));
        }
    }

    /** Tells of the keys that nobody knows, and whether one of them was meant to say who may see this. */
    private boolean lookForStrangers(
            Shape<?> shape, MappingNode map, Set<String> present, At at, Map<Field<?>, Object> values) {
        boolean visibility = false;
        @Nullable NodeTuple before = null;
        for (NodeTuple entry : map.getValue()) {
            String key = Nodes.key(entry);
            boolean known = shape.field(key).isPresent() || key.startsWith(OWN_KEY) || Nodes.isMerge(entry);
            if (!known) {
                Optional<Field<?>> cut = cutNumber(shape, before, entry);
                if (cut.isPresent()) {
                    values.remove(cut.get());
                    notices.cutNumber(at.in(cut.get()), before, entry);
                } else {
                    Optional<String> meant = notices.unknownKey(shape, present, at, entry);
                    visibility |= says(entry)
                            && meant.filter(Fields.VISIBILITY.name()::equals).isPresent();
                }
            }
            before = entry;
        }
        return visibility;
    }

    /** The field whose number with a comma was cut in two between braces: {@code {hours: 2,5}} holds a key {@code 5}. */
    private static Optional<Field<?>> cutNumber(Shape<?> shape, @Nullable NodeTuple before, NodeTuple entry) {
        if (before == null || !Nodes.isEmpty(entry.getValueNode())) {
            return Optional.empty();
        }
        boolean digits = !Nodes.key(entry).isEmpty() && Nodes.key(entry).chars().allMatch(Character::isDigit);
        return digits
                ? shape.field(Nodes.key(before)).filter(field -> field.type() instanceof Type.Number)
                : Optional.empty();
    }

    private void lookForDuplicates(Node node, At at, IdentityHashMap<Node, Boolean> seen) {
        if (aliases && seen.put(node, true) != null) {
            return;
        }
        if (node instanceof MappingNode map) {
            Map<String, NodeTuple> first = new HashMap<>();
            for (NodeTuple entry : map.getValue()) {
                String key = Nodes.key(entry);
                NodeTuple earlier = first.putIfAbsent(key, entry);
                if (earlier != null && entry.getKeyNode() instanceof ScalarNode) {
                    notices.duplicateKey(at.in(key), earlier, entry);
                }
                if (!(entry.getValueNode() instanceof ScalarNode)) {
                    lookForDuplicates(entry.getValueNode(), at.in(key), seen);
                }
            }
        } else if (node instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                if (!(list.getValue().get(i) instanceof ScalarNode)) {
                    lookForDuplicates(list.getValue().get(i), at.nth(i), seen);
                }
            }
        }
    }

    private Optional<Object> read(Type<?> type, Node node, At at, Field<?> field) {
        return type.open(new OneValue(node, at, field));
    }

    /** A value of some type as one of any type; the same object, as this is done for every value of a file. */
    @SuppressWarnings("unchecked") // nothing can be put into an Optional
    private static Optional<Object> any(Optional<?> value) {
        return (Optional<Object>) value;
    }

    /** Reads one node as whatever its type expects. */
    private final class OneValue implements Type.Cases<Optional<Object>> {
        private final Node node;
        private final At at;
        private final Field<?> field;

        OneValue(Node node, At at, Field<?> field) {
            this.node = node;
            this.at = at;
            this.field = field;
        }

        @Override
        public Optional<Object> text(Type.Text type) {
            if (node instanceof ScalarNode scalar) {
                notices.lookForLostWords(at, field, scalar);
            }
            return any(word());
        }

        @Override
        public Optional<Object> date(Type.Date type) {
            Optional<String> text = word();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<LocalDate> date = Scalars.date(text.get());
            if (date.isEmpty()) {
                notices.unreadableDate(at, field, node, text.get());
            }
            return any(date);
        }

        @Override
        public Optional<Object> number(Type.Number type) {
            Optional<String> text = word();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<Decimal> number = Scalars.number(text.get());
            if (number.isEmpty()) {
                notices.note(Problem.Kind.UNREADABLE_NUMBER, "", at, node, value(text.get()));
            }
            return any(number);
        }

        @Override
        public Optional<Object> yesNo(Type.YesNo type) {
            return word().flatMap(text -> {
                Optional<Boolean> answer = Scalars.yesNo(text);
                if (answer.isEmpty()) {
                    notices.unknownValue(at, field, node, text, Scalars.YES_NO);
                }
                return answer;
            });
        }

        @Override
        public Optional<Object> choice(Type.Choice<?> type) {
            Optional<String> text = word();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<Enum<?>> choice = Scalars.choice(type, text.get());
            if (choice.isEmpty()) {
                List<String> known = type.values().stream().map(Choices::word).toList();
                notices.unknownValue(at, field, node, text.get(), known);
            }
            return any(choice);
        }

        @Override
        public Optional<Object> id(Type.Id type) {
            Optional<String> text = word();
            if (text.isPresent() && !Pop.isId(text.get())) {
                notices.note(Problem.Kind.UNKNOWN_VALUE, "id", at, node, value(text.get()));
            }
            return any(text);
        }

        @Override
        public Optional<Object> link(Type.Link type) {
            return any(word());
        }

        @Override
        public Optional<Object> list(Type.ListOf<?> type) {
            if (Nodes.isEmpty(node)) {
                return Optional.empty();
            }
            if (node instanceof SequenceNode list) {
                return Optional.of(items(type, list));
            }
            if (type.bare() && node instanceof ScalarNode) {
                return read(type.of(), node, at, field).map(List::of);
            }
            String remedy = node instanceof ScalarNode scalar
                    ? field.name() + ": [" + inList(type, scalar.getValue().strip()) + "]"
                    : field.name() + ": [{…}]";
            notices.wrongKind("list", at, node, Map.of("key", field.name(), "remedy", remedy));
            return Optional.empty();
        }

        private String inList(Type.ListOf<?> type, String text) {
            return type.of() instanceof Type.Text ? Quotes.scalar(text, true) : text;
        }

        private List<Object> items(Type.ListOf<?> type, SequenceNode list) {
            List<Object> items = new ArrayList<>();
            List<Integer> indexes = new ArrayList<>();
            for (int i = 0; i < list.getValue().size(); i++) {
                Optional<Object> item = read(type.of(), list.getValue().get(i), at.nth(i), field);
                if (item.isPresent() && !item.get().equals("")) {
                    items.add(item.get());
                    indexes.add(i);
                }
            }
            if (indexes.size() < list.getValue().size()) {
                kept.put(at, indexes);
            }
            return items;
        }

        @Override
        public Optional<Object> part(Type.Part<?> type) {
            if (Nodes.isEmpty(node)) {
                return Optional.empty();
            }
            if (node instanceof MappingNode map) {
                return Optional.of(type.shape().make(facts(type.shape(), map, at)));
            }
            String first = exampleKey(type.shape());
            String words = node instanceof ScalarNode scalar
                    ? Quotes.scalar(scalar.getValue().strip(), true)
                    : "…";
            String inside = first + ": " + words;
            notices.wrongKind(
                    "keys",
                    at,
                    node,
                    Map.of(
                            "key",
                            field.name(),
                            "remedy",
                            isItem() ? "- " + inside : field.name() + ": {" + inside + "}"));
            return Optional.empty();
        }

        private boolean isItem() {
            List<At.Step> steps = at.steps();
            return steps.get(steps.size() - 1) instanceof At.Step.Nth;
        }

        private Optional<String> word() {
            if (node instanceof ScalarNode scalar) {
                String text = scalar.getValue().strip();
                return text.isEmpty() ? Optional.empty() : Optional.of(text);
            }
            notices.wrongKind("text", at, node, Map.of("key", field.name()));
            return Optional.empty();
        }

        private Map<String, String> value(String text) {
            return Map.of("key", field.name(), "value", text);
        }
    }

    /** The key that a person would most likely write first: the words, else the first there is. */
    private static String exampleKey(Shape<?> shape) {
        return shape.field(Fields.TEXT.name())
                .or(() -> shape.field(Fields.NAME.name()))
                .map(Field::name)
                .orElse(shape.fields().get(0).name());
    }
}
