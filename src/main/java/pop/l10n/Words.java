package pop.l10n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.StringSubstitutor;
import pop.model.Language;

/**
 * The words of one speaker in one language: the file {@code Speaker.nl.properties} beside the class {@code Speaker}.
 * Names between braces are filled in literally: an apostrophe stays an apostrophe, 2026 stays 2026, and braces in what a
 * person typed stay what they are. Knows nothing of what the words are for.
 */
public final class Words {

    /** Words do not change while the program runs, and many a page needs those of the same speaker. */
    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private final String speaker;
    private final Language language;
    private final Properties words;

    private Words(String speaker, Language language, Properties words) {
        this.speaker = speaker;
        this.language = language;
        this.words = words;
    }

    /**
     * The words beside a class.
     *
     * @throws IllegalStateException when there are none in that language: ours to mend
     */
    public static Words of(Class<?> speaker, Language language) {
        // a record as key would make the program wait for its hashCode to be put together
        return READ.computeIfAbsent(speaker.getName() + " " + language.tag(), spoken -> read(speaker, language));
    }

    private static Words read(Class<?> speaker, Language language) {
        String name = speaker.getSimpleName() + "." + language.tag() + ".properties";
        try (InputStream in = speaker.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no words: " + speaker.getName() + " " + name);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(speaker.getSimpleName(), language, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language that is spoken. */
    public Language language() {
        return language;
    }

    /** The names of all sentences. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** A sentence, if there is one of that name. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /**
     * A sentence as it stands.
     *
     * @throws IllegalStateException when there is none of that name: ours to mend
     */
    public String say(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no word " + key + " in " + speaker));
    }

    /** A sentence with a name filled in. */
    public String say(String key, String name, Object value) {
        return say(key, Map.of(name, value));
    }

    /** A sentence with names filled in. */
    public String say(String key, Map<String, ?> values) {
        return fill(say(key), values);
    }

    /**
     * A sentence about a number of things: {@code KEY.one} for exactly one, {@code KEY} for any other number; the number
     * is filled in as {@code {count}}.
     */
    public String count(String key, long count) {
        String chosen = count == 1 && words.containsKey(key + ".one") ? key + ".one" : key;
        return say(chosen, "count", count);
    }

    /** A text with {@code {names}} filled in literally; a name without a value stays as it is. */
    public static String fill(String text, Map<String, ?> values) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringSubstitutor substitutor = new StringSubstitutor(values, "{", "}", '\0');
        substitutor.setValueDelimiter("\0");
        substitutor.setDisableSubstitutionInValues(true);
        return substitutor.replace(text);
    }
}
