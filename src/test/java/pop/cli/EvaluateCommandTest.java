package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @Test
    void looking_back_is_kept_with_its_day() {
        Said said = terminal.types(
                        "evaluate", "a1", "--result", "partly", "--learned", "Drie is veel", "--next", "Eén per week")
                .done();
        assertThat(said.out()).isEqualTo("a1\n");
        assertThat(said.err()).contains("a1", Plans.ELS_FILE);
        terminal.pop("show a1 --json")
                .answering("\"date\" : \"2026-03-01\"", "\"result\" : \"partly\"", "Drie is veel", "Eén per week");
    }

    @Test
    void an_earlier_evaluation_stays() {
        terminal.pop("evaluate a1 --result missed --date 2026-02-20").done();
        terminal.pop("evaluate a1 --result achieved --status done").done();
        terminal.pop("show a1 --json")
                .answering("\"missed\"", "\"achieved\"", "2026-02-20", "2026-03-01", "\"status\" : \"done\"");
    }

    @Test
    void a_goal_can_be_evaluated_too() {
        terminal.pop("evaluate g1 --learned Traag").done();
        terminal.pop("show g1 --json").answering("\"learned\" : \"Traag\"");
    }

    @Test
    void new_words_come_in_a_new_version_and_the_old_one_stays() {
        Said said = terminal.types(
                        "evaluate", "a1", "--result", "missed", "--reformulate", "Ik bel elke week één school")
                .done();
        assertThat(said.out()).isEqualTo("a2\n");
        assertThat(said.err()).contains("a1", "a2");
        terminal.pop("show a2 --json").answering("\"replaces\" : \"a1\"", "\"goal\" : \"g1\"", "elke week één school");
        terminal.pop("show a1 --json").answering("Ik bel tegen vrijdag drie scholen.", "\"missed\"");
    }

    @Test
    void the_person_need_not_say_how_it_went_to_change_the_status() {
        terminal.pop("evaluate a1 --status dropped").done();
        assertThat(terminal.pop("show a1 --json")
                        .answering("\"status\" : \"dropped\"")
                        .out())
                .doesNotContain("evaluations");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    evaluate a1                               | --result --learned
                    evaluate a9 --result partly               | a9
                    evaluate i1 --result partly               | i1 a1, g1
                    evaluate aa1 --result partly              | aa1 a1
                    evaluate a1 --result halvelings           | halvelings achieved, partly, missed
                    evaluate a1 --result achievd              | achieved?
                    evaluate a1 --status klaar                | klaar planned, active, done, dropped
                    evaluate a1 --result partly --date nu     | --date nu
                    evaluate pop --result partly              | pop
                    """)
    void what_does_not_fit_is_refused_and_nothing_is_written(String typed, String named) {
        Said said = terminal.pop(typed.strip()).refused();
        for (String word : named.split(" ", -1)) {
            assertThat(said.err()).contains(word);
        }
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void a_trial_shows_the_difference_and_writes_nothing() {
        terminal.pop("evaluate a1 --result partly -n").done().answering("+    evaluations:");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void a_script_gets_the_id_in_json() {
        terminal.pop("evaluate a1 --result partly --json")
                .done()
                .answering("\"kind\" : \"evaluate\"", "\"id\" : \"a1\"");
    }

    @Test
    void a_plan_that_cannot_be_read_is_left_alone() {
        terminal.file("stuk.pop.yaml", Plans.TORN);
        terminal.pop("evaluate a1 --result partly -p stuk")
                .exits(Exit.UNREADABLE)
                .saying("stuk.pop.yaml");
        assertThat(terminal.read("stuk.pop.yaml")).isEqualTo(Plans.TORN);
    }

    @Test
    void new_words_keep_a_due_date_that_still_lies_ahead() {
        terminal.types("add", "action", "Ik bel drie scholen", "--because", "d1", "--due", "2026-12-31")
                .done();
        String id = terminal.types("evaluate", "a2", "--result", "partly", "--reformulate", "Ik ga langs")
                .done()
                .answer();
        assertThat(terminal.read(Plans.ELS_FILE)).containsPattern("id: " + id + "(?s).*due: 2026-12-31");
    }
}
