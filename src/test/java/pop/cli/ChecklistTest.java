package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checklist of one POP and of many: what is there, what is open, and what was known, accepted or not asked. */
class ChecklistTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nothing was asked of this client, as no POP came. */
    private static final String EXEMPT = """
            format: 1
            profile: vdab
            client: {name: Mia Claes}
            vouchers:
              - {number: 1, begin: 2026-01-05, efforts: [{date: 2026-02-09, how: mail}]}
            """;

    private static final String ACCEPTING = """
            format: 1
            profile: self
            client: {name: Noor Willems}
            actions:
              - {id: a1, text: Ik lees een boek.}
            exceptions:
              - {rule: missing-goal, reason: Dat komt in de lente.}
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void plans() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
    }

    private String out(String options) {
        return terminal.pop(("check --checklist " + options).strip()).out();
    }

    /** The rows of the table, each by its heads. */
    private List<Map<String, String>> table(String options) {
        List<List<String>> rows = Csv.read(out("--format csv " + options));
        return rows.subList(1, rows.size()).stream()
                .map(row -> {
                    Map<String, String> cells = new HashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        cells.put(rows.get(0).get(i), row.get(i));
                    }
                    return cells;
                })
                .toList();
    }

    private Map<String, String> standings(String file, String options) throws IOException {
        Map<String, String> standings = new HashMap<>();
        for (JsonNode one : JSON.readTree(out("--json " + options)).path("requirements")) {
            if (one.path("file").asText().equals(file)) {
                standings.put(
                        one.path("rule").asText(),
                        one.path("standing").asText() + " " + one.path("met").asText());
            }
        }
        return standings;
    }

    @Test
    void several_pops_are_set_against_what_their_profile_asks_and_one_is_a_list() {
        String several = out("");
        assertThat(several)
                .containsSubsequence(
                        "2 POP's nagekeken",
                        "✓ in orde · ✗ staat nog open",
                        "Volgens vdab",
                        "Els Peeters",
                        "Volgens self",
                        "Jan Maes",
                        "Er staat een doel in het plan (warning)",
                        "Wat nog openstaat, per POP",
                        "Bij dit POP staat niets open: 1 Els Peeters.",
                        "2 Jan Maes",
                        Plans.JAN_FILE,
                        "✗ Er staat een doel in het plan (warning)");
        assertThat(out(Plans.JAN_FILE))
                .startsWith("Jan Maes\n")
                .contains("• ✗ Er staat een doel in het plan (warning)")
                .doesNotContain("POP nagekeken");
    }

    @Test
    void for_a_spreadsheet_it_is_a_row_for_each_pop_and_a_column_for_each_requirement() {
        List<Map<String, String>> rows = table("");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("file", Plans.ELS_FILE)
                .containsEntry("name", "els-peeters")
                .containsEntry("client", "Els Peeters")
                .containsEntry("profiles", "vdab")
                .containsEntry("missing-goal", "met")
                .containsEntry("missing-title", "met");
        assertThat(rows.get(1))
                .containsEntry("missing-goal", "warning")
                .containsEntry("missing-title", "") // is not asked by self
                .containsEntry("errors", "0");
        int warnings = Integer.parseInt(rows.get(1).get("warnings"));
        assertThat(rows.get(1).values().stream().filter("warning"::equals)).hasSize(warnings);
    }

    @Test
    void no_name_becomes_a_formula_in_a_spreadsheet() {
        terminal.file("=1+1.pop.yaml", Plans.JAN.replace("Jan Maes", "\"@SUM(A1)\""));
        assertThat(table("").get(0)).containsEntry("file", "'=1+1.pop.yaml").containsEntry("client", "'@SUM(A1)");
    }

    @Test
    void what_is_known_is_marked_as_known() throws IOException {
        terminal.pop("check --baseline bekend.json --update-baseline").done();
        assertThat(terminal.pop("check --checklist --baseline bekend.json --fail-on advice")
                        .done()
                        .out())
                .contains("○ was al gekend, telt niet mee")
                .contains("○ Er staat een doel in het plan (was al gekend)");
        assertThat(out(Plans.JAN_FILE + " --baseline bekend.json"))
                .contains("○ Er staat een doel in het plan (was al gekend)")
                .contains("Er staat nog geen doel in dit plan.");
        assertThat(standings(Plans.JAN_FILE, "--baseline bekend.json")).containsEntry("missing-goal", "known false");
        Map<String, String> jan = table("--baseline bekend.json").get(1);
        assertThat(jan).containsEntry("missing-goal", "known").containsEntry("warnings", "0");
        assertThat(jan.get("known")).isNotEqualTo("0");
    }

    @Test
    void what_is_accepted_is_marked_with_its_reason() throws IOException {
        terminal.file("noor.pop.yaml", ACCEPTING);
        assertThat(out(""))
                .contains("◐ aanvaard met een reden, telt niet mee")
                .contains("◐ Er staat een doel in het plan (aanvaard)", "Aanvaard, want: “Dat komt in de lente.”");
        assertThat(out("noor")).contains("◐ Er staat een doel in het plan (aanvaard)", "Dat komt in de lente.");
        assertThat(out("noor --no-excerpt")).contains("(aanvaard)").doesNotContain("lente");
        assertThat(standings("noor.pop.yaml", "")).containsEntry("missing-goal", "accepted true");
        assertThat(table("").get(2)).containsEntry("missing-goal", "accepted").containsEntry("accepted", "1");
    }

    @Test
    void what_is_not_asked_of_an_exempt_dossier_is_neither_met_nor_missed() throws IOException {
        terminal.file("mia.pop.yaml", EXEMPT);
        assertThat(out("")).contains("– niet gevraagd, want vrijgesteld", "– Vrijgesteld: er kwam geen POP");
        assertThat(out("mia")).contains("– Er staat minstens één inzicht of reflectie in (niet gevraagd)");
        assertThat(standings("mia.pop.yaml", "")).containsEntry("missing-insight", "not-asked true");
        assertThat(table("").get(2)).containsEntry("missing-insight", "not-asked");
    }

    @Test
    void a_file_that_cannot_be_read_promises_nothing() throws IOException {
        terminal.file("stuk.pop.yaml", Plans.TORN);
        assertThat(out("")).contains("! niet na te kijken", "! Dit bestand is niet te lezen.");
        assertThat(standings("stuk.pop.yaml", ""))
                .containsEntry("not-yaml", "open false")
                .containsEntry("unknown-value", "unchecked true")
                .doesNotContainKey("missing-goal");
        assertThat(table("").get(2)).containsEntry("not-yaml", "error").containsEntry("missing-goal", "unchecked");
    }

    @Test
    void with_failing_only_those_are_shown_and_all_are_counted() {
        terminal.file("stuk.pop.yaml", Plans.TORN);
        Said said = terminal.pop("check --checklist --failing").exits(Exit.NO);
        assertThat(said.out()).contains("3 POP's nagekeken", "1 stuk").doesNotContain("Jan Maes", "Els Peeters");
        assertThat(terminal.pop("check --checklist --failing els-peeters jan-maes")
                        .done()
                        .out())
                .contains("2 POP's nagekeken: 0 fouten");
        assertThat(terminal.pop("check --checklist --failing --json els-peeters")
                        .done()
                        .out())
                .contains("\"requirements\" : [ ]");
        assertThat(Csv.read(out("--failing --format csv els-peeters"))).hasSize(1);
    }

    @Test
    void without_excerpts_a_client_is_called_by_the_file() {
        for (String format : Checklists.FORMATS) {
            assertThat(out("--no-excerpt --format " + format))
                    .contains("jan-maes")
                    .doesNotContain("Jan", "Els");
        }
    }

    @Test
    void the_exit_code_is_the_same_as_without_a_checklist() {
        terminal.file("noor.pop.yaml", ACCEPTING);
        terminal.pop("check --baseline bekend.json --update-baseline jan-maes").done();
        terminal.file("stuk.pop.yaml", Plans.TORN);
        for (String which : List.of("", "els-peeters", "jan-maes", "noor", "stuk", "els-peeters jan-maes")) {
            for (String how : List.of("", "--failing", "--no-excerpt", "--baseline bekend.json", "--profile vdab")) {
                for (String level : List.of("error", "warning", "advice", "never")) {
                    String command = ("check " + which + " " + how + " --fail-on " + level).replaceAll(" +", " ");
                    int code = terminal.pop(command).code();
                    for (String format : Checklists.FORMATS) {
                        assertThat(terminal.pop(command + " --checklist --format " + format)
                                        .code())
                                .as("%s %s", command, format)
                                .isEqualTo(code);
                    }
                }
            }
        }
    }

    @Test
    void a_narrow_screen_gets_narrow_lines() {
        for (String columns : List.of("36", "50", "80")) {
            assertThat(terminal.with("COLUMNS", columns)
                            .pop("check --checklist")
                            .done()
                            .lines())
                    .as(columns)
                    .allMatch(line -> line.length() <= Integer.parseInt(columns));
        }
    }

    @Test
    void it_reads_in_english_too() {
        assertThat(terminal.inEnglish().pop("check --checklist").done().out())
                .contains("✓ in order · ✗ still open", "Against vdab", "What is still open, POP by POP");
    }
}
