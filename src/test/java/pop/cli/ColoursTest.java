package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColoursTest {

    private static final String ESCAPE = "\u001B";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
    }

    private static boolean coloured(Terminal terminal) {
        return terminal.pop("check").done().out().contains(ESCAPE);
    }

    @Test
    void a_screen_gets_colours_and_a_pipe_does_not() {
        assertThat(coloured(terminal.atScreen())).isTrue();
        assertThat(coloured(terminal)).isFalse();
        assertThat(coloured(terminal.with("TERM", "xterm-256color"))).isFalse();
    }

    @Test
    void the_usual_variables_are_followed() {
        Terminal screen = terminal.atScreen();
        assertThat(coloured(screen.with("NO_COLOR", "1"))).isFalse();
        assertThat(coloured(screen.with("NO_COLOR", ""))).isTrue();
        assertThat(coloured(screen.with("TERM", "dumb"))).isFalse();
        assertThat(coloured(screen.with("CLICOLOR", "0"))).isFalse();
        assertThat(coloured(terminal.with("FORCE_COLOR", "1"))).isTrue();
        assertThat(coloured(terminal.with("CLICOLOR_FORCE", "1"))).isTrue();
        assertThat(coloured(terminal.with("FORCE_COLOR", "0"))).isFalse();
        assertThat(coloured(terminal.with("CLICOLOR_FORCE", "0"))).isFalse();
        assertThat(coloured(terminal.with("FORCE_COLOR", "1").with("NO_COLOR", "1")))
                .isFalse();
        assertThat(coloured(terminal.with("FORCE_COLOR", "1").with("TERM", "dumb")))
                .isTrue();
    }

    @Test
    void the_option_goes_before_everything() {
        assertThat(terminal.pop("check --color always").out()).contains(ESCAPE);
        assertThat(terminal.with("NO_COLOR", "1").pop("check --color=always").out())
                .contains(ESCAPE);
        assertThat(terminal.atScreen().pop("check --color never").out()).doesNotContain(ESCAPE);
        assertThat(terminal.with("FORCE_COLOR", "1").pop("--color never check").out())
                .doesNotContain(ESCAPE);
        assertThat(terminal.atScreen().pop("check --color auto").out()).contains(ESCAPE);
        terminal.pop("check --color purple").refused().saying("auto, always, never");
        terminal.pop("schema --color purple").refused();
    }

    @Test
    void colours_add_nothing_but_themselves() {
        for (String command : List.of(
                "check", "show", "list", "rules", "show --thread", "explain missing-goal", "check --checklist")) {
            String plain = terminal.pop(command).done().out();
            String coloured = terminal.pop(command + " --color always").done().out();
            assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", ""))
                    .as(command)
                    .isEqualTo(plain);
        }
    }

    @Test
    void no_colour_goes_to_a_machine_or_into_a_file() {
        Terminal forced = terminal.with("FORCE_COLOR", "1").atScreen();
        for (String command : List.of(
                "check --json",
                "check --format jsonl",
                "check --format short",
                "list --format csv",
                "render --to md",
                "render",
                "show --json",
                "schema",
                "add wish x -n",
                "show --format md")) {
            assertThat(forced.pop(command).done().out()).as(command).doesNotContain(ESCAPE);
        }
        forced.pop("check -o uit.txt").done();
        assertThat(terminal.read("uit.txt")).doesNotContain(ESCAPE);
        forced.pop("show --format text=uit.txt").done();
        assertThat(terminal.read("uit.txt")).doesNotContain(ESCAPE);
        terminal.pop("check -o uit.txt --color always").done();
        assertThat(terminal.read("uit.txt")).contains(ESCAPE);
    }

    @Test
    void a_screen_without_unicode_gets_marks_of_letters() {
        Terminal old = terminal.atScreen().with("POP_LOCALE", "C").with("NO_COLOR", "1");
        assertThat(old.pop("check --checklist").done().out()).doesNotContain("✓", "✗");
        assertThat(terminal.atScreen()
                        .with("NO_COLOR", "1")
                        .pop("check --checklist")
                        .done()
                        .out())
                .contains("✓", "✗");
    }

    @Test
    void a_narrow_screen_gets_narrow_lines() {
        Terminal narrow = terminal.with("COLUMNS", "40");
        assertThat(narrow.pop("explain missing-goal").done().lines())
                .filteredOn(line -> !line.contains(" | ")) // an example is never broken
                .allMatch(line -> line.length() <= 40);
        assertThat(terminal.with("COLUMNS", "wide")
                        .pop("explain missing-goal")
                        .done()
                        .out())
                .isEqualTo(terminal.pop("explain missing-goal").out());
    }
}
