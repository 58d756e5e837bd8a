package pop.l10n;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pop.model.Language;

/**
 * The words of one speaker in one language: the file {@code Speaker.nl.properties} beside the class {@code Speaker}.
 * Names between braces are filled in literally: an apostrophe stays an apostrophe, 2026 stays 2026, and braces in what a
 * person typed stay what they are. Knows nothing of what the words are for.
 */
public final class Words {

    /** Words do not change while the program runs, and many a page needs those of the same speaker. */
    private static final Map<String, Words> SPOKEN = new ConcurrentHashMap<>();

    private final Class<?> speaker;
    private final Language language;

    /** Read at the first word: many a speaker has nothing to say. */
    private Optional<Map<String, String>> read = Optional.empty();

    private Words(Class<?> speaker, Language language) {
        this.speaker = speaker;
        this.language = language;
    }

    /** The words beside a class. */
    public static Words of(Class<?> speaker, Language language) {
        return SPOKEN.computeIfAbsent(speaker.getName() + " " + language.tag(), name -> new Words(speaker, language));
    }

    private synchronized Map<String, String> words() {
        if (read.isEmpty()) {
            read = Optional.of(read());
        }
        return read.get();
    }

    private Map<String, String> read() {
        String name = speaker.getSimpleName() + "." + language.tag() + ".properties";
        try (InputStream in = speaker.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no words: " + speaker.getName() + " " + name);
            }
            return WordFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language that is spoken. */
    public Language language() {
        return language;
    }

    /**
     * The names of all sentences.
     *
     * @throws IllegalStateException when there are no words in this language: ours to mend
     */
    public Set<String> keys() {
        return Collections.unmodifiableSet(words().keySet());
    }

    /** A sentence, if there is one of that name. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words().get(key));
    }

    /**
     * A sentence as it stands.
     *
     * @throws IllegalStateException when there is none of that name: ours to mend
     */
    public String say(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException("no word " + key + " in " + speaker.getSimpleName()));
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
        String chosen = count == 1 && words().containsKey(key + ".one") ? key + ".one" : key;
        return say(chosen, "count", count);
    }

    /** A text with {@code {names}} filled in literally; a name without a value stays as it is. */
    public static String fill(String text, Map<String, ?> values) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int told = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Object value = values.get(text.substring(open + 1, close));
            if (value != null) {
                filled.append(text, told, open).append(value);
                told = close + 1;
            }
            open = text.indexOf('{', value == null ? open + 1 : told);
        }
        return filled.append(text, told, text.length()).toString();
    }
}
