package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pop.HangGuard;

/** A file with thousands of faults gets its answer in a time that grows with the file, not with its square. */
class ManyFaultsTest {

    private static final int MANY = 10_000;

    /** Half of what it took when every fault was compared with every other, and some times what it takes now. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    @TempDir
    private Path folder;

    private String answer(String head, IntFunction<String> line) {
        return answer(head, line, "short");
    }

    private String answer(String head, IntFunction<String> line, String format) {
        String lines = IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining("\n"));
        Terminal terminal = Terminal.in(folder);
        terminal.file("veel.pop.yaml", head.replace('~', '\n') + lines + "\n");
        return HangGuard.within(
                LONGEST,
                () -> terminal.pop("check veel.pop.yaml --profile vdab --fail-on never --format " + format)
                        .done()
                        .out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "actions:~ ;   - {id: aN, text: stap, due: 3 fe}; unreadable-date",
                "actions:~ ;   - {id: aN, text: stap, status: opn}; unknown-value",
                "actions:~ ;   - {id: a1, text: stap}; duplicate-id",
                "actions:~ ;   - {text: stap}; missing-id",
                "actions:~ ;   - {id: aN, text: stap, tekst: x}; unknown-key",
                "x: y~ ; sleutelN: x; unknown-key",
                "actions:~ ;   - {id: aN, text: stap, because: [qN]}; dangling-link",
                "actions:~ ;   - {id: aN, text: stap} # pop: ignore[missing-id] want; unused-exception",
                "wishes:~ ;   - {id: wN, text: 85.07.30-033.28}; national-number",
                "wishes:~  - id: w1~    text: |~ ;       85.07.30-033.28; national-number",
                "actions:~ ;   - {id: aN, text: stap, evaluations: [{date: 2026-02-01}]}; empty-evaluation",
                "insights:~ ;   - {id: iN, text: zie mevrouw N, author: coach}; unconfirmed-suggestion",
                "goals:~ ;   - {id: gN, due: morgen}; unreadable-date",
                "attachments:~ ;   - {id: xN, file: fN.png}; missing-attachment"
            })
    void many_faults_of_a_kind(String head, String line, String rule) {
        String indented = head.endsWith("|~") ? "      " + line : (line.startsWith("-") ? "  " : "") + line;
        assertThat(answer(head, i -> indented.replace("N", String.valueOf(i)))).contains("[" + rule + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"wishes:~ ; - {text: leren N}; missing-id", "wishes:~ ; - text: leren #N; text-became-comment"})
    void many_that_can_be_mended(String head, String line, String rule) {
        assertThat(answer(head, i -> "  " + line.replace("N", String.valueOf(i)), "jsonl"))
                .contains("\"rule\":\"" + rule + "\"", "\"fixable\":true");
    }

    @Test
    void many_comments_that_pass_over_as_many_findings() {
        assertThat(answer("actions:~", i -> "  - {text: stap} # pop: ignore[missing-id] want"))
                .doesNotContain("[missing-id]");
    }

    @Test
    void many_exceptions_for_as_many_items() {
        String exceptions = IntStream.range(0, MANY)
                .mapToObj(i -> "  - {rule: action-without-origin, item: a" + i + ", reason: omdat}\n")
                .collect(Collectors.joining());
        assertThat(answer("exceptions:~" + exceptions + "actions:~", i -> "  - {id: a" + i + ", text: stap}"))
                .doesNotContain("[action-without-origin]");
    }
}
