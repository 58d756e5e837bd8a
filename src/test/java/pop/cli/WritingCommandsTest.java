package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every command that writes into a POP. A new one is a line here. */
class WritingCommandsTest {

    private static final String PLAN = """
            format: 1
            profile: self
            client: {name: Els Peeters}   # met de hand
            begin: 2026-02-03
            actions:
              - id: a1
                author: coach
                text: Ik bel drie scholen.
              - text: Ik loop een dag mee.
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path real;
    private Path link;

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("add", "wish", "Vaste dagdiensten"),
                List.of("evaluate", "a1", "--result", "achieved", "--learned", "Bellen lukt"),
                List.of("revise", "a1", "Ik bel vrijdag vijf scholen"),
                List.of("set", "a1", "due", "2026-06-30"),
                List.of("confirm", "a1"),
                List.of("done", "a1"),
                List.of("remove", "a1", "--yes"),
                List.of("add", "comment", "Goed bezig", "--on", "a1"),
                List.of("check", "--fix", "--fail-on", "never"));
    }

    @BeforeEach
    void a_private_plan_behind_a_link() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no modes here");
        terminal = Terminal.in(Files.createDirectory(folder.resolve("hier")));
        real = Files.writeString(Files.createDirectory(folder.resolve("daar")).resolve("plan.yaml"), PLAN);
        mode("rw-------");
        link = Files.createSymbolicLink(terminal.here().resolve("els.pop.yaml"), Path.of("../daar/plan.yaml"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_private_plan_behind_a_link_stays_private_and_behind_it(List<String> command) throws IOException {
        types(command).done();

        assertThat(real).content().isNotEqualTo(PLAN).contains("# met de hand");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("../daar/plan.yaml"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-------");
        assertThatNothingElseIsThere();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_plan_for_reading_only_is_left_as_it_is(List<String> command) throws IOException {
        mode("r--r--r--");

        types(command).exits(Exit.FILES).saying("els.pop.yaml", "chmod u+w");

        assertThat(real).hasContent(PLAN);
        assertThatNothingElseIsThere();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_plan_with_a_second_name_is_left_as_it_is(List<String> command) throws IOException {
        Path other = Files.createLink(folder.resolve("ander.yaml"), real);

        types(command).exits(Exit.FILES).saying("els.pop.yaml");

        assertThat(real).hasContent(PLAN);
        assertThat(other).hasContent(PLAN);
        assertThatNothingElseIsThere();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_dry_run_shows_the_lines_and_touches_nothing(List<String> command) throws IOException {
        FileTime long_ago = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(real, long_ago);
        mode("r--r--r--");

        Said said = terminal.types(Stream.of(command, named(command), List.of("-n"))
                .flatMap(List::stream)
                .toArray(String[]::new));

        said.done().answering("--- ", "+++ ", "\n+");
        assertThat(Files.getLastModifiedTime(real)).isEqualTo(long_ago);
        assertThatNothingElseIsThere();
    }

    private Said types(List<String> command) {
        return terminal.types(
                Stream.of(command, named(command)).flatMap(List::stream).toArray(String[]::new));
    }

    private static List<String> named(List<String> command) {
        return command.contains("check") ? List.of("els.pop.yaml") : List.of("-p", "els.pop.yaml");
    }

    private void mode(String mode) throws IOException {
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString(mode));
    }

    private void assertThatNothingElseIsThere() {
        assertThat(terminal.here().toFile().list()).containsExactly("els.pop.yaml");
        assertThat(real.getParent().toFile().list()).containsExactly("plan.yaml");
    }
}
