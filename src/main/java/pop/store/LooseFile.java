package pop.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;
import pop.model.Loose;
import pop.model.Place;
import pop.model.Problem;

/**
 * A YAML file that is not a POP: settings or a profile. Read as it stands; what it means is for others to say.
 *
 * @param name what people call the file
 * @param content its keys; empty when it cannot be read or holds something else
 * @param problem why it cannot be read
 */
public record LooseFile(String name, Loose.Mapping content, Optional<Problem> problem) {

    private static final Loose.Mapping NOTHING = new Loose.Mapping(Map.of(), Place.TOP);

    /** Aliases can make a small file endless: more nodes than this are not looked at. */
    private static final int MOST_NODES = 10_000;

    /** Reads a file if it is there. */
    public static Optional<LooseFile> find(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            Map<String, String> facts = Map.of("detail", e.getClass().getSimpleName());
            return Optional.of(
                    failed(file.toString(), Problem.of(Problem.Kind.UNREADABLE_FILE, At.ROOT, Place.TOP, facts)));
        }
    }

    /** A file that comes with the program, beside a class. */
    public static LooseFile beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no file " + name + " beside " + owner.getName());
            }
            return of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads bytes. */
    static LooseFile of(String name, byte[] bytes) {
        Source source = new Source(new String(bytes, StandardCharsets.UTF_8));
        YamlTree tree = YamlTree.of(source);
        if (tree.problem().isPresent()) {
            boolean empty = tree.problem().get().kind() == Problem.Kind.EMPTY_FILE;
            return empty
                    ? new LooseFile(name, NOTHING, Optional.empty())
                    : failed(name, tree.problem().get());
        }
        Reader reader = new Reader(source);
        Optional<Loose> content = tree.root().map(reader::read);
        if (reader.twice.isPresent()) {
            return failed(name, reader.twice.get());
        }
        Optional<Problem> noKeys = content.filter(read -> read.asMapping().isEmpty())
                .map(read -> Problem.of(Problem.Kind.WRONG_KIND, At.ROOT, read.place(), Map.of()));
        return new LooseFile(name, content.flatMap(Loose::asMapping).orElse(NOTHING), noKeys);
    }

    private static LooseFile failed(String name, Problem problem) {
        return new LooseFile(name, NOTHING, Optional.of(problem));
    }

    /** Turns nodes into what they say, within a limit. */
    private static final class Reader {
        private final Source source;
        private final Nodes nodes;
        private int seen;
        private Optional<Problem> twice = Optional.empty();

        Reader(Source source) {
            this.source = source;
            this.nodes = new Nodes(source);
        }

        Loose read(Node node) {
            Place place = Places.of(source, nodes, node);
            if (++seen > MOST_NODES) {
                return new Loose.Text("", place);
            }
            if (node instanceof MappingNode map) {
                lookForTwins(map);
                Map<String, Loose> entries = new LinkedHashMap<>();
                Nodes.entries(map).forEach((key, entry) -> entries.put(key, read(entry.getValueNode())));
                return new Loose.Mapping(entries, place);
            }
            if (node instanceof SequenceNode list) {
                List<Loose> items = new ArrayList<>();
                list.getValue().forEach(item -> items.add(read(item)));
                return new Loose.Sequence(items, place);
            }
            return new Loose.Text(node instanceof ScalarNode scalar ? scalar.getValue() : "", place);
        }

        /** The first key that stands there twice: nobody can know which one is meant. */
        private void lookForTwins(MappingNode map) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple entry : map.getValue()) {
                String key = Nodes.key(entry);
                if (!Nodes.isMerge(entry) && !keys.add(key) && twice.isEmpty()) {
                    Place place = Places.of(source, nodes, entry.getKeyNode());
                    twice = Optional.of(Problem.of(Problem.Kind.DUPLICATE_KEY, At.ROOT, place, Map.of("key", key)));
                }
            }
        }
    }
}
