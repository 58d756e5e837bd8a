package pop.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pop.model.Language;

/**
 * The words of one language with their tags, read once from the file beside this class; knows no grammar. It remembers the
 * words it was asked for last, as many as fit, so that a million sentences take no more room than a thousand.
 */
final class Lexicon {
    private record Asked(String word, Entry entry) {}

    private static final int REMEMBERED = 4096;
    private static final int SHORTEST_TAIL = 4;

    /** What a compound takes over from its last part. */
    private static final Tags INHERITED = Tags.of(
            Tag.PRODUCT,
            Tag.CREDENTIAL,
            Tag.EVENT,
            Tag.SETTING,
            Tag.OCCASION,
            Tag.DAILY,
            Tag.GROUP,
            Tag.ROLE,
            Tag.NOUN,
            Tag.PLURAL);

    private final Language language;
    private final WordTable table;
    private final @Nullable Asked[] asked = new @Nullable Asked[REMEMBERED];

    private Lexicon(Language language) {
        this.language = language;
        String name = "Lexicon." + language.tag() + ".txt";
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            table = new LexiconFile(in.readAllBytes()).read();
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

    WordTable table() {
        return table;
    }

    /** What is known of a word, of the words it may be a form of, of a number in letters or of the last part of a compound. */
    Entry find(String lower) {
        int place = (lower.hashCode() ^ lower.hashCode() >>> 12) & (REMEMBERED - 1);
        Asked before = asked[place];
        if (before != null && before.word.equals(lower)) {
            return before.entry;
        }
        Entry entry = sought(lower);
        asked[place] = new Asked(lower, entry);
        return entry;
    }

    private Entry sought(String lower) {
        Entry listed = listed(lower);
        if (listed.known()) {
            return listed;
        }
        int number = NumberWords.value(lower, this);
        if (number > 0) {
            return new Entry(Entry.NUMERAL.tags(), number, "", listed.opens());
        }
        Entry spoken = language == Language.NL ? spoken(lower) : Entry.NONE;
        if (spoken.known()) {
            return spoken;
        }
        String plain = unstressed(lower);
        Entry unaccented = plain.equals(lower) ? Entry.NONE : listed(plain);
        Entry entry = unaccented.known() ? unaccented : tail(lower);
        return entry.known() ? entry : listed;
    }

    /** What the lexicon itself says, the endings undone. */
    Entry listed(String lower) {
        Found found = new Found(table).whole(lower);
        if (language == Language.NL) {
            Forms.DUTCH.undo(lower, found);
            new PartedVerbs(table, found).undo(lower);
        } else {
            Forms.ENGLISH.undo(lower, found);
        }
        return found.entry();
    }

    /** "Vrydag", "werke": as people type and say it. */
    private Entry spoken(String lower) {
        Entry entry = lower.indexOf('y') >= 0 ? listed(lower.replace("y", "ij")) : Entry.NONE;
        boolean dropped = !entry.known() && lower.length() >= SHORTEST_TAIL && lower.endsWith("e");
        Entry whole = dropped ? listed(lower + "n") : entry;
        return !dropped || whole.has(Tag.INFINITIVE) ? whole : Entry.NONE;
    }

    /** "Écht" is "echt": Dutch writes stress with accents. */
    private static String unstressed(String word) {
        return word.replace('é', 'e')
                .replace('è', 'e')
                .replace('á', 'a')
                .replace('ó', 'o')
                .replace('ú', 'u')
                .replace('í', 'i');
    }

    /** A Dutch compound is a kind of its last part: an "eindverslag" is a "verslag", a "zomercursus" a "cursus". */
    private Entry tail(String lower) {
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0) {
            Entry last = listed(lower.substring(hyphen + 1));
            if (last.has(Tag.NOUN)) {
                return inherited(last, lower.substring(hyphen + 1));
            }
        }
        for (int i = 3; language == Language.NL && i <= lower.length() - SHORTEST_TAIL; i++) {
            Entry last = listed(lower.substring(i));
            boolean period = last.has(Tag.TERM) && lower.length() - i > SHORTEST_TAIL;
            if (last.has(Tag.NOUN) || period) {
                return inherited(last, lower.substring(i));
            }
        }
        return units(lower);
    }

    /** "Schoolweken", "trainingsmaanden": a unit of its own kind, counted only in the plural. */
    private Entry units(String lower) {
        boolean plural = lower.endsWith("weken") || lower.endsWith("maanden");
        return language == Language.NL && plural && lower.length() > 8
                ? new Entry(Tags.of(Tag.UNIT), lower.endsWith("weken") ? 5 : 6, "", false)
                : Entry.NONE;
    }

    private static Entry inherited(Entry tail, String word) {
        Tags tags = tail.tags().only(word.length() > SHORTEST_TAIL ? INHERITED.and(Tag.TERM) : INHERITED);
        return Entry.of(tail.has(Tag.ATTEST) ? tags.and(Tag.CREDENTIAL) : tags);
    }
}
