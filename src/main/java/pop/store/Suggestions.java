package pop.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import pop.model.Alike;

/**
 * Finds the key or value that somebody probably meant: by the glossary of words that people type ("loopbaanvraag"), else
 * by likeness. A word may mean several; the first that is expected in that place is taken. Fails on words that look alike
 * and mean something else; that is why it only ever suggests.
 */
public final class Suggestions {

    private final Properties glossary;

    private Suggestions(Properties glossary) {
        this.glossary = glossary;
    }

    /** Suggestions for keys. */
    public static Suggestions keys() {
        return new Suggestions(load("Glossary.properties"));
    }

    /** Suggestions for values of closed lists. */
    public static Suggestions values() {
        return new Suggestions(load("GlossaryValues.properties"));
    }

    /** What was probably meant, among what is expected there. */
    public Optional<String> meant(String typed, Collection<String> expected) {
        String folded = fold(typed);
        return translations(folded, expected::contains)
                .or(() -> expected.stream().filter(folded::equals).findFirst())
                .or(() -> Alike.to(folded, expected));
    }

    /** What the glossary says a word means, where the condition holds. */
    public Optional<String> translations(String typed, Predicate<String> condition) {
        String meanings = glossary.getProperty(fold(typed), "");
        for (String meaning : meanings.split(" ", -1)) {
            if (!meaning.isEmpty() && condition.test(meaning)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    private static String fold(String typed) {
        String lower = Normalizer.normalize(typed.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
        return lower.replaceAll("[\\s\\-_/]+", "_");
    }

    private static Properties load(String name) {
        try (InputStream in = Suggestions.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no glossary " + name);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
