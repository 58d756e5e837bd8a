package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say that pop says, pop says. */
class TranscriptsTest {

    @TempDir
    private Path folder;

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String below : List.of(".", "docs", "examples")) {
            try (Stream<Path> all = Files.walk(Path.of(below), below.equals(".") ? 1 : Integer.MAX_VALUE)) {
                all.filter(path -> path.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_session_on_a_page_runs_as_it_stands(Path page) throws IOException {
        Kept.upToDate(page, Transcript.again(Files.readString(page), folder));
    }

    @Test
    void what_is_no_longer_so_is_noticed() throws IOException {
        String page = """
                # Een bladzijde

                1. Zo:

                   ```console
                   $ pop create "Els Peeters" --begin 2026-02-03 \\
                       --question 'Wat nu?'
                   iets anders
                   $ pop list --format tsv
                   ```

                ```console stderr
                $ pop chek
                $ cat els-peeters_2026-02-03.pop.yaml
                ```

                ```console en stderr
                $ pop chekc
                ```

                ```
                $ pop dit-niet
                ```
                """;
        String again = Transcript.again(page, folder);
        assertThat(again)
                .contains(
                        "\n   els-peeters_2026-02-03.pop.yaml\n",
                        "\n   els-peeters\t",
                        "\npop: Het commando chek",
                        "\npop: There is no command chekc",
                        "\nformat: 1\n")
                .contains("    text: Wat nu?", "$ pop dit-niet\n")
                .doesNotContain("iets anders");
    }

    @Test
    void a_line_is_cut_into_words_as_a_shell_does() {
        assertThat(Transcript.words("pop add  'a \"b\"' \"c 'd' \\\"e\\\"\" f\\ g h''i ''"))
                .containsExactly("pop", "add", "a \"b\"", "c 'd' \"e\"", "f g", "hi", "");
    }
}
