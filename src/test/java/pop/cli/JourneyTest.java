package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a plan, from an empty folder to a document. */
class JourneyTest {

    private static final String FILE = "els-peeters_2026-02-03.pop.yaml";

    @TempDir
    private Path folder;

    @Test
    void a_plan_grows_from_a_question_to_a_document_and_only_ever_gets_lines() {
        Terminal terminal = Terminal.in(folder);
        terminal.types(
                        "create",
                        "Els Peeters",
                        "--question",
                        "Blijf ik in de zorg?",
                        "--begin",
                        "2026-02-03",
                        "--profile",
                        "vdab")
                .done();
        List<String> text = lines(terminal);
        assertThat(missing(terminal))
                .contains("missing-insight", "missing-choice")
                .doesNotContain("missing-question");
        terminal.pop("check --profile vdab").exits(Exit.NO);

        text = grown(
                terminal, text, "i1", "add", "insight", "Ik leg graag rustig uit, ook onder druk", "--because", "q1");
        assertThat(missing(terminal)).contains("missing-choice").doesNotContain("missing-insight");
        terminal.pop("check --profile vdab").exits(Exit.NO);

        text = grown(terminal, text, "d1", "add", "decision", "Ik kies voor praktijkleraar", "--because", "i1");
        terminal.pop("check --profile vdab").done();

        text = grown(
                terminal,
                text,
                "a1",
                "add",
                "action",
                "Ik bel tegen vrijdag drie scholen",
                "--because",
                "d1",
                "--due",
                "2026-03-06");
        terminal.pop("check --profile vdab").done();

        text = grown(terminal, text, "a1", "evaluate", "a1", "--result", "partly", "--learned", "Bellen valt mee");
        text = grown(
                terminal,
                text,
                "a2",
                "evaluate",
                "a1",
                "--result",
                "missed",
                "--reformulate",
                "Ik bel elke week één school");
        assertThat(missing(terminal))
                .containsExactly(
                        "missing-goal", "no-review-ahead", "means-unknown", "not-in-own-control", "obstacle-unplanned");

        terminal.pop("render --to html -o els.html").done();
        assertThat(terminal.read("els.html"))
                .contains("Els Peeters", "Blijf ik in de zorg?", "Bellen valt mee", "Ik bel elke week één school");
        assertThat(terminal.files()).containsExactly(FILE, "els.html");
        assertThat(lines(terminal)).isEqualTo(text);
    }

    /** Types a command and holds that it answers with this id and adds lines, and nothing but lines. */
    private static List<String> grown(Terminal terminal, List<String> before, String id, String... words) {
        assertThat(terminal.types(words).done().out()).isEqualTo(id + "\n");
        List<String> after = lines(terminal);
        List<String> left = new ArrayList<>(before);
        after.forEach(line -> {
            if (!left.isEmpty() && left.get(0).equals(line)) {
                left.remove(0);
            }
        });
        assertThat(left).as("lines that %s changed", List.of(words)).isEmpty();
        assertThat(after).hasSizeGreaterThan(before.size());
        return after;
    }

    private static List<String> lines(Terminal terminal) {
        return List.of(terminal.read(FILE).split("(?<=\n)", -1));
    }

    private static List<String> missing(Terminal terminal) {
        return terminal.pop("check --profile vdab --format short").lines().stream()
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
                .toList();
    }
}
