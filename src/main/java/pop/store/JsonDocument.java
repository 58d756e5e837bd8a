package pop.store;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.Place;
import pop.model.Pop;
import pop.model.Problem;

/**
 * A POP as another program hands it on in JSON, read by the reader of POP files. Knows no severity and no reader's language.
 *
 * @param state whether it is such a document at all
 * @param place where it is not, or where it begins
 * @param pop the POP; empty when there is none
 * @param problems what the reader met, in the order of the text
 * @param ownKeys how many keys begin with {@code x-}; they belong to somebody else, and are not in the POP
 */
public record JsonDocument(State state, Place place, Pop pop, List<Problem> problems, int ownKeys) {

    /** The keys around the POP. */
    static final String VERSION = "schema_version";

    static final String KIND = "kind";
    static final String POP = "pop";
    static final List<String> ENVELOPE = List.of(VERSION, KIND, POP);

    /** The newest version that is read. */
    static final int NEWEST = 1;

    private static final String OWN_KEY = "x-";

    /** What a text turned out to be. */
    public enum State {
        /** A POP. */
        POP,
        /** No JSON, or not in UTF-8. */
        NO_JSON,
        /** JSON of something else. */
        NO_POP,
        /** Of a version that is not known here. */
        NEWER,
        /** Longer than any POP. */
        TOO_BIG
    }

    public JsonDocument {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @throws StoreFailure when the system does not give it
     */
    public static JsonDocument of(Path path) {
        try {
            return Files.size(path) > PopFile.MOST_BYTES ? not(State.TOO_BIG, Place.TOP) : of(Files.readAllBytes(path));
        } catch (IOException e) {
            throw Failures.failed(path, e);
        }
    }

    /** Reads bytes. */
    public static JsonDocument of(byte[] bytes) {
        if (bytes.length > PopFile.MOST_BYTES) {
            return not(State.TOO_BIG, Place.TOP);
        }
        Source.Decoded decoded = Source.decode(bytes);
        Source source = decoded.good();
        if (decoded.badByte().isPresent()) {
            return not(State.NO_JSON, source.place(source.length(), source.length()));
        }
        String text = source.text();
        Source plain = text.isEmpty() || text.charAt(0) != Source.BOM ? source : new Source(text.substring(1));
        try {
            return of(plain, JsonNodes.of(plain));
        } catch (JsonProcessingException e) {
            return not(State.NO_JSON, place(plain, e.getLocation()));
        }
    }

    private static JsonDocument of(Source source, Node root) {
        Place top = source.place(0, 0);
        if (!(root instanceof MappingNode envelope) || !word(envelope, KIND).equals(Optional.of(POP))) {
            return not(State.NO_POP, top);
        }
        if (!word(envelope, VERSION).equals(Optional.of(String.valueOf(NEWEST)))) {
            return not(State.NEWER, top);
        }
        Optional<Node> inside = Nodes.entry(envelope, POP).map(NodeTuple::getValueNode);
        if (inside.isEmpty()) {
            return not(State.NO_POP, top);
        }
        Reading reading = new Reading(source);
        Pop pop = reading.pop(inside.get());
        return new JsonDocument(State.POP, top, pop, reading.problems(), ownKeys(inside.get()));
    }

    private static JsonDocument not(State state, Place place) {
        return new JsonDocument(state, place, Pop.EMPTY, List.of(), 0);
    }

    private static Optional<String> word(MappingNode map, String key) {
        return Nodes.entry(map, key)
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue());
    }

    private static int ownKeys(Node node) {
        int found = 0;
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                found += Nodes.key(entry).startsWith(OWN_KEY) ? 1 : ownKeys(entry.getValueNode());
            }
        } else if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                found += ownKeys(item);
            }
        }
        return found;
    }

    private static Place place(Source source, JsonLocation location) {
        long offset = location == null ? 0 : location.getCharOffset();
        int at = (int) Math.max(0, Math.min(offset, source.length()));
        return source.place(at, at);
    }
}
