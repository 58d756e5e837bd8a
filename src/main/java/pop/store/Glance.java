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
import java.util.TreeMap;

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

    private final Facts top = new Facts(false);
    private final List<Seen> items = new ArrayList<>();

    private Glance() {}

    /** The values that are seen of something; knows which of them are looked at. */
    static final class Facts {

        /** Of what nobody looks at. */
        static final Facts UNSEEN = new Facts(true);

        /** What stands for a list or a map. */
        private static final String LARGER = "…";

        private final Map<String, String> values = new HashMap<>();
        private final boolean unseen;

        private Facts(boolean unseen) {
            this.unseen = unseen;
        }

        void put(String key, String value) {
            if (!unseen && !value.isEmpty() && KEYS.contains(key)) {
                values.put(key, value);
            }
        }

        void larger(String key) {
            put(key, LARGER);
        }
    }

    /**
     * What is seen of an item.
     *
     * @param section the key of the list it stands in
     */
    public record Seen(String section, Facts facts) {

        /** One of its values, if it says anything. */
        public Optional<String> fact(String key) {
            return Optional.ofNullable(facts.values.get(key));
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

    /** A glance at a text: at its lines, or where those are not plain enough at its YAML. */
    private static Glance of(String text) {
        Optional<Glance> plain = ofLines(text);
        return plain.isPresent() ? plain.get() : ofEvents(text);
    }

    /** What the lines tell, if they are plain enough. */
    static Optional<Glance> ofLines(String text) {
        Glance glance = new Glance();
        return PlainLook.seen(text, glance) ? Optional.of(glance) : Optional.empty();
    }

    /** What its YAML tells. */
    static Glance ofEvents(String text) {
        Glance glance = new Glance();
        return EventLook.seen(text, glance) ? glance : NOTHING;
    }

    /** A value at the top. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(top.values.get(key));
    }

    Facts top() {
        return top;
    }

    /** One more item in a list. */
    Facts item(String section) {
        Facts facts = new Facts(false);
        items.add(new Seen(section, facts));
        return facts;
    }

    /** All that is seen, for who compares two of them. */
    String told() {
        StringBuilder told = new StringBuilder(new TreeMap<>(top.values).toString());
        for (Seen item : items) {
            told.append('\n').append(item.section()).append(new TreeMap<>(item.facts().values));
        }
        return told.toString();
    }

    /** What stands in its lists, in the order of the file. */
    public List<Seen> items() {
        return items;
    }
}
