package pop.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in a file of settings, before anybody says what it means; every scalar is a text. Knows no notation. */
public sealed interface Loose {

    /** Where it stands. */
    Place place();

    /** A text. */
    record Text(String text, Place place) implements Loose {}

    /** A list. */
    record Sequence(List<Loose> items, Place place) implements Loose {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in the file's order. */
    record Mapping(Map<String, Loose> entries, Place place) implements Loose {
        public Mapping {
            entries = new LinkedHashMap<>(entries);
        }

        /** The value of a key. */
        public Optional<Loose> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /** The text of a key, if it has one and it is not blank. */
        public Optional<String> text(String key) {
            return get(key).flatMap(Loose::asText);
        }
    }

    /** The text, if this is one and it is not blank. */
    default Optional<String> asText() {
        return this instanceof Text text && !text.text().isBlank()
                ? Optional.of(text.text().strip())
                : Optional.empty();
    }

    /** The entries, if this has keys. */
    default Optional<Mapping> asMapping() {
        return this instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
