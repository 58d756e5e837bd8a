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
 * Examples of what an audience meets and does not meet, beside the law over all commands in {@link AudienceTest}: what is
 * for them is there, and a question whose answer is not for them gets none.
 */
class AudienceExamplesTest {

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
    void nobody_digs_out_of_a_pdf_what_is_not_for_them() throws IOException {
        for (Audience audience : Audience.values()) {
            String everything = dug(audience, Form.BUNDLE);
            for (Visibility visibility : Visibility.values()) {
                assertThat(everything.contains(mark(visibility)))
                        .as("%s for %s", visibility, audience)
                        .isEqualTo(audience.maySee(visibility));
            }
        }
        for (Form form : Form.values()) {
            assertThat(dug(Audience.EMPLOYER, form))
                    .as(form.word())
                    .doesNotContain(mark(Visibility.PRIVATE), mark(Visibility.COACH));
        }
    }

    private String dug(Audience audience, Form form) throws IOException {
        String file = audience.word() + "-" + form.word() + ".pdf";
        terminal.pop("render mia --force --form " + form.word() + " -o " + file + " --for " + audience.word())
                .done();
        return PdfReader.everything(Files.readAllBytes(folder.resolve(file)));
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

    @Test
    void the_reason_of_an_exception_for_an_item_goes_with_the_item() {
        terminal.file("jan.pop.yaml", """
                format: 1
                client: {name: Jan}
                insights:
                  - {id: i1, visibility: private, text: Ik slaap slecht}
                  - {id: i2, text: Ik leg graag uit}
                exceptions:
                  - {rule: insight-without-follow-up, item: i1, reason: daar praten we nog over}
                  - {rule: insight-without-follow-up, item: i2, reason: daar praten we later over}
                """);
        terminal.pop("grep praten").done().answering("nog over", "later over");
        assertThat(terminal.pop("grep praten --for coach")
                        .done()
                        .answering("later over")
                        .out())
                .doesNotContain("nog over");
    }

    @Test
    void a_mistyped_audience_is_mended_by_setting_it_even_to_what_it_was_taken_for() {
        Path file = terminal.file(
                "jan.pop.yaml",
                "format: 1\nclient: {name: Jan}\ninsights:\n  - {id: i1, visibility: privé, text: Ik slaap slecht}\n");
        assertThat(terminal.pop("show -p jan --for coach").done().out()).doesNotContain("slaap");
        terminal.pop("set -p jan i1 visibility private").done();
        assertThat(file).content().contains("visibility: private").doesNotContain("privé");
    }
}
