package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal sees while many POPs are checked. */
class ProgressTest {

    private static final String WIPE = "\r\u001B[K";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void many_plans() {
        terminal = Terminal.in(folder);
        for (int i = 0; i < 400; i++) {
            terminal.file("d" + i + ".pop.yaml", "format: 1\nclient: {name: Els " + i + "}\n");
        }
    }

    /** What is left on the line when all was written. */
    private static String left(String talk) {
        return talk.substring(talk.lastIndexOf(WIPE) + WIPE.length());
    }

    @Test
    void one_line_is_written_over_and_gone_at_the_end() {
        Said said = terminal.atScreen().pop("check --only privacy");
        List<String> steps = List.of(said.err().split(WIPE.replace("[", "\\["), -1));
        assertThat(steps)
                .hasSize(201)
                .startsWith("", "2 van 400 POP's nagekeken")
                .contains("398 van 400 POP's nagekeken");
        assertThat(said.err()).doesNotContain("\n");
        assertThat(left(said.err())).isEmpty();
        assertThat(said.out()).doesNotContain("\r");
        assertThat(terminal.atScreen().inEnglish().pop("check --only privacy").err())
                .contains("2 of 400 POPs checked");
    }

    @Test
    void nobody_looks_or_nobody_wants_to_know() {
        assertThat(terminal.pop("check --only privacy").err()).isEmpty();
        Terminal screen = terminal.atScreen();
        assertThat(screen.pop("check --only privacy -q").err()).isEmpty();
        assertThat(screen.pop("check --only privacy -v").err()).doesNotContain("\r");
        assertThat(screen.with("TERM", "dumb").pop("check --only privacy").err())
                .isEmpty();
        assertThat(screen.pop("check --only privacy d1 d2").err()).isEmpty();
    }

    @Test
    void what_ends_it_is_said_on_a_line_of_its_own() {
        terminal.file("x/.pop.yaml", "profile: zeilboot\n");
        terminal.file("x/z.pop.yaml", "format: 1\n");
        Said said = terminal.atScreen().pop("check --only privacy").exits(Exit.USAGE);
        assertThat(said.err()).contains("van 401 POP's nagekeken" + WIPE + "pop: ");
        assertThat(left(said.err())).startsWith("pop: ").contains("zeilboot");
    }
}
