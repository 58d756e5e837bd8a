package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a1  | measure.target         | 3,5                     | measure: {target: 3.5}
            a1  | training.attest.wanted | ja                      | training: {attest: {wanted: yes}}
            a1  | measure                | what=bezoek,target=4    | measure: {what: bezoek, target: 4}
            a1  | support                | mijn partner            | support: [mijn partner]
            g1  | obstacles              | risk=ziek,prevention=ruil | obstacles:
            a1  | because                | d1,i1                   | because: [d1, i1]
            a1  | status                 | active                  | status: active
            g1  | check_moments[0]       | 2026-10-01              | check_moments: [2026-10-01]
            pop | client.email           | els@example.org         | client: {name: Els Peeters, email: els@example.org}
            pop | profile                | self                    | profile: self
            pop | goals[0].due           | 2027-08-31              | due: 2027-08-31
            goals[0] | hours_per_week    | 2                       | hours_per_week: 2
            """)
    void one_field_is_filled_in(String id, String path, String value, String line) {
        terminal.types("set", id, path, value).done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains(line);
        Said again = terminal.types("set", id, path, value).done();
        assertThat(again.err()).contains("niets veranderd");
    }

    @Test
    void only_the_line_that_changes_changes() {
        assertThat(terminal.types("set", "a1", "due", "2026-04-01").done().answer())
                .isEqualTo("a1");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS.replace("due: 2026-03-06", "due: 2026-04-01"));
    }

    @Test
    void a_list_gets_more_at_its_end_and_loses_one_by_its_place() {
        terminal.pop("set g1 check_moments 2026-11-01 2026-12-01 --append").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("check_moments: [2026-09-01, 2026-11-01, 2026-12-01]");
        terminal.pop("set g1 check_moments[1] --unset").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("check_moments: [2026-09-01, 2026-12-01]");
        terminal.pop("set a1 because d1 i1 --append").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("because: [d1, i1]");
    }

    @Test
    void what_was_set_and_unset_leaves_the_same_bytes() {
        for (String typed :
                new String[] {"measure.target 3", "training.attest.wanted ja", "notes Rustig", "status done"}) {
            terminal.pop("set a1 " + typed).done();
            terminal.pop("set a1 " + typed.split(" ", -1)[0] + " --unset").done();
            assertThat(terminal.read(Plans.ELS_FILE)).as(typed).isEqualTo(Plans.ELS);
        }
    }

    @Test
    void an_element_of_a_list_of_parts_is_reached() {
        terminal.pop("evaluate a1 --result missed").done();
        terminal.pop("evaluate a1 --result partly").done();
        terminal.types("set", "a1", "evaluations[1].learned", "Bellen lukt 's morgens")
                .done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("result: partly, learned: Bellen lukt 's morgens}");
    }

    @Test
    void a_part_keeps_what_is_not_said_and_a_list_of_parts_is_not_wiped() {
        terminal.types("set", "a1", "measure", "what=gesprekken,target=4").done();
        terminal.types("set", "a1", "measure", "target=5").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("measure: {what: gesprekken, target: 5}");
        terminal.types("set", "a1", "evaluations", "result=missed").done();
        terminal.types("set", "a1", "evaluations", "result=partly").refused().saying("--append", "evaluations[0]");
        terminal.types("set", "a1", "evaluations[0]", "learned=Vroeger bellen").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("result: missed, learned: Vroeger bellen");
    }

    @Test
    void a_new_id_takes_the_links_along() {
        assertThat(terminal.pop("set d1 id keuze").done().answer()).isEqualTo("keuze");
        assertThat(terminal.read(Plans.ELS_FILE))
                .contains("- id: keuze", "because: [keuze]")
                .doesNotContain("d1");
        terminal.pop("set keuze id i1").refused();
    }

    @Test
    void the_words_themselves_are_for_revise_but_a_slip_can_be_mended() {
        terminal.types("set", "i1", "text", "Anders").refused().saying("revise", "--typo");
        terminal.types("set", "i1", "text", "--unset", "--typo").refused();
        terminal.types("set", "i1", "text", "Ik leg graag rustig uit.", "--typo")
                .done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("text: Ik leg graag rustig uit.\n");
        terminal.types("set", "a1", "first_step.text", "Het nummer opzoeken").done();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set a1 measre.target 3            | measure?
            set a1 measure.taget 3            | measure.target?
            set a1 doel g1                    | goal?
            set a1 xyzzyx 3                   | xyzzyx due check_moments
            set a1 due.day 3                  | due day
            set a1 check_moments.x 3          | check_moments[0]
            set a1 due[0] 3                   | due [0]
            set g1 check_moments[4] 2026-01-01 | [4] 1 --append
            set a1 a..b 3                     | a..b
            set a1 due morgen                 | morgen due jaar-maand-dag
            set a1 status bezig               | active? planned, active, done, dropped
            set a1 measure.target veel        | veel
            set a1 measure x                  | what, target, unit, now
            set a1 due                        | --unset
            set a1 due 2026-01-01 2026-01-02  | 2026-01-02
            set a1 due 2026-01-01 --append    | due --append
            set a1 due 2026-01-01 --unset     | --unset
            set a1 because d9                 | d9
            set a9 due 2026-01-01             | a9 a1
            set pop actions x                 | pop add
            set pop profile vdb               | vdb vdab
            set pop klant x                   | client?
            set a1                            | PATH
            """)
    void what_does_not_fit_is_refused_with_what_would(String typed, String named) {
        Said said = terminal.pop(typed.strip()).refused();
        for (String word : named.split(" ", -1)) {
            assertThat(said.err()).contains(word);
        }
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void a_long_value_comes_from_a_file_or_a_pipe() {
        terminal.file("notitie.txt", "Eerst rustig.\n\nDan bellen.\n");
        terminal.pop("set a1 notes -F notitie.txt").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("notes: |\n", "Eerst rustig.", "Dan bellen.");
        terminal.piping("Anders\n").pop("set a1 notes -F -").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("Anders\n").doesNotContain("rustig.\n\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void in_an_editor_the_value_of_now_stands_ready() {
        terminal.types("set", "a1", "notes", "Een").done();
        String editor = "sh " + terminal.file("editor.sh", "sed -i '1s/$/ en twee/' \"$1\"\n");
        terminal.with("POP_EDITOR", editor).pop("set a1 notes -e").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("notes: Een en twee\n");
    }

    @Test
    void at_a_terminal_the_value_is_asked_for() {
        Said said = terminal.typing("2026-05-01").pop("set a1 due").done();
        assertThat(said.err()).contains("Tegen", "> ");
        assertThat(terminal.read(Plans.ELS_FILE)).contains("due: 2026-05-01");
        terminal.typing("2026-05-01").pop("set a1 due --no-input").refused();
    }

    @Test
    void another_name_or_day_leads_to_rename() {
        terminal.types("set", "pop", "client.name", "Els Claes").done().saying("pop rename");
        assertThat(terminal.pop("set pop title Plan").done().err()).doesNotContain("rename");
    }

    @Test
    void a_trial_shows_the_difference_also_for_scripts() {
        terminal.pop("set a1 due 2026-04-01 -n").done().answering("-    due: 2026-03-06", "+    due: 2026-04-01");
        terminal.pop("set a1 due 2026-04-01 -n --json").done().answering("\"dry_run\" : true", "+    due: 2026-04-01");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }
}
