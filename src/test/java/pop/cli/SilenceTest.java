package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding can be accepted, by the people in the plan or by the writer on the line; it is told and does not count. */
class SilenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_folder() {
        terminal = Terminal.in(folder);
    }

    /** Who is silenced about actions without origin, and by what: {@code a1 comment}; a dash when nothing silences it. */
    private List<String> silenced(String text) throws IOException {
        terminal.file("mia.pop.yaml", text);
        List<String> told = new ArrayList<>();
        JsonNode check = JSON.readTree(terminal.pop("check --json --profile self --fail-on never")
                .done()
                .out());
        for (JsonNode finding : check.path("findings")) {
            if (finding.path("rule").asText().equals("action-without-origin")) {
                String by = finding.path("suppressed").path("by").asText("-");
                told.add(finding.path("item").asText() + " " + (by.isEmpty() ? "-" : by));
            }
        }
        return told;
    }

    private List<String> others(String rule) throws IOException {
        JsonNode check = JSON.readTree(terminal.pop("check --json --profile self --fail-on never")
                .done()
                .out());
        List<String> told = new ArrayList<>();
        for (JsonNode finding : check.path("findings")) {
            if (finding.path("rule").asText().equals(rule)) {
                told.add(finding.path("line").asText());
            }
        }
        return told;
    }

    @Test
    void an_exception_is_about_one_item_or_about_the_whole_file() throws IOException {
        String actions = "format: 1\nactions:\n  - {id: a1, text: Een}\n  - {id: a2, text: Twee}\nexceptions:\n";
        assertThat(silenced(actions + "  - {rule: action-without-origin, item: a2, reason: Mag zo.}\n"))
                .containsExactly("a1 -", "a2 exception");
        assertThat(others("unused-exception")).isEmpty();
        assertThat(silenced(actions + "  - {rule: action-without-origin, reason: Mag zo.}\n"))
                .containsExactly("a1 exception", "a2 exception");
        assertThat(silenced(actions + "  - {rule: missing-goal, reason: Mag zo.}\n"))
                .containsExactly("a1 -", "a2 -");
    }

    @Test
    void an_exception_without_reason_silences_nothing() throws IOException {
        assertThat(
                        silenced(
                                "format: 1\nactions:\n  - {id: a1, text: Een}\nexceptions:\n  - {rule: action-without-origin}\n"))
                .containsExactly("a1 -");
        terminal.pop("check --profile vdab --format short").exits(Exit.NO).answering("[exception-without-reason]");
    }

    @Test
    void what_silences_nothing_is_told() throws IOException {
        silenced("format: 1\nexceptions:\n  - {rule: action-without-origin, reason: Was ooit nodig.}\n");
        assertThat(others("unused-exception")).containsExactly("3");
        silenced("format: 1\n# pop: ignore[action-without-origin] was ooit nodig\ntitle: POP\n");
        assertThat(others("unused-exception")).containsExactly("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  - id: a1 # pop: ignore[action-without-origin] zo;    text: Een' | a1 comment", // the item's first
                // line
                "'  # pop: ignore[action-without-origin] zo;  - id: a1;    text: Een' | a1 comment", // the line above
                "'  # pop: ignore[action-without-origin] zo;  # nog iets;  - id: a1;    text: Een' | a1 comment",
                "'  - {id: a1, text: Een} # pop: ignore[missing-goal, action-without-origin] zo' | a1 comment",
                "'  - {id: a1, text: Een} # pop: ignore[action-without-origin]' | a1 -", // no reason
                "'  - {id: a1, text: Een} # pop: ignore[missing-goal] zo' | a1 -",
                "'  - {id: a1, text: \"Een # pop: ignore[action-without-origin] zo\"}' | a1 -", // inside a text
                "'  - id: a1;    text: |;      Een;      # pop: ignore[action-without-origin] zo' | a1 -"
            })
    void a_comment_is_about_its_line_the_line_below_or_the_item_it_begins(String action, String expected)
            throws IOException {
        assertThat(silenced("format: 1\nactions:\n" + action.replace(';', '\n') + "\n"))
                .containsExactly(expected);
    }

    @Test
    void what_is_accepted_counts_for_nothing() {
        terminal.file(
                "mia.pop.yaml",
                "format: 1\nprofile: self\nclient: {name: \"<naam>\"} # pop: ignore[left-placeholder] een voorbeeld\n");
        String text = terminal.pop("check --only left-placeholder --fail-on advice")
                .done()
                .out();
        assertThat(text)
                .isEqualTo(
                        "1 POP nagekeken: 0 fouten, 0 waarschuwingen, 0 adviezen. 1 bevinding is aanvaard en telt niet mee.\n");
        terminal.pop("check --checklist --only left-placeholder --json")
                .done()
                .answering("\"met\" : true", "\"findings\" : 0", "\"standing\" : \"accepted\"");
        terminal.pop("check --only left-placeholder --statistics --fail-on advice")
                .done();
    }
}
