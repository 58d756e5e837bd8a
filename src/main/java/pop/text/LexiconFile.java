package pop.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pop.text.WordTable.Section;

/** Reads the form of a lexicon file in one pass: comments, [tags], words and word_groups with values; knows no word itself. */
final class LexiconFile {
    private final byte[] bytes;
    private final char[] letters;
    private final WordTable table;
    private final Map<String, Tag> names = names();
    private int at;
    private int written;
    private Section section = Section.PART_OF_VERB;

    LexiconFile(byte[] bytes) {
        this.bytes = bytes;
        this.letters = new char[bytes.length];
        this.table = new WordTable(letters);
    }

    WordTable read() {
        while (at < bytes.length) {
            switch (bytes[at]) {
                case '#' -> skipLine();
                case '[' -> {
                    header();
                    skipLine();
                }
                case ' ', '\n', '\r' -> at++;
                default -> word();
            }
        }
        return table;
    }

    private void skipLine() {
        byte[] from = bytes;
        int i = at;
        while (i < from.length && from[i] != '\n') {
            i++;
        }
        at = i;
    }

    /** Looked up here, as the way of enums themselves wakes reflection, which costs the first sentence its time. */
    private Tag tag(String name) {
        Tag tag = names.get(name);
        if (tag == null) {
            throw new IllegalArgumentException(name);
        }
        return tag;
    }

    private static Map<String, Tag> names() {
        Map<String, Tag> names = new HashMap<>(256);
        for (Tag tag : Tag.values()) {
            names.put(tag.name().replace('_', '-').toLowerCase(Locale.ROOT), tag);
        }
        return names;
    }

    private void header() {
        Tags tags = Tags.NONE;
        boolean verb = false;
        boolean noun = false;
        boolean adjective = false;
        boolean participle = false;
        int start = at + 1;
        while (bytes[at] != ']') {
            at++;
            if (bytes[at] == ' ' || bytes[at] == ']') {
                String name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
                switch (name) {
                    case "verb" -> verb = true;
                    case "noun" -> noun = true;
                    case "adjective" -> adjective = true;
                    case "participle" -> participle = true;
                    default -> tags = tags.and(tag(name));
                }
                start = at + 1;
            }
        }
        section = new Section(tags, verb, noun, adjective, participle);
    }

    /**
     * One word, with what hangs on it: {@code word=3}, {@code form=infinitive}, {@code word_group}, {@code af|ronden}. Its loop
     * runs over all of the file before a first sentence is read, so it keeps what it needs in variables of its own.
     */
    private void word() {
        byte[] from = bytes;
        char[] to = letters;
        int i = at;
        int start = written;
        int w = start;
        int hash = 0;
        int parted = 0;
        int partHash = 0;
        int b = from[i];
        while (b != ' ' && b != '\n' && b != '=' && b != '_') {
            if (b == '|') {
                parted = w;
                partHash = 0;
                i++;
            } else {
                if (b < 0) {
                    at = i;
                    b = letter();
                    i = at;
                } else {
                    i++;
                }
                to[w++] = (char) b;
                hash = hash * 31 + b;
                partHash = partHash * 31 + b;
            }
            b = i < from.length ? from[i] : '\n';
        }
        at = i;
        written = w;
        if (b == '=' || b == '_') {
            rest(start, w, hash);
            return;
        }
        table.add(start, w, hash, 0, 0, section);
        if (parted > 0) {
            table.add(parted, w, partHash, 0, 0, Section.PART_OF_VERB);
        }
    }

    /** What stands behind a word: the other words of its group, an infinitive or a value. */
    private void rest(int start, int end, int hash) {
        int number = 0;
        boolean value = false;
        while (at < bytes.length && bytes[at] != ' ' && bytes[at] != '\n') {
            char c = letter();
            if (c == '=' && !section.participle()) {
                value = true;
            } else if (value) {
                number = number * 10 + (c - '0');
            } else {
                letters[written++] = c;
            }
        }
        table.add(start, end, hash, written > end ? written : 0, number, section);
    }

    /** The letter that begins here, in UTF-8 of at most three bytes. */
    private char letter() {
        int first = bytes[at++];
        if (first >= 0) {
            return (char) first;
        }
        if ((first & 0x20) == 0) {
            return (char) ((first & 0x1f) << 6 | bytes[at++] & 0x3f);
        }
        int second = bytes[at++] & 0x3f;
        return (char) ((first & 0x0f) << 12 | second << 6 | bytes[at++] & 0x3f);
    }
}
