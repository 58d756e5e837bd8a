package pop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Place;
import pop.model.Problem;
import pop.model.Shape;

/** Gathers what the reader meets that is not as the format says, each with its place. Knows no severity. */
final class Notices {

    private final Source source;
    private final Nodes nodes;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Suggestions keys;
    private @Nullable Suggestions values;

    Notices(Source source) {
        this.source = source;
        this.nodes = new Nodes(source);
    }

    List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Notices::compare);
        return List.copyOf(sorted);
    }

    private static int compare(Problem one, Problem other) {
        int lines = Integer.compare(one.place().line(), other.place().line());
        return lines != 0
                ? lines
                : Integer.compare(one.place().column(), other.place().column());
    }

    void note(Problem.Kind kind, String variant, At at, Node node, Map<String, String> facts) {
        problems.add(new Problem(kind, variant, at, place(node), facts, List.of()));
    }

    void wrongKind(String variant, At at, Node node, Map<String, String> facts) {
        problems.add(new Problem(Problem.Kind.WRONG_KIND, variant, at, firstLine(place(node)), facts, List.of()));
    }

    void duplicateKey(At at, NodeTuple first, NodeTuple second) {
        Place earlier = place(first.getKeyNode());
        Map<String, String> facts = Map.of("key", Nodes.key(second), "line", String.valueOf(earlier.line()));
        problems.add(
                new Problem(Problem.Kind.DUPLICATE_KEY, "", at, place(second.getKeyNode()), facts, List.of(earlier)));
    }

    /** Tells of a key that nobody knows; gives the one that was probably meant. */
    Optional<String> unknownKey(Shape<?> shape, Set<String> present, At at, NodeTuple entry) {
        String key = Nodes.key(entry);
        List<String> expected = names(shape);
        List<String> open =
                expected.stream().filter(name -> !present.contains(name)).toList();
        Optional<String> meant = keys().meant(key, open).or(() -> keys().meant(key, expected));
        Optional<String> elsewhere = keys().translations(
                        key, word -> Fields.POP.field(word).isPresent())
                .or(() -> Fields.POP.field(key).map(Field::name));
        Map<String, String> facts = new HashMap<>(Map.of("key", key, "known", String.join(", ", expected)));
        String variant = "";
        if (meant.isPresent()) {
            variant = meant.get().equals(Fields.VISIBILITY.name()) ? "visibility" : "meant";
            facts.put("meant", meant.get());
        } else if (elsewhere.isPresent()) {
            variant = "elsewhere";
            facts.put("where", elsewhere.get());
        } else {
            Optional<String> home = homeOf(key);
            if (home.isPresent()) {
                variant = "elsewhere";
                facts.put("where", home.get());
            }
        }
        Place place = place(entry.getKeyNode());
        problems.add(new Problem(Problem.Kind.UNKNOWN_KEY, variant, at.in(key), place, facts, List.of()));
        return meant;
    }

    void unreadableDate(At at, Field<?> field, Node node, String text) {
        Map<String, String> facts = new HashMap<>(Map.of("key", field.name(), "value", text));
        Optional<String> meant = Scalars.probableDate(text).map(Object::toString);
        meant.ifPresent(date -> facts.put("remedy", date));
        note(Problem.Kind.UNREADABLE_DATE, meant.isPresent() ? "meant" : "", at, node, facts);
    }

    void unknownValue(At at, Field<?> field, Node node, String text, List<String> known) {
        Map<String, String> facts =
                new HashMap<>(Map.of("key", field.name(), "value", text, "known", String.join(", ", known)));
        Optional<String> meant = values().meant(text, known);
        meant.ifPresent(word -> facts.put("meant", word));
        String variant = meant.isPresent() ? "meant" : "";
        if (field == Fields.VISIBILITY) {
            variant = meant.isPresent() ? "visibility-meant" : "visibility";
        }
        note(Problem.Kind.UNKNOWN_VALUE, variant, at, node, facts);
    }

    void cutNumber(At at, @Nullable NodeTuple before, NodeTuple entry) {
        if (before == null) {
            return;
        }
        String value = before.getValueNode() instanceof ScalarNode number ? number.getValue() : "";
        String whole = value + "," + Nodes.key(entry);
        String key = Nodes.key(before);
        Place place = source.place(nodes.start(before.getValueNode()), nodes.end(entry.getKeyNode()));
        Map<String, String> facts = Map.of("key", key, "value", whole, "remedy", key + ": " + Quotes.quoted(whole));
        problems.add(new Problem(Problem.Kind.UNREADABLE_NUMBER, "braces", at, place, facts, List.of()));
    }

    /** Words that YAML took for a comment: the whole text ({@code text: #leren}) or its tail ({@code cursus #3}). */
    void lookForLostWords(At at, Field<?> field, ScalarNode scalar) {
        if (!Nodes.isPlain(scalar)) {
            return;
        }
        int end = source.offset(scalar.getEndMark().getIndex());
        int sign = end;
        while (source.at(sign) == ' ' || source.at(sign) == '\t') {
            sign++;
        }
        boolean word =
                source.at(sign) == '#' && !Character.isWhitespace(source.at(sign + 1)) && source.at(sign + 1) != '\0';
        if (word && !Remarks.isOne(source.text(), sign)) {
            int lineEnd = source.lineEnd(source.line(sign));
            String lost = source.text().substring(sign, lineEnd).strip();
            String whole = scalar.getValue().isEmpty() ? lost : scalar.getValue() + " " + lost;
            Map<String, String> facts =
                    Map.of("key", field.name(), "lost", lost, "remedy", field.name() + ": " + Quotes.quoted(whole));
            String variant = scalar.getValue().isEmpty() ? "whole" : "tail";
            Place place = source.place(sign, lineEnd);
            problems.add(new Problem(Problem.Kind.TEXT_BECAME_COMMENT, variant, at, place, facts, List.of()));
        }
    }

    /** Anchors, tags and merge keys: read as they are meant, but not to be edited. */
    void lookForAnchors(Node root) {
        String text = source.text();
        if (text.indexOf('&') < 0 && text.indexOf('!') < 0 && !text.contains(Nodes.MERGE)) {
            return;
        }
        IdentityHashMap<Node, Boolean> seen = new IdentityHashMap<>();
        List<Node> ahead = new ArrayList<>(List.of(root));
        while (!ahead.isEmpty()) {
            Node node = ahead.remove(ahead.size() - 1);
            if (seen.put(node, true) == null) {
                noteAnchor(node);
                if (node instanceof MappingNode map) {
                    for (NodeTuple entry : map.getValue()) {
                        if (Nodes.isMerge(entry)) {
                            note(
                                    Problem.Kind.ANCHOR_USED,
                                    "merge",
                                    At.ROOT,
                                    entry.getKeyNode(),
                                    Map.of("name", Nodes.MERGE));
                        }
                        ahead.add(entry.getKeyNode());
                        ahead.add(entry.getValueNode());
                    }
                } else if (node instanceof SequenceNode list) {
                    ahead.addAll(list.getValue());
                }
            }
        }
    }

    private void noteAnchor(Node node) {
        int start = nodes.start(node);
        char sign = source.at(start);
        if (node.getAnchor() != null) {
            Place place = source.place(start, endOfWord(start));
            Map<String, String> facts = Map.of("name", "&" + node.getAnchor());
            problems.add(new Problem(Problem.Kind.ANCHOR_USED, "anchor", At.ROOT, place, facts, List.of()));
        } else if (sign == '!') {
            int end = endOfWord(start);
            Map<String, String> facts = Map.of("name", source.text().substring(start, end));
            Place place = source.place(start, end);
            problems.add(new Problem(Problem.Kind.ANCHOR_USED, "tag", At.ROOT, place, facts, List.of()));
        }
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < source.length() && !Character.isWhitespace(source.at(end))) {
            end++;
        }
        return end;
    }

    /** The stretch of a node, a block text without the sign that begins it. */
    private Place place(Node node) {
        return Places.of(source, nodes, node);
    }

    private Place firstLine(Place place) {
        if (place.line() == place.endLine()) {
            return place;
        }
        int end = source.lineEnd(place.line() - 1);
        return new Place(
                place.line(),
                place.column(),
                place.line(),
                source.place(end, end).column());
    }

    private static List<String> names(Shape<?> shape) {
        return shape.fields().stream().map(Field::name).toList();
    }

    /** The kind of item in which a key is at home. */
    private static Optional<String> homeOf(String key) {
        return Stream.of(Kind.values())
                .filter(kind -> Fields.shape(kind).field(key).isPresent())
                .map(kind -> Fields.section(kind).name())
                .findFirst();
    }

    private Suggestions keys() {
        Suggestions loaded = keys;
        if (loaded == null) {
            loaded = Suggestions.keys();
            keys = loaded;
        }
        return loaded;
    }

    private Suggestions values() {
        Suggestions loaded = values;
        if (loaded == null) {
            loaded = Suggestions.values();
            values = loaded;
        }
        return loaded;
    }
}
