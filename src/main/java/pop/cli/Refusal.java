package pop.cli;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import pop.model.Alike;

/** Something that the user can mend, as data; {@link Door} finds the words. Nothing was written when it is thrown. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exit exit;
    private final String key;
    private final transient Map<String, String> facts;

    /**
     * @param key the name of the sentence in the words of {@link Door}
     * @param facts the names to fill in
     */
    Refusal(Exit exit, String key, Map<String, String> facts) {
        super(key);
        this.exit = exit;
        this.key = key;
        this.facts = Map.copyOf(facts);
    }

    Exit exit() {
        return exit;
    }

    String key() {
        return key;
    }

    Map<String, String> facts() {
        return facts;
    }

    /** Something that only an option can say is not said, and nobody can be asked. */
    static Refusal missingOption(String option, String label) {
        return new Refusal(Exit.USAGE, "missing-option", Map.of("option", option, "label", label));
    }

    /** Nothing bears that id; says what was probably meant, or what there is. */
    static Refusal unknownId(String id, Collection<String> known) {
        Optional<String> meant = Alike.to(id, known);
        String key = meant.isPresent() ? "unknown-id.meant" : known.isEmpty() ? "unknown-id.none" : "unknown-id";
        Map<String, String> facts = Map.of("id", id, "meant", meant.orElse(""), "known", String.join(", ", known));
        return new Refusal(Exit.USAGE, key, facts);
    }
}
