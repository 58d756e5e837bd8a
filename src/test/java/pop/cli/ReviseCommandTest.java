package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReviseCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @Test
    void new_words_take_the_place_of_the_earlier_ones_which_stay() {
        Said said = terminal.types("revise", "q1", "Welk werk past bij mij?", "--because", "i1")
                .done();
        assertThat(said.answer()).isEqualTo("q2");
        assertThat(said.err()).contains("q1", "q2");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS.replace("    text: Blijf ik in de zorg?\n", """
                            text: Blijf ik in de zorg?
                          - id: q2
                            date: 2026-03-01
                            because: [i1]
                            replaces: q1
                            text: Welk werk past bij mij?
                        """));
    }

    @Test
    void what_is_said_of_a_step_stays_but_not_how_it_went_nor_days_gone_by() {
        terminal.pop("set a1 measure.target 3").done();
        terminal.pop("set a1 status active").done();
        terminal.pop("set a1 check_moments 2026-02-20 2026-03-05").done();
        terminal.pop("evaluate a1 --result partly").done();
        terminal.types("revise", "a1", "Ik bel vier scholen").done();
        terminal.pop("show a2 --json")
                .done()
                .answering("\"goal\" : \"g1\"", "\"d1\"", "\"target\"", "\"active\"", "2026-03-06", "2026-03-05");
        assertThat(terminal.pop("show a2 --json").out()).doesNotContain("evaluations", "2026-02-20");
        terminal.on("2026-04-01").types("revise", "a2", "Ik bel er vijf").done();
        assertThat(terminal.pop("show a3 --json").out()).doesNotContain("2026-03-0");
    }

    @Test
    void only_the_latest_version_can_be_said_anew() {
        terminal.types("revise", "q1", "Welk werk?").done();
        terminal.types("revise", "q1", "Welk ander werk?").refused().saying("q1", "q2");
        terminal.types("revise", "q2", "Welk werk?").refused().saying("q2");
        terminal.types("revise", "q9", "Welk werk?").refused().saying("q1");
        terminal.types("revise", "q2", "Welk?", "--because", "x9").refused().saying("x9");
        terminal.types("revise", "q2").refused().saying("-F", "-e");
        terminal.file("jan.pop.yaml", "questions:\n  - text: Wat?\n");
        terminal.types("revise", "questions[0]", "Hoe?", "-p", "jan").refused().saying("--fix");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_editor_begins_with_the_earlier_words() {
        String editor = "sh " + terminal.file("editor.sh", "sed -i '1s/zorg/thuiszorg/' \"$1\"\n");
        terminal.with("POP_EDITOR", editor).pop("revise q1 -e").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("text: Blijf ik in de thuiszorg?\n");
        terminal.with("POP_EDITOR", "true").pop("revise q2 -e").refused();
    }

    @Test
    void at_a_terminal_the_words_are_asked_for() {
        Said said = terminal.typing("Welk werk past?").pop("revise q1").done();
        assertThat(said.err()).contains("Blijf ik in de zorg?", "Hoe zeg je het nu?");
        assertThat(terminal.read(Plans.ELS_FILE)).contains("text: Welk werk past?");
    }
}
