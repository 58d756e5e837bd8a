package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is seen at a glance in the lines of a file is what its YAML says, or nothing is seen there. */
class GlanceTest {

    private static final String UNREADABLE = "unreadable";

    private static final boolean FULL = Boolean.getBoolean("pop.full");

    /** Signs and pieces that mean something to YAML, or nearly. */
    private static final List<String> PIECES = List.of(
            " ",
            "\n",
            ":",
            ": ",
            "-",
            "- ",
            "#",
            " #",
            "'",
            "\"",
            "|",
            "|-",
            ">",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&a ",
            "*a",
            "!x ",
            "%",
            "@",
            "?",
            "? ",
            "\t",
            "---\n",
            "...\n",
            "é",
            "😀",
            "\\",
            "  ",
            "\n\n",
            "\r\n",
            "x: y",
            "\n  ",
            "\n    ",
            "\n- ",
            "id",
            "text: |\n",
            "\n\n    z",
            "~",
            "<<: ",
            "=",
            "0",
            "\uFEFF",
            "\u0085",
            "\u2028",
            "\u0007",
            "\nwishes: [{id: w1}]\n",
            "[{id: a}]");

    private static String events(String text) {
        Glance glance = Glance.ofEvents(text);
        return glance == Glance.NOTHING ? UNREADABLE : glance.told();
    }

    private static boolean agree(String text) {
        Optional<String> lines = Glance.ofLines(text).map(Glance::told);
        lines.ifPresent(told -> assertThat(told).as(text).isEqualTo(events(text)));
        return lines.isPresent();
    }

    private static List<String> examples() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("ml"))
                    .sorted()
                    .toList()) {
                if (Files.size(file) < 20_000) {
                    texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
                    texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    @Test
    void lines_and_events_see_the_same_in_every_example_and_mostly_lines_are_enough() throws IOException {
        int plain = 0;
        List<String> pops = new ArrayList<>();
        for (String text : examples()) {
            plain += agree(text) ? 1 : 0;
            pops.add(text);
        }
        assertThat(plain).isGreaterThan(pops.size() / 2);
    }

    @Test
    void whatever_is_changed_in_a_file_lines_see_what_events_see_or_nothing() throws IOException {
        Random random = new Random(20260301);
        List<String> examples = examples();
        int plain = 0;
        int rounds = FULL ? 200_000 : 6_000;
        for (int round = 0; round < rounds; round++) {
            String text = examples.get(random.nextInt(examples.size()));
            int from = text.isEmpty() ? 0 : random.nextInt(text.length());
            String part =
                    text.substring(Math.max(0, text.lastIndexOf("\n\n", from)), Math.min(text.length(), from + 600));
            StringBuilder changed = new StringBuilder(round % 2 == 0 ? part.strip() + "\n" : part);
            for (int change = 0; change <= random.nextInt(3); change++) {
                int at = random.nextInt(changed.length() + 1);
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                int gone = Math.min(changed.length() - at, random.nextInt(3));
                changed.replace(at, at + gone, piece);
            }
            plain += agree(changed.toString()) ? 1 : 0;
        }
        assertThat(plain).isGreaterThan(rounds / 50);
    }

    @Test
    void every_plain_way_to_write_is_seen_in_the_lines() {
        for (String text : List.of(
                "a: b\n",
                "actions:\n- id: a1\n  text: |\n    Een\n\n    twee\n  because:\n  - q1\n  - 'q''2'\n  kind: x # ja\nb:\n",
                "client: {name: Els Peeters}\nwishes:\n  - id: w1   # nu\n    because: [q1, i2]\n    text: \"Ik: zee\"\n",
                "a:\n  b:\n    c: d\n  e: f\n# klaar\n\n",
                "goals:\n  - text: |-\n      Eén\n       twee\n    id: g1\n  - id: g2\n")) {
            assertThat(agree(text)).as(text).isTrue();
        }
    }
}
