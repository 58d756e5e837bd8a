package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.model.Audience;
import pop.model.Choices;
import pop.model.Choices.Visibility;
import pop.model.Fields;
import pop.model.Kind;
import pop.render.PdfReader;

/**
 * Whoever may not see an item never meets its text, its id, a comment on it or a link to it, whichever command answers in
 * whichever format: a plan with an item of every kind for every audience, each word of which names whom it is for.
 */
class AudienceTest {

    private static final List<String> COMMANDS = List.of(
            "status --format text",
            "status --format tsv",
            "status --format csv",
            "status --format json",
            "status --format jsonl",
            "status --format md",
            "status --format html",
            "status --overdue",
            "status --due 2099-01-01",
            "status --due 2099-01-01 --json",
            "list",
            "list --format md",
            "list --format tsv",
            "list --format csv",
            "list --format json",
            "list --format jsonl",
            "list --where questions.text=geheim --sort goals.text",
            "stats --format text",
            "stats --format csv",
            "stats --format tsv",
            "stats --format json",
            "stats --format jsonl",
            "stats --format md",
            "stats --format html",
            "grep geheim",
            "grep geheim --format md",
            "grep geheim --format tsv",
            "grep geheim --format csv",
            "grep geheim --format json",
            "grep geheim --format jsonl",
            "show -p mia",
            "show -p mia --format md",
            "show -p mia --format json",
            "show -p mia --thread",
            "show -p mia --thread --format md",
            "render mia --to html",
            "render mia --to md");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan_with_an_item_of_every_kind_for_every_audience() {
        terminal = Terminal.in(folder);
        terminal.file("mia.pop.yaml", plan());
    }

    /** The word that stands in all that is for an audience, and in nothing else. */
    private static String mark(Visibility visibility) {
        return "voor" + Choices.word(visibility) + "alleen";
    }

    private static String plan() {
        StringBuilder plan = new StringBuilder("format: 1\ntitle: Plan\nclient: {name: Mia}\nbegin: 2025-06-01\n"
                + "coach: {name: geheim " + mark(Visibility.COACH) + "}\n");
        for (Kind kind : Kind.values()) {
            plan.append(Fields.section(kind).name()).append(":\n");
            for (Visibility visibility : Visibility.values()) {
                plan.append(item(kind, visibility));
            }
        }
        return plan.toString();
    }

    private static String id(Kind kind, Visibility visibility) {
        return kind.prefix() + "-" + mark(visibility);
    }

    private static String item(Kind kind, Visibility visibility) {
        String secret = "geheim " + mark(visibility);
        StringBuilder item = new StringBuilder("  - id: " + id(kind, visibility) + "\n");
        item.append("    visibility: ").append(Choices.word(visibility)).append("\n");
        item.append("    ")
                .append(Fields.words(kind).name())
                .append(": ")
                .append(secret)
                .append("\n");
        item.append("    notes: ").append(secret).append("\n");
        item.append("    comments: [{author: coach, text: ").append(secret).append("}]\n");
        if (kind.isDated()) {
            item.append("    date: 2026-04-01\n");
        }
        switch (kind) {
            case INSIGHT ->
                item.append("    author: coach\n    because: [")
                        .append(links(Kind.QUESTION))
                        .append("]\n");
            case DECISION ->
                item.append("    because: [").append(links(Kind.INSIGHT)).append("]\n");
            case GOAL ->
                item.append("    check_moments: [2026-01-01, 2026-05-01]\n    because: [")
                        .append(links(Kind.DECISION))
                        .append("]\n");
            case ACTION ->
                item.append("    due: 2026-02-01\n    goal: " + id(Kind.GOAL, Visibility.PRIVATE) + "\n"
                        + "    repeat: {every: week, times: 2}\n"
                        + "    first_step: {text: " + secret + ", due: 2026-04-02}\n"
                        + "    evaluations: [{date: 2026-01-02, learned: " + secret + "}]\n"
                        + "    evidence: [" + links(Kind.ATTACHMENT) + "]\n");
            default -> {
                // nothing more
            }
        }
        return item.toString();
    }

    private static String links(Kind kind) {
        List<String> ids = new ArrayList<>();
        for (Visibility visibility : Visibility.values()) {
            ids.add(id(kind, visibility));
        }
        return String.join(", ", ids);
    }

    @Test
    void nobody_meets_what_is_not_for_them() {
        for (Audience audience : Audience.values()) {
            for (String command : COMMANDS) {
                Said said = terminal.pop(command + " --for " + audience.word());
                assertThat(said.code()).as(said.err()).isIn(0, 1);
                for (Visibility visibility : Visibility.values()) {
                    if (!audience.maySee(visibility)) {
                        assertThat(said.out() + said.err())
                                .as("%s for %s", command, audience)
                                .doesNotContain(mark(visibility));
                    }
                }
            }
        }
    }

    @Test
    void nobody_digs_out_of_a_pdf_what_is_not_for_them() throws IOException {
        for (Audience audience : Audience.values()) {
            String file = audience.word() + ".pdf";
            terminal.pop("render mia -o " + file + " --for " + audience.word()).done();
            String everything = PdfReader.everything(Files.readAllBytes(folder.resolve(file)));
            for (Visibility visibility : Visibility.values()) {
                assertThat(everything.contains(mark(visibility)))
                        .as("%s for %s", visibility, audience)
                        .isEqualTo(audience.maySee(visibility));
            }
        }
    }

    @Test
    void everybody_meets_what_is_for_them() {
        for (Audience audience : Audience.values()) {
            for (String command : List.of("status --json", "grep geheim", "show -p mia", "status --overdue")) {
                String answer =
                        terminal.pop(command + " --for " + audience.word()).out();
                for (Visibility visibility : Visibility.values()) {
                    if (audience.maySee(visibility)) {
                        assertThat(answer).as("%s for %s", command, audience).contains(mark(visibility));
                    }
                }
            }
        }
    }

    @Test
    void nobody_learns_by_asking_for_a_value() {
        String asked = "actions.text=geheim " + mark(Visibility.PRIVATE);
        assertThat(listed("--where", asked)).hasSize(1);
        assertThat(listed("--where", asked, "--for", "coach")).isEmpty();
    }

    private List<String> listed(String... options) {
        List<String> words = new ArrayList<>(List.of("list", "--format", "csv"));
        words.addAll(List.of(options));
        List<String> lines = terminal.types(words.toArray(String[]::new)).done().lines();
        return lines.subList(1, lines.size());
    }

    @Test
    void an_id_that_is_not_for_them_is_unknown_and_not_suggested() {
        String id = id(Kind.INSIGHT, Visibility.PRIVATE);
        terminal.pop("show " + id + " -p mia").done();
        String refusal =
                terminal.pop("show " + id + " -p mia --for coach").refused().err();
        assertThat(refusal.replace("id " + id, "")).doesNotContain(mark(Visibility.PRIVATE));
    }
}
