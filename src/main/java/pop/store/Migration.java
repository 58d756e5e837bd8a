package pop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;
import pop.model.Fields;
import pop.model.Place;
import pop.store.EditRefused.Reason;

/**
 * A file of an older form in the form of today: only the words that have to be otherwise are otherwise, and read again it
 * says exactly what it said. Knows no disk.
 */
public final class Migration {

    private static final String NEEDS_QUOTES_INSIDE = ",[]{}";

    private final String text;
    private final List<Step> steps;

    private Migration(String text, List<Step> steps) {
        this.text = text;
        this.steps = List.copyOf(steps);
    }

    /**
     * One thing that became otherwise.
     *
     * @param place where it stood
     * @param was what stood there
     * @param is what stands there now
     */
    public record Step(Place place, String was, String is) {}

    private record Splice(int from, int to, String text) {}

    /**
     * The file in the form of today; as it is when it has that already.
     *
     * @throws EditRefused when that cannot be done safely
     */
    public static Migration of(PopFile file) {
        if (!file.isOld()) {
            return new Migration(file.text(), List.of());
        }
        Node root = root(file.text());
        Migration migration = splice(file.source(), FormatZero.turns(root));
        PopFile after = PopFile.of(file.name(), migration.text);
        if (after.isOld()
                || after.hidden().isPresent()
                || !says(FormatZero.today(root)).equals(says(root(migration.text)))) {
            throw refused(file.hidden().map(problem -> problem.place()).orElse(Place.TOP));
        }
        return migration;
    }

    /** The whole new text. */
    public String text() {
        return text;
    }

    /** What became otherwise, in the order of the file; nothing when it had the form of today. */
    public List<Step> steps() {
        return steps;
    }

    private static Migration splice(Source source, List<FormatZero.Turn> turns) {
        TreeMap<Integer, Splice> splices = new TreeMap<>(); // what an alias names is turned once
        List<Step> steps = new ArrayList<>();
        for (FormatZero.Turn turn : turns) {
            Splice splice = splice(source, turn);
            if (splices.putIfAbsent(splice.from(), splice) == null) {
                String was = source.text().substring(splice.from(), splice.to());
                steps.add(new Step(source.place(splice.from(), splice.to()), was, splice.text()));
            }
        }
        StringBuilder after = new StringBuilder(source.text());
        splices.descendingMap().values().forEach(one -> after.replace(one.from(), one.to(), one.text()));
        return new Migration(after.toString(), steps);
    }

    private static Splice splice(Source source, FormatZero.Turn turn) {
        ScalarNode node = turn.node();
        int from = source.offset(node.getStartMark().getIndex());
        int to = source.offset(node.getEndMark().getIndex());
        String written = source.text().substring(from, to);
        boolean bare = node.getAnchor() == null && !written.startsWith("&") && !written.startsWith("!");
        if (!bare || Nodes.isBlockScalar(node)) {
            throw refused(source.place(from, to));
        }
        String quote = Nodes.isPlain(node) ? "" : written.substring(0, 1);
        return switch (turn.way()) {
            case WORD -> new Splice(from, to, quote + turn.is() + quote);
            case NAMED -> new Splice(from, to, "{" + Fields.NAME.name() + ": " + inside(node, written) + "}");
            case LISTED -> new Splice(from, to, "[" + inside(node, written) + "]");
        };
    }

    /** A word as it may stand between braces or brackets, as it is written wherever that can be. */
    private static String inside(ScalarNode node, String written) {
        boolean cut = Nodes.isPlain(node) && written.chars().anyMatch(c -> NEEDS_QUOTES_INSIDE.indexOf(c) >= 0);
        return cut ? "\"" + written.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : written;
    }

    private static EditRefused refused(Place place) {
        return new EditRefused(Reason.SHAPE, At.ROOT, place);
    }

    private static Node root(String text) {
        return YamlTree.of(new Source(text)).root().orElseThrow(() -> new EditRefused(Reason.UNREADABLE, At.ROOT));
    }

    /** All that nodes say, without how they say it: texts, lists and lists of keys with their values. */
    private static Object says(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(Migration::says).toList();
        }
        if (node instanceof MappingNode map) {
            List<Object> entries = new ArrayList<>();
            for (NodeTuple entry : map.getValue()) {
                entries.add(List.of("key", says(entry.getKeyNode()), says(entry.getValueNode())));
            }
            return entries;
        }
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
