package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads at a terminal comes a screen at a time when it is longer than the screen. */
@DisabledOnOs(OS.WINDOWS)
class PagerTest {

    @TempDir
    private Path folder;

    private Terminal terminal;
    private String pager = "";

    @BeforeEach
    void a_reader_that_keeps_what_it_read() throws IOException {
        terminal = Terminal.in(folder).atScreen();
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        pager = program("lezer", "cat > \"" + folder + "/gelezen\"; echo \"$LESS\" > \"" + folder + "/less\"");
    }

    private String program(String name, String line) throws IOException {
        Path path = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + line + "\n");
        assertThat(path.toFile().setExecutable(true)).isTrue();
        return path.toString();
    }

    private String read() throws IOException {
        Path read = folder.resolve("gelezen");
        String text = Files.exists(read) ? Files.readString(read) : "";
        Files.deleteIfExists(read);
        return text;
    }

    @Test
    void a_long_text_goes_to_the_reader_and_the_exit_code_stays() throws IOException {
        Terminal reading = terminal.with("POP_PAGER", pager);
        for (String typed : List.of(
                "help environment",
                "help check",
                "check --help",
                "",
                "explain action-without-origin",
                "show",
                "render --to text",
                "render --to md",
                "rules",
                "check")) {
            Said said = reading.pop(typed);
            assertThat(said.out()).as(typed).isEmpty();
            assertThat(read())
                    .as(typed)
                    .isNotEmpty()
                    .isEqualTo(terminal.pop(typed).out());
        }
        assertThat(reading.pop("check --fail-on advice").code()).isEqualTo(1);
    }

    @Test
    void colours_stay_and_less_hears_that_it_may_end_when_all_fits() throws IOException {
        terminal.with("PAGER", pager).pop("check").done();
        assertThat(read()).contains("\u001B[");
        assertThat(terminal.read("less")).isEqualTo("FRX\n");
        terminal.with("PAGER", pager).with("LESS", "-i").pop("check").done();
        assertThat(terminal.read("less")).isNotEqualTo("FRX\n");
    }

    @Test
    void what_fits_what_a_program_reads_and_what_goes_elsewhere_is_simply_given() throws IOException {
        Terminal reading = terminal.with("POP_PAGER", pager);
        for (String typed : List.of("list", "check --json", "rules --format csv", "render --to html")) {
            assertThat(reading.pop(typed).out()).as(typed).isNotEmpty();
        }
        reading.with("LINES", "500").pop("help environment").answering("POP_DIR");
        reading.with("TERM", "dumb").pop("help environment").answering("POP_DIR");
        reading.pop("help environment --no-pager").answering("POP_DIR");
        reading.pop("check --help --no-pager").answering("--watch");
        Terminal.in(folder).with("POP_PAGER", pager).pop("check").answering("POP nagekeken");
        assertThat(read()).isEmpty();
    }

    @Test
    void nothing_and_cat_mean_that_nobody_wants_a_reader() throws IOException {
        for (String none : List.of("", "cat", " ")) {
            terminal.with("PAGER", pager)
                    .with("POP_PAGER", none)
                    .pop("help environment")
                    .answering("POP_DIR");
            terminal.with("PAGER", none)
                    .with("PATH", folder.toString())
                    .pop("help environment")
                    .answering("POP_DIR");
        }
        assertThat(read()).isEmpty();
    }

    @Test
    void without_choice_it_is_less_and_a_reader_that_is_not_there_is_no_hindrance() throws IOException {
        terminal.with("PATH", folder.toString()).pop("help environment").answering("POP_DIR");
        Files.move(Path.of(pager), folder.resolve("less2"));
        terminal.with("PAGER", pager).pop("help environment").done().answering("POP_DIR");
        Files.move(folder.resolve("less2"), folder.resolve("lezer"));
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.move(Path.of(pager), bin.resolve("less"));
        terminal.with("PATH", "hier::" + bin).pop("help environment").done();
        assertThat(read()).contains("POP_DIR");
    }

    @Test
    void a_reader_that_fails_swallows_nothing() throws IOException {
        for (String line : List.of("exit 1", "exit 126", "exit 127", "echo x: not found >&2; exit 127")) {
            String broken = program("kapot", line);
            for (String variable : List.of("POP_PAGER", "PAGER")) {
                Said said = terminal.with(variable, broken).pop("help environment");
                assertThat(said.done().out())
                        .as(line)
                        .isEqualTo(terminal.pop("help environment --no-pager").out());
            }
            assertThat(terminal.with("PAGER", broken)
                            .pop("check --fail-on advice")
                            .exits(Exit.NO)
                            .out())
                    .as(line)
                    .contains("POP nagekeken");
        }
        terminal.with("PAGER", "sh -c \"exit 127\"").pop("help environment").answering("POP_DIR");
        terminal.with("POP_PAGER", program("cat2", "for file; do test -e \"$file\" || exit 1; done; cat") + " | cat")
                .pop("help environment")
                .answering("POP_DIR");
    }

    @Test
    void a_reader_that_somebody_stops_is_not_made_up_for() throws IOException {
        for (String signal : List.of("INT", "TERM", "HUP")) {
            Said said = terminal.with("PAGER", program("gestopt", "kill -" + signal + " $$"))
                    .pop("help environment")
                    .done();
            assertThat(said.out()).as(signal).isEmpty();
        }
    }

    @Test
    void help_says_that_no_shell_reads_the_name_of_a_reader() {
        Terminal plain = Terminal.in(folder);
        assertThat(plain.pop("help environment").out()).containsIgnoringWhitespaces("Geen shell leest");
        assertThat(plain.inEnglish().pop("help environment").out()).containsIgnoringWhitespaces("No shell reads");
    }

    @Test
    void who_stops_reading_half_way_hears_nothing_of_it() throws IOException {
        StringBuilder many = new StringBuilder("format: 1\n");
        for (int i = 0; i < 3000; i++) {
            many.append("onbekend").append(i).append(": x\n");
        }
        terminal.file("veel.pop.yaml", many.toString());
        String impatient = program("ongeduld", "head -1 > /dev/null");
        Said said = terminal.with("PAGER", impatient).pop("check veel.pop.yaml --fail-on warning");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isEmpty();
    }

    /** As {@code script} makes one. */
    @Test
    void at_a_real_terminal_the_reader_writes_on_the_screen() throws Exception {
        Process version = new ProcessBuilder("sh", "-c", "script --version").start();
        assumeTrue(new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("util-linux"));
        Installed pop = Installed.in(folder.resolve("pop"));
        String typed = "'" + pop.home().resolve("bin/pop") + "' check --fail-on advice " + Plans.JAN_FILE;
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", typed, "/dev/null").directory(folder.toFile());
        builder.environment()
                .putAll(java.util.Map.of("PAGER", "sed 's/^/> /'", "LINES", "10", "TERM", "xterm", "CI", "x"));
        builder.environment().remove("POP_PAGER");
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String screen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(screen).isEqualTo(1);
        assertThat(screen.replace("\r", "").lines().filter(line -> !line.isBlank()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("> "));
        assertThat(screen).contains("\u001B[");
    }
}
