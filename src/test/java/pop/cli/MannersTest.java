package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the program behaves among other programs and at a terminal, as it is started by its launcher. */
@DisabledOnOs(OS.WINDOWS)
class MannersTest {

    private static final String REPORT = "format: 1\nclient: {name: Zoë}\nkleur: één\n";

    @TempDir
    private static Path around;

    private static Installed pop;
    private static Path plans;

    @BeforeAll
    static void installed() throws IOException {
        pop = Installed.in(around.resolve("pop"));
        plans = Files.createDirectory(around.resolve("plannen"));
        for (int i = 0; i < 300; i++) {
            Files.writeString(plans.resolve("plan" + i + ".pop.yaml"), REPORT);
        }
    }

    /** What a shell says of a line in which {@code pop} is the program. */
    private static String shell(String line, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line).directory(plans.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        Installed.JAVA,
                        "PATH",
                        System.getenv("PATH"),
                        "CI",
                        "x",
                        "LC_ALL",
                        "nl_BE.UTF-8"));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.replace("\r", "");
    }

    private static String pop() {
        return "'" + pop.home().resolve("bin/pop") + "'";
    }

    @Test
    void who_stops_reading_ends_it_quietly_with_the_code_it_would_have_had() throws Exception {
        for (List<String> line : List.of(
                List.of("check .", "head -1", "0"),
                List.of("check . --fail-on warning", "head -1", "1"),
                List.of("check . --json --fail-on never", "true", "0"),
                List.of("list", "true", "0"),
                List.of("rules", "head -1", "0"),
                List.of("render plan1 --to text", "head -c 10", "0"),
                List.of("help environment", "true", "0"))) {
            String piped = "(" + pop() + " " + line.get(0) + "; echo \"code $?\" >&2) | " + line.get(1) + " >/dev/null";
            assertThat(shell(piped, Map.of())).as(line.get(0)).isEqualTo("code " + line.get(2) + "\n");
        }
    }

    @Test
    void letters_stay_letters_under_any_locale() throws Exception {
        for (String locale : List.of("C", "POSIX", "nl_BE", "nl_BE.UTF-8")) {
            String said = shell(pop() + " check plan1.pop.yaml --language nl; true", Map.of("LC_ALL", locale));
            assertThat(said).as(locale).contains("kleur: één").doesNotContain("?:");
            assertThat(shell(pop() + " show -p plan1", Map.of("LC_ALL", locale)))
                    .as(locale)
                    .contains("Zoë");
        }
    }

    /** As {@code script} makes one. */
    @Test
    void marks_become_ascii_at_a_terminal_without_utf_8_and_letters_do_not() throws Exception {
        assumeTrue(shell("script --version", Map.of()).contains("util-linux"));
        String typed = "script -qec \"" + pop() + " check --checklist plan1 --language nl --no-pager\" /dev/null";
        Map<String, String> plain = Map.of("LC_ALL", "C", "TERM", "xterm", "NO_COLOR", "1");
        assertThat(shell(typed, plain)).contains("[-]", "[x]", "Zoë").doesNotContain("✓", "✗", "─");
        assertThat(shell(typed, Map.of("LC_ALL", "nl_BE.UTF-8", "TERM", "xterm", "NO_COLOR", "1")))
                .containsAnyOf("✓", "✗");
    }

    @Test
    void progress_is_seen_at_a_terminal_and_wiped_and_nowhere_else() throws Exception {
        assumeTrue(shell("script --version", Map.of()).contains("util-linux"));
        for (String[] line : new String[][] {
            {"check . -o uit.txt", "POP's nagekeken"},
            {"status", "POP's gelezen"},
            {"stats", "POP's gelezen"},
            {"grep kleurig", "POP's gelezen"},
            {"render . --to md -o uit", "documenten gemaakt"},
            {"export . --to csv -o uit.csv", "POP's gelezen"},
            {"migrate", "POP's gelezen"}
        }) {
            String typed = "script -qec \"" + pop() + " " + line[0] + " --no-pager\" /dev/null";
            String screen = shell(typed, Map.of("TERM", "xterm"));
            int last = screen.lastIndexOf(line[1]);
            assertThat(last).as(line[0]).isPositive();
            assertThat(screen.substring(last)).as(line[0]).contains("\u001B[K");
            assertThat(shell(pop() + " " + line[0].replace("-o uit", "-o weer") + " 2>&1 >/dev/null", Map.of()))
                    .as(line[0])
                    .doesNotContain("van 300");
        }
    }
}
