package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pop.model.Kind;

class AddCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_can_be_added_and_gets_the_next_id(Kind kind) {
        String id = nextId(kind);
        Said said = terminal.types("add", kind.word().replace('_', '-'), "Mijn woorden")
                .done();
        assertThat(said.out()).isEqualTo(id + "\n");
        assertThat(said.err()).contains(id, Plans.ELS_FILE);
        assertThat(terminal.read(Plans.ELS_FILE)).contains("Mijn woorden");
        assertThat(terminal.types("add", kind.word().replace('_', '-'), "Nog meer")
                        .done()
                        .answer())
                .isNotEqualTo(id);
    }

    private static String nextId(Kind kind) {
        boolean there = Plans.ELS.contains("id: " + kind.prefix() + "1");
        return kind.prefix() + (there ? "2" : "1");
    }

    @Test
    void only_lines_come_in() {
        terminal.types("add", "action", "Ik loop een dag mee", "--because", "d1", "--due", "2026-04-01")
                .done();
        assertThat(without_the_new_lines(Plans.ELS.lines().toList()))
                .isEqualTo(Plans.ELS.lines().toList());
    }

    private List<String> without_the_new_lines(List<String> before) {
        List<String> left = new java.util.ArrayList<>(before);
        return terminal.read(Plans.ELS_FILE)
                .lines()
                .filter(line -> !left.isEmpty() && line.equals(left.get(0)) && left.remove(0) != null)
                .toList();
    }

    @Test
    void an_action_takes_the_fields_of_the_format() {
        terminal.types(
                        "add",
                        "action",
                        "Ik behaal het getuigschrift",
                        "--goal",
                        "g1",
                        "--because",
                        "i1",
                        "--because",
                        "d1",
                        "--phase",
                        "after",
                        "--kind",
                        "training",
                        "--start",
                        "2026-09-01",
                        "--due",
                        "2027-06-30",
                        "--measure-what",
                        "getuigschrift",
                        "--measure-target",
                        "1",
                        "--repeat-every",
                        "week",
                        "--repeat-times",
                        "3",
                        "--check-moment",
                        "2026-12-16",
                        "--check-moment",
                        "2027-03-17",
                        "--first-step-text",
                        "Inschrijven",
                        "--hours-per-week",
                        "6,5",
                        "--support",
                        "mijn partner",
                        "--means",
                        "leerplatform",
                        "--obstacle",
                        "risk=zieke kinderen, of ik,prevention=ruilavond",
                        "--price-acceptable",
                        "ja",
                        "--training-provider",
                        "CVO De Oever",
                        "--training-attest-wanted",
                        "yes",
                        "--status",
                        "active",
                        "--visibility",
                        "private",
                        "--id",
                        "mijn-actie")
                .done();
        terminal.pop("show mijn-actie --json")
                .done()
                .answering(
                        "\"hours_per_week\" : 6.5",
                        "\"risk\" : \"zieke kinderen, of ik\"",
                        "\"prevention\" : \"ruilavond\"",
                        "\"provider\" : \"CVO De Oever\"",
                        "\"wanted\" : true",
                        "\"acceptable\" : true",
                        "\"check_moments\"",
                        "\"every\" : \"week\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    action x --due 6/3/2026                  | --due 6/3/2026 jaar-maand-dag
                    action x --hours-per-week veel           | --hours-per-week veel
                    action x --price-acceptable misschien    | --price-acceptable misschien
                    action x --status bezig                  | --status bezig planned
                    action x --status plannd                 | planned?
                    action x --id A1                         | A1
                    action x --id a1                         | a1
                    action x --id pop                        | pop
                    action x --because i9                    | i9
                    action x --goal g1x                      | g1x g1
                    action x --obstacle regen                | --obstacle regen risk, prevention
                    action x --obstacle =regen               | --obstacle risk, prevention
                    action x --obstacle kans=regen           | --obstacle kans=regen
                    insight x --replaces i9                  | i9
                    insight x --evaluations x                | --evaluations
                    """)
    void what_does_not_fit_is_refused_and_nothing_is_written(String typed, String named) {
        Said said = terminal.pop("add " + typed.strip()).refused();
        for (String word : named.split(" ", -1)) {
            assertThat(said.err()).contains(word);
        }
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
        assertThat(terminal.files()).containsExactly(Plans.ELS_FILE);
    }

    @Test
    void a_trial_shows_the_difference_and_writes_nothing() {
        Said said =
                terminal.types("add", "wish", "Vaste dagdiensten", "--dry-run").done();
        assertThat(said.lines().get(0)).isEqualTo("--- " + Plans.ELS_FILE);
        assertThat(said.lines().get(1)).isEqualTo("+++ " + Plans.ELS_FILE);
        assertThat(said.lines().get(2)).matches("@@ -\\d+,\\d+ \\+\\d+,\\d+ @@");
        assertThat(said.lines()).contains("+wishes:", "+    text: Vaste dagdiensten");
        assertThat(said.lines().stream().skip(2)).noneMatch(line -> line.startsWith("-"));
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void a_script_gets_the_id_in_json() {
        terminal.types("add", "wish", "Rust", "--json")
                .done()
                .answering("\"kind\" : \"add\"", "\"id\" : \"w1\"", "\"file\" : \"" + Plans.ELS_FILE + "\"");
    }

    @Test
    void what_is_thought_gets_its_day_and_what_one_is_does_not() {
        terminal.types("add", "insight", "Een inzicht").done();
        terminal.types("add", "insight", "Van toen", "--date", "2026-02-10").done();
        terminal.types("add", "strength", "Doorzetten").done();
        terminal.pop("show i2 --json").answering("\"date\" : \"2026-03-01\"");
        terminal.pop("show i3 --json").answering("\"date\" : \"2026-02-10\"");
        assertThat(terminal.pop("show st1 --json").out()).doesNotContain("\"date\"");
    }

    @Test
    void a_plan_that_cannot_be_read_is_left_alone() {
        terminal.file("stuk.pop.yaml", Plans.TORN);
        terminal.types("add", "wish", "Rust", "-p", "stuk")
                .exits(Exit.UNREADABLE)
                .saying("stuk.pop.yaml", "not-yaml");
        assertThat(terminal.read("stuk.pop.yaml")).isEqualTo(Plans.TORN);
        terminal.file("nieuw.pop.yaml", "format: 2\n");
        terminal.types("add", "wish", "Rust", "-p", "nieuw")
                .exits(Exit.UNREADABLE)
                .saying("unsupported-format");
    }

    @Test
    void a_place_that_cannot_be_changed_safely_is_named() {
        String anchored = "format: 1\nwishes: &w\n  - {id: w1, text: Rust}\nx-zelfde: *w\n";
        terminal.file("anker.pop.yaml", anchored);
        terminal.types("add", "wish", "Tijd", "-p", "anker").refused().saying("anker (&naam)");
        assertThat(terminal.read("anker.pop.yaml")).isEqualTo(anchored);
    }

    @Test
    void a_file_that_may_not_be_written_is_left_whole() throws IOException {
        Path file = folder.resolve(Plans.ELS_FILE);
        Path other = Files.createLink(folder.resolve("tweede-naam"), file);
        terminal.types("add", "wish", "Rust").exits(Exit.FILES).saying(Plans.ELS_FILE);
        assertThat(other).hasContent(Plans.ELS);
        assertThat(terminal.files()).containsExactly(Plans.ELS_FILE, "tweede-naam");
    }

    @Test
    void nothing_but_the_plan_stays_behind() throws IOException {
        terminal.types("add", "wish", "Rust").done();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void a_list_of_ids_may_stand_there_as_it_stands_in_the_file() {
        terminal.types("add", "action", "Ik bel", "--because", "[i1, d1]", "--due", "2026-04-01")
                .done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("because: [i1, d1]");
    }

    @Test
    void the_next_step_is_about_the_same_plan() {
        assertThat(terminal.types("add", "insight", "Rust", "--because", "q1")
                        .done()
                        .err())
                .endsWith("--because i2\n");
        assertThat(terminal.types("add", "insight", "Rust", "--because", "q1", "-p", "els-peeters", "-C", ".")
                        .done()
                        .err())
                .endsWith("--because i3 -p els-peeters -C .\n");
    }

    @Test
    void a_next_step_that_is_pasted_runs_nothing_else() {
        terminal.file("x$(ls) `ls`'_2026-01-05.pop.yaml", "format: 1\n");
        assertThat(terminal.types("add", "insight", "Rust", "-p", "x$(ls) `ls`'")
                        .done()
                        .err())
                .endsWith(" -p 'x$(ls) `ls`'\\'''\n");
        terminal.file("Mia Maes_2026-01-05.pop.yaml", "format: 1\n");
        assertThat(terminal.types("add", "insight", "Rust", "-p", "Mia Maes")
                        .done()
                        .err())
                .endsWith(" -p \"Mia Maes\"\n");
    }

    @Test
    void words_without_a_kind_are_told_how_to_begin() {
        terminal.types("add", "ik wil ander werk").refused().saying("pop add insight \"…\"", "question");
    }

    @Test
    void several_ids_may_stand_in_one_option_and_a_text_keeps_its_commas() {
        terminal.types("add", "action", "Ik bel", "--because", "i1, d1", "--means", "een auto, of een fiets")
                .done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("because: [i1, d1]").contains("een auto, of een fiets");
    }

    @Test
    void an_option_behind_the_dashes_is_told_to_come_before() {
        terminal.types("add", "insight", "--because", "q1", "--", "- iets", "--because", "d1")
                .refused();
        assertThat(terminal.types("add", "insight", "--", "- iets", "--because", "d1")
                        .refused()
                        .err())
                .contains("--because", "ervoor");
    }
}
