package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code pop check --fix} mends what leaves no doubt, and leaves every other byte. */
class FixTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "mia.pop.yaml";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_folder() {
        terminal = Terminal.in(folder);
    }

    private String fixed(String text) {
        terminal.file(FILE, text);
        terminal.pop("check --fix --fail-on never").done();
        return terminal.read(FILE);
    }

    @Test
    void items_without_id_get_the_next_ones_in_the_order_of_the_file() {
        assertThat(fixed("""
                        format: 1
                        insights:
                          - id: i4
                            text: Eén   # blijft staan
                          - text: Twee

                          -   # wat volgt
                            text: Drie
                          - {text: Vier}
                        """)).isEqualTo("""
                        format: 1
                        insights:
                          - id: i4
                            text: Eén   # blijft staan
                          - text: Twee
                            id: i5

                          -   # wat volgt
                            id: i6
                            text: Drie
                          - {id: i7, text: Vier}
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "2030/06/30, 2030-06-30",
        "2030-6-3, 2030-06-03",
        "2030.06.30, 2030-06-30",
        "30/06/2030, 2030-06-30",
        "30-6-2030, 2030-06-30",
        "6/6/2030, 2030-06-06",
        "'\"30/06/2030\"', '\"2030-06-30\"'",
        "'''30/06/2030''', '''2030-06-30'''"
    })
    void a_date_gets_its_form_when_it_can_be_read_in_one_way_only(String written, String iso) {
        String text = "format: 1\nactions:\n  - id: a1\n    due:   %   # straks\n    text: Ik bel.\n";
        assertThat(fixed(text.replace("%", written))).isEqualTo(text.replace("%", iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/02/2030",
                "12-1-2030",
                "31/02/2030",
                "2030-06-30T10:00",
                "30/06/30",
                "06/30/2030",
                "juni 2030",
                "&d 30/06/2030"
            })
    void a_date_that_leaves_doubt_stays(String written) {
        String text = "format: 1\nactions:\n  - id: a1\n    due: " + written + "\n    text: Ik bel.\n";
        assertThat(fixed(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "text: #leren, 'text: \"#leren\"'",
        "text: Ik volg  cursus #3, 'text: \"Ik volg  cursus #3\"'",
        "'text: Zij zei \"ja\" #toch', 'text: \"Zij zei \\\"ja\\\" #toch\"'",
        "text: Een   # een opmerking, text: Een   # een opmerking",
        "text: Een #pop: ignore[no-such] zo, text: Een #pop: ignore[no-such] zo"
    })
    void words_that_became_a_comment_come_back(String written, String mended) {
        String text = "format: 1\ninsights:\n  - id: i1\n    %\n";
        assertThat(fixed(text.replace("%", written))).isEqualTo(text.replace("%", mended));
    }

    @Test
    void a_number_that_braces_cut_in_two_gets_quotes() {
        assertThat(fixed("format: 1\nsessions: [{id: s1, hours: 2,5}, {id: s2, hours: 1,5, kind: intake}]\n"))
                .isEqualTo("format: 1\nsessions: [{id: s1, hours: \"2,5\"}, {id: s2, hours: \"1,5\", kind: intake}]\n");
        assertThat(fixed("format: 1\nsessions: [{id: s1, hours: 2, 5}]\n"))
                .isEqualTo("format: 1\nsessions: [{id: s1, hours: 2, 5}]\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'text: Doel: minder stress', 'text: \"Doel: minder stress\"'",
        "'- text: Doel: minder stress', '- text: \"Doel: minder stress\"'",
        "'text: @home werken', 'text: \"@home werken\"'",
        "'text: 100 % zeker: ja   ', 'text: \"100 % zeker: ja\"   '"
    })
    void in_a_file_that_cannot_be_read_one_value_gets_quotes(String written, String mended) {
        String before = written.startsWith("-") ? "format: 1\ninsights:\n  " : "format: 1\ninsights:\n  - id: i1\n    ";
        String after = "\n" + (written.startsWith("-") ? "    id: i1\n" : "    notes: rest\n");
        assertThat(fixed(before + written + after)).isEqualTo(before + mended + after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text: Doel: rust\n    notes: Nog: iets", // two torn lines
                "text: Doel: rust # of toch niet",
                "text: | Doel: rust",
                "date: Eind: juni",
                "because: i1: i2",
                "text: Doel: rust\n      en meer",
                "text: \"Ja\" zei ik",
                "{text: Doel: rust}"
            })
    void a_file_of_which_nobody_can_be_sure_stays(String item) {
        String text = "format: 1\ninsights:\n  - id: i1\n    " + item + "\n";
        assertThat(fixed(text)).isEqualTo(text);
    }

    @Test
    void what_the_quotes_uncover_is_mended_too() {
        assertThat(fixed("insights:\n  - text: Doel: rust\n"))
                .isEqualTo("insights:\n  - text: \"Doel: rust\"\n    id: i1\n");
    }

    @Test
    void line_ends_and_a_byte_order_mark_stay() {
        assertThat(fixed("\uFEFFtitle: POP: van Mia\r\nformat: 1\r\ninsights:\r\n  - text: Rust"))
                .isEqualTo("\uFEFFtitle: \"POP: van Mia\"\r\nformat: 1\r\ninsights:\r\n  - text: Rust\r\n    id: i1");
    }

    @Test
    void a_fix_never_adds_a_finding() {
        String overdue = "format: 1\nactions:\n  - id: a1\n    text: Ik bel.\n    due: 2020/01/31\n";
        assertThat(fixed(overdue)).isEqualTo(overdue);
        terminal.pop("check --fix --only unreadable-date").exits(Exit.NO);
        assertThat(terminal.read(FILE)).isEqualTo(overdue);
        assertThat(terminal.pop("check --json").out()).doesNotContain("\"fixable\" : true");
        // beside something that can be mended, it stays all the same
        assertThat(fixed(overdue + "  - {text: Ik schrijf., due: 2030/01/31}\n"))
                .isEqualTo(overdue + "  - {id: a2, text: Ik schrijf., due: 2030-01-31}\n");
    }

    @Test
    void what_is_accepted_or_not_asked_for_is_not_mended() {
        String accepted = "format: 1\ninsights:\n  - text: Rust # pop: ignore[missing-id] mag zo\n";
        assertThat(fixed(accepted)).isEqualTo(accepted);
        String text = "format: 1\nbegin: 30/06/2030\ninsights:\n  - text: Rust\n";
        terminal.file(FILE, text);
        terminal.pop("check --fix --only missing-id").done();
        assertThat(terminal.read(FILE)).isEqualTo(text + "    id: i1\n");
        terminal.file(FILE, text);
        terminal.pop("check --fix --skip missing-id --fail-on never").done();
        assertThat(terminal.read(FILE)).isEqualTo(text.replace("30/06/2030", "2030-06-30"));
    }

    @Test
    void it_says_which_files_it_mended_and_then_what_is_left() {
        terminal.file("een.pop.yaml", "format: 1\ninsights:\n  - text: Rust\n  - text: Tijd\n");
        terminal.file("twee.pop.yaml", "format: 1\n");
        Said said = terminal.pop("check --fix --format short").done();
        assertThat(said.err()).isEqualTo("een.pop.yaml: 2 dingen in orde gebracht.\n");
        assertThat(said.out()).contains("een.pop.yaml").doesNotContain("missing-id");
        assertThat(terminal.pop("check --fix").done().err()).isEmpty();
        terminal.file("een.pop.yaml", "format: 1\ninsights:\n  - text: Rust\n");
        assertThat(terminal.inEnglish().pop("check --fix").done().err()).isEqualTo("een.pop.yaml: 1 thing mended.\n");
        terminal.file("een.pop.yaml", "format: 1\ninsights:\n  - text: Rust\n");
        assertThat(terminal.pop("check --fix -q").done().err()).isEmpty();
    }

    @Test
    void a_dry_run_shows_the_difference_and_writes_nothing() {
        String text = "format: 1\ninsights:\n  - text: Rust\n";
        terminal.file(FILE, text);
        Said said = terminal.pop("check --fix -n").done();
        assertThat(said.out()).isEqualTo("""
                        --- mia.pop.yaml
                        +++ mia.pop.yaml
                        @@ -1,3 +1,4 @@
                         format: 1
                         insights:
                           - text: Rust
                        +    id: i1
                        """);
        assertThat(said.err()).isEmpty();
        assertThat(terminal.read(FILE)).isEqualTo(text);
        terminal.file("stuk.pop.yaml", "format: 1\nbegin: 03/02/2030\n");
        terminal.pop("check --fix --dry-run").exits(Exit.NO);
        for (String beside : List.of("--json", "--format short", "--checklist", "-o uit.txt")) {
            terminal.pop("check --fix -n " + beside).refused();
        }
    }

    @Test
    void what_is_piped_in_is_shown_and_never_written() {
        Terminal piping = terminal.piping("format: 1\ninsights:\n  - text: Rust\n");
        piping.pop("check - --fix").refused();
        piping.pop("check - --fix -n").done().answering("+    id: i1");
    }

    @Test
    void a_file_that_cannot_be_written_stays_whole_and_hides_no_other() throws IOException {
        String text = "format: 1\ninsights:\n  - text: Rust\n";
        Files.createLink(folder.resolve("andere naam"), terminal.file("een.pop.yaml", text));
        terminal.file("twee.pop.yaml", text);
        Said said = terminal.pop("check --fix").exits(Exit.FILES);
        said.saying("een.pop.yaml", "harde link", "twee.pop.yaml: 1 ding");
        assertThat(said.out()).contains("missing-id").contains("2 POP's nagekeken");
        assertThat(terminal.read("een.pop.yaml")).isEqualTo(text);
        assertThat(terminal.read("twee.pop.yaml")).isEqualTo(text + "    id: i1\n");
    }

    static List<String> examples() throws IOException {
        List<String> all = new ArrayList<>(ExamplesTest.broken());
        all.addAll(ExamplesTest.pops());
        return all;
    }

    /** What every fix holds to, on every example. */
    @ParameterizedTest
    @MethodSource("examples")
    void of_every_example_exactly_what_is_told_to_be_fixable_goes_and_nothing_comes(String example) throws IOException {
        Path copy = folder.resolve(Path.of(example).getFileName());
        Files.copy(ExamplesTest.EXAMPLES.resolve(example), copy);
        JsonNode before = findings();
        byte[] bytes = Files.readAllBytes(copy);
        terminal.pop("check --fix --fail-on never").done();
        JsonNode after = findings();
        boolean unreadable = before.findValuesAsText("rule").contains("not-yaml");
        List<String> left = names(before, false);
        List<String> found = names(after, false);
        assertThat(names(after, true)).isEmpty();
        if (names(before, true).isEmpty()) {
            assertThat(Files.readAllBytes(copy)).isEqualTo(bytes);
        } else if (!unreadable) {
            assertThat(found).containsExactlyInAnyOrderElementsOf(left);
        } else {
            assertThat(found).doesNotContain("not-yaml ");
        }
        String mended = Files.readString(copy, StandardCharsets.ISO_8859_1);
        terminal.pop("check --fix --fail-on never").done();
        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).isEqualTo(mended);
    }

    private JsonNode findings() throws IOException {
        return JSON.readTree(terminal.pop("check --json --fail-on never").done().out())
                .path("findings");
    }

    private static List<String> names(JsonNode findings, boolean fixable) {
        List<String> names = new ArrayList<>();
        findings.forEach(finding -> {
            if (finding.path("fixable").asBoolean() == fixable) {
                names.add(finding.path("rule").asText() + " "
                        + finding.path("path").asText());
            }
        });
        return names;
    }
}
