package pop.complete;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pop.model.Language;

/**
 * The table of what can be typed, in a language: made from the commands when their words change, in sections of which
 * only the one that is needed is looked at. Its lines are told in docs/decisions/0074.
 */
final class Table {

    private final byte[] bytes;

    private Table(byte[] bytes) {
        this.bytes = bytes;
    }

    static Table in(Language language) throws IOException {
        try (InputStream in = Table.class.getResourceAsStream("Table." + language.tag() + ".tsv")) {
            return new Table(in == null ? new byte[0] : in.readAllBytes());
        }
    }

    /** The lines of a section, each cut at its tabs. */
    Optional<Section> section(String name) {
        byte[] head = ("\n=" + name + "\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + head.length <= bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i + 1] == '=' && standsAt(i, head)) {
                return Optional.of(section(i + head.length));
            }
        }
        return Optional.empty();
    }

    private Section section(int from) {
        int to = from;
        while (to < bytes.length && !(bytes[to] == '=' && bytes[to - 1] == '\n')) {
            to++;
        }
        Section section = new Section();
        for (String line : Cut.at('\n', new String(bytes, from, to - from, StandardCharsets.UTF_8))) {
            List<String> cells = Cut.at('\t', line);
            if (cells.size() > 1) {
                section.add(cells);
            }
        }
        return section;
    }

    private boolean standsAt(int at, byte[] head) {
        for (int i = 0; i < head.length; i++) {
            if (bytes[at + i] != head[i]) {
                return false;
            }
        }
        return true;
    }
}
