package pop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What is seen of a YAML file at a glance: the values at the top, and a few of those of what stands in its lists. Made
 * for who cannot wait until a POP is read; it knows no format, and of a file that cannot be read it sees nothing.
 */
public final class Glance {

    /** A glance at nothing. */
    public static final Glance NOTHING = new Glance();

    /** What is looked at. */
    private static final Set<String> KEYS = Set.of(
            "id",
            "text",
            "name",
            "summary",
            "title",
            "file",
            "kind",
            "date",
            "author",
            "confirmed",
            "done",
            "replaces",
            "training",
            "language");

    /** What stands for a list or a map. */
    private static final String LARGER = "…";

    private final Map<String, String> top = new HashMap<>();
    private final List<Seen> items = new ArrayList<>();

    private Glance() {}

    /**
     * What is seen of an item.
     *
     * @param section the key of the list it stands in
     * @param facts those of its values that are looked at
     */
    public record Seen(String section, Map<String, String> facts) {

        /** One of its values, if it says anything. */
        public Optional<String> fact(String key) {
            return Optional.ofNullable(facts.get(key));
        }
    }

    /** A glance at a file. */
    public static Glance at(Path path) {
        try {
            if (Files.size(path) > PopFile.MOST_BYTES) {
                return NOTHING;
            }
            Source.Decoded decoded = Source.decode(Files.readAllBytes(path));
            if (decoded.badByte().isPresent()) {
                return NOTHING;
            }
            return of(decoded.good().text());
        } catch (IOException e) {
            return NOTHING;
        }
    }

    private static Glance of(String text) {
        Glance glance = new Glance();
        return YamlTree.of(new Source(text)).root().orElse(null) instanceof MappingNode root
                ? glance.seeing(root)
                : NOTHING;
    }

    private Glance seeing(MappingNode root) {
        for (NodeTuple entry : root.getValue()) {
            see(entry, top);
            if (entry.getValueNode() instanceof SequenceNode list) {
                for (Node item : list.getValue()) {
                    if (item instanceof MappingNode map) {
                        Map<String, String> facts = new HashMap<>();
                        for (NodeTuple fact : map.getValue()) {
                            see(fact, facts);
                        }
                        items.add(new Seen(Nodes.key(entry), facts));
                    }
                }
            }
        }
        return this;
    }

    private static void see(NodeTuple entry, Map<String, String> facts) {
        String key = Nodes.key(entry);
        if (KEYS.contains(key)) {
            String value = entry.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : LARGER;
            if (!value.isEmpty()) {
                facts.put(key, value);
            }
        }
    }

    /** A value at the top. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(top.get(key));
    }

    /** What stands in its lists, in the order of the file. */
    public List<Seen> items() {
        return items;
    }
}
