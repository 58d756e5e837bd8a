package pop.cli;

import java.util.Map;

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
}
