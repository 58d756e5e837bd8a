package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
    }

    private int run(OutputStream out, OutputStream err, Supplier<LocalDateTime> clock, String... typed) {
        return new Door(console(out, err, clock)).run(typed);
    }

    private Console console(OutputStream out, OutputStream err, Supplier<LocalDateTime> clock) {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                Map.of(),
                folder,
                clock,
                "");
    }

    @Test
    void a_bug_is_told_in_one_line_and_its_report_holds_no_word_of_a_plan() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Supplier<LocalDateTime> broken = () -> {
            throw new IllegalArgumentException("Ik lees een boek.");
        };
        assertThat(run(out, err, broken, "check")).isEqualTo(70);
        assertThat(out.size()).isZero();
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(said.lines()).hasSize(1);
        Matcher file = Pattern.compile("staat in (\\S+)\\.\n").matcher(said);
        assertThat(file.find()).as(said).isTrue();
        Path report = Path.of(file.group(1));
        assertThat(Files.readString(report))
                .contains("pop ", "java.lang.IllegalArgumentException", "pop.cli.Call")
                .doesNotContain("Ik lees een boek", "Jan");
        Files.delete(report);
    }

    @Test
    void where_a_bug_is_stands_on_the_screen_only_when_asked() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Supplier<LocalDateTime> broken = () -> {
            throw new StackOverflowError();
        };
        assertThat(run(OutputStream.nullOutputStream(), err, broken, "check", "--debug"))
                .isEqualTo(70);
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(said).contains("StackOverflowError", "    pop.cli.");
        Matcher file = Pattern.compile("staat in (\\S+)\\.\n").matcher(said);
        assertThat(file.find()).isTrue();
        Files.delete(Path.of(file.group(1)));
    }

    @Test
    void nobody_listening_changes_nothing() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Supplier<LocalDateTime> today = Terminal.TODAY::atStartOfDay;
        assertThat(run(closed, closed, today, "check", "--fail-on", "warning")).isEqualTo(1);
        assertThat(run(closed, closed, today, "list")).isZero();
        assertThat(run(closed, closed, today, "chek")).isEqualTo(2);
        assertThat(run(closed, closed, today, "add", "wish", "Rust")).isZero();
        assertThat(terminal.read(Plans.JAN_FILE)).contains("text: Rust");
    }

    @Test
    void of_several_outcomes_the_heaviest_counts() {
        List<Exit> heaviestFirst =
                List.of(Exit.CANCELLED, Exit.BUG, Exit.USAGE, Exit.FILES, Exit.UNREADABLE, Exit.NO, Exit.DONE);
        assertThat(heaviestFirst).containsExactlyInAnyOrder(Exit.values());
        assertThat(heaviestFirst.stream().map(Exit::code)).containsExactly(130, 70, 2, 4, 3, 1, 0);
        for (Exit one : heaviestFirst) {
            for (Exit other : heaviestFirst) {
                boolean first = heaviestFirst.indexOf(one) <= heaviestFirst.indexOf(other);
                assertThat(one.or(other)).isEqualTo(first ? one : other);
            }
        }
    }

    @Test
    void who_wants_to_know_more_is_told_by_whose_rules() {
        terminal.pop("check -v").done().saying(Plans.JAN_FILE, "self");
        terminal.pop("-v check").done().saying("self");
        assertThat(terminal.pop("check").done().err()).isEmpty();
    }

    @Test
    void a_name_with_braces_stays_what_it_is() {
        terminal.types("show", "{path}x").refused().saying("{path}x");
        terminal.types("check", "--profile", "{known}x").refused().saying("{known}x");
    }

    @Test
    void an_answer_that_could_not_be_written_whole_is_told_and_is_no_success() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Door door = new Door(console(OutputStream.nullOutputStream(), err, () -> LocalDateTime.of(2026, 3, 1, 0, 0)));
        assertThat(door.closed(0, Optional.of("No space left on device"))).isEqualTo(4);
        assertThat(door.closed(2, Optional.of("No space left on device"))).isEqualTo(2);
        assertThat(door.closed(1, Optional.empty())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }
}
