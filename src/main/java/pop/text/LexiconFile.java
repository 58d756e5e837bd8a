package pop.text;

import java.util.Locale;
import pop.text.WordTable.Section;

/** Reads the form of a lexicon file in one pass: comments, [tags], words and word_groups with values; knows no word itself. */
final class LexiconFile {
    private final byte[] bytes;
    private final char[] letters;
    private final WordTable table;
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
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
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
                String name = new String(bytes, 0, start, at - start);
                switch (name) {
                    case "verb" -> verb = true;
                    case "noun" -> noun = true;
                    case "adjective" -> adjective = true;
                    case "participle" -> participle = true;
                    default -> tags = tags.and(Tag.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)));
                }
                start = at + 1;
            }
        }
        section = new Section(tags, verb, noun, adjective, participle);
    }

    /** One word, with what hangs on it: {@code word=3}, {@code form=infinitive}, {@code word_group}, {@code af|ronden}. */
    private void word() {
        int start = written;
        int parted = 0;
        int group = 0;
        int equals = 0;
        int number = 0;
        while (at < bytes.length && bytes[at] != ' ' && bytes[at] != '\n') {
            char c = letter();
            if (c == '|') {
                parted = written;
                continue;
            }
            if (c == '=') {
                equals = written;
            } else if (c == '_' && group == 0) {
                group = written;
            }
            if (equals > 0 && c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
            }
            letters[written++] = c;
        }
        int end = equals > 0 ? equals : written;
        if (section.participle()) {
            table.add(start, end, written, 0, section);
        } else if (group > 0) {
            table.add(start, group, end, number, section);
        } else {
            table.add(start, end, 0, number, section);
            if (parted > 0) {
                table.add(parted, end, 0, 0, Section.PART_OF_VERB);
            }
        }
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
