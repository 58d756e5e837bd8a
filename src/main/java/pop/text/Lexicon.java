package pop.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pop.model.Language;

/** The words of one language with their tags, read once from the file beside this class; knows no grammar. */
final class Lexicon {
    /** A group of words the lexicon knows as one; the words without their first. */
    @SuppressWarnings("ArrayRecordComponent") // read only here and in Sentence, and never compared
    record Phrase(String[] rest, Entry entry) {}

    private final Language language;
    private final Map<String, Entry> words = new HashMap<>(16_384);
    private final Map<String, List<Phrase>> phrases = new HashMap<>(512);

    private Lexicon(Language language) {
        this.language = language;
        String name = "Lexicon." + language.tag() + ".txt";
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            new LexiconFile(this).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Dutch {
        static final Lexicon LEXICON = new Lexicon(Language.NL);
    }

    private static final class English {
        static final Lexicon LEXICON = new Lexicon(Language.EN);
    }

    static Lexicon of(Language language) {
        return language == Language.NL ? Dutch.LEXICON : English.LEXICON;
    }

    Language language() {
        return language;
    }

    Entry find(String lower) {
        return words.getOrDefault(lower, Entry.NONE);
    }

    List<Phrase> phrasesFrom(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    /** Keeps the entry itself: forms of one word share theirs, so what is in here never changes any more. */
    void add(String word, Entry entry) {
        Entry known = words.putIfAbsent(word, entry);
        if (known != null && known != entry) {
            Entry both = known.copy();
            both.add(entry);
            words.put(word, both);
        }
    }

    void addPhrase(String[] parts, Entry entry) {
        String[] rest = new String[parts.length - 1];
        System.arraycopy(parts, 1, rest, 0, rest.length);
        List<Phrase> list = phrases.get(parts[0]);
        if (list == null) {
            list = new ArrayList<>(2);
            phrases.put(parts[0], list);
        }
        for (Phrase phrase : list) {
            if (Arrays.equals(phrase.rest, rest)) {
                phrase.entry.add(entry);
                return;
            }
        }
        list.add(new Phrase(rest, entry.copy()));
    }
}
