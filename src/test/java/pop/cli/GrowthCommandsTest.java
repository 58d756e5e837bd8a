package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pop log} and {@code pop diff}: the growth of a POP, told from git. */
class GrowthCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Terminal terminal;
    private WorkTree tree;

    @BeforeEach
    void a_plan_that_grew() {
        terminal = Terminal.in(folder);
        tree = WorkTree.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        tree.commit("2026-02-03");
        pop("add", "question", "En dan?", "--adds-to", "q1");
        pop("add", "insight", "Ik werk graag in team", "--because", "q1");
        pop("add", "insight", "Ik zwijg liever", "--visibility", "private");
        pop("evaluate", "a1", "--result", "partly", "--learned", "Bellen went");
        tree.commit("2026-03-10");
    }

    private void pop(String... words) {
        terminal.types(words).done();
    }

    private JsonNode json(String command) throws IOException {
        return JSON.readTree(terminal.pop(command).done().out());
    }

    @Test
    void the_growth_is_told_in_words() {
        terminal.pop("log")
                .done()
                .answering(
                        "3 februari 2026",
                        "het plan begint: 1 loopbaanvraag; 1",
                        "inzicht; 1 keuze; 1 doel; 1 actie",
                        "10 maart 2026",
                        "loopbaanvraag aangevuld; 2 inzichten; a1",
                        "gedeeltelijk bereikt",
                        "Aangevuld, loopbaanvraag q2: “En dan?”",
                        "Teruggekeken, actie a1: “Bellen went”");
        terminal.pop("log --format md").done().answering("10 maart 2026");
    }

    @Test
    void the_plan_speaks_its_own_language() {
        terminal.file("en.pop.yaml", Plans.ELS.replace("profile: vdab", "language: en"));
        tree.commit("2026-03-11");
        terminal.pop("log en.pop.yaml").done().answering("the plan begins");
    }

    @Test
    void what_is_not_committed_yet_stands_at_the_end() {
        assertThat(terminal.pop("log").out()).doesNotContain("Nog niet vastgelegd");
        pop("done", "a1");
        assertThat(terminal.pop("log").done().out()).contains("Nog niet vastgelegd: a1 klaar");
        terminal.pop("diff").done().answering("Klaar, actie a1");
    }

    @Test
    void a_new_name_and_branches_that_came_together_are_followed() throws IOException {
        tree.git("checkout", "-q", "-b", "zij");
        pop("add", "wish", "Rust");
        tree.commit("2026-03-12");
        tree.git("checkout", "-q", "main");
        tree.git("mv", Plans.ELS_FILE, "els.pop.yaml");
        tree.commit("2026-03-13");
        pop("add", "action", "Ik kijk een dag mee");
        tree.commit("2026-03-14");
        tree.git("merge", "-q", "zij", "-m", "samen");
        JsonNode revisions = json("log els.pop.yaml --json").path("revisions");
        assertThat(revisions.findValuesAsText("date"))
                .containsExactlyInAnyOrder("2026-02-03", "2026-03-10", "2026-03-12", "2026-03-14");
        JsonNode last = revisions.get(revisions.size() - 1);
        assertThat(json("diff HEAD~3..HEAD --json").path("steps").findValuesAsText("id"))
                .contains("w1", "a2");
        assertThat(last.path("state").asText()).isEqualTo("grew");
    }

    @Test
    void a_version_that_could_not_be_read_is_told_as_such() throws IOException {
        String good = terminal.read(Plans.ELS_FILE);
        terminal.file(Plans.ELS_FILE, Plans.TORN);
        tree.commit("2026-03-11");
        terminal.file(Plans.ELS_FILE, good + "wishes: [{id: w1, text: Rust}]\n");
        tree.commit("2026-03-12");
        JsonNode revisions = json("log --json").path("revisions");
        assertThat(revisions.findValuesAsText("state")).containsExactly("began", "grew", "unreadable", "grew");
        assertThat(revisions.get(3).path("steps").findValuesAsText("id")).containsExactly("w1");
        terminal.pop("log").done().answering("niet te lezen");
        terminal.pop("diff HEAD~1").exits(Exit.UNREADABLE).saying("HEAD~1", "niet te lezen", "regel 2");
        terminal.file(Plans.ELS_FILE, Plans.TORN);
        terminal.pop("log").done().answering("Nog niet vastgelegd: ", "niet te lezen");
        terminal.pop("diff").exits(Exit.UNREADABLE);
    }

    @Test
    void an_audience_is_told_only_what_it_may_see() {
        for (String format : List.of("text", "md", "json", "jsonl")) {
            for (String command : List.of("log --for coach", "diff HEAD~1 --for coach", "log --for public")) {
                assertThat(terminal.pop(command + " --format " + format).done().out())
                        .as("%s %s", command, format)
                        .doesNotContain("Ik zwijg liever", "i3");
            }
        }
        assertThat(terminal.pop("log").out()).contains("Ik zwijg liever", "Tester");
        assertThat(terminal.pop("log --for coach").out()).contains("1 inzicht;", "Tester");
        assertThat(terminal.pop("log --for employer").out()).doesNotContain("Tester", "Bellen went", "Blijf ik");
        terminal.types("set", "i2", "visibility", "private").done();
        tree.commit("2026-03-15");
        assertThat(terminal.pop("log --for coach").done().out())
                .doesNotContain("Ik werk graag in team", "i2", "15 maart");
    }

    @Test
    void one_item_is_told_with_its_versions_and_what_follows() throws IOException {
        pop("revise", "g1", "Op 1 september 2028 geef ik les.");
        tree.commit("2026-03-11");
        assertThat(json("log --item g1 --json").path("revisions").findValuesAsText("id"))
                .contains("g1", "g2", "a1")
                .doesNotContain("q1", "i2");
        terminal.pop("log --item x9").refused().saying("x9");
    }

    @Test
    void a_version_is_compared_with_another_one() throws IOException {
        pop("set", "a1", "due", "2026-04-01");
        pop("set", "a1", "support", "--append", "Jan");
        terminal.pop("diff")
                .done()
                .answering("Aangepast, actie a1", "6 maart 2026 wordt 1 april 2026", "Lotte wordt Lotte en Jan");
        assertThat(json("diff HEAD~1..HEAD --json").path("steps").findValuesAsText("what"))
                .containsExactly("added", "added", "added", "evaluated");
        assertThat(json("diff ..HEAD --json").path("steps")).isEmpty();
        terminal.pop("diff HEAD..HEAD").done().answering("geen verschil");
        assertThat(terminal.pop("diff HEAD --format jsonl").done().lines()).hasSize(1);
    }

    @Test
    void what_git_cannot_tell_is_said_with_what_to_do() throws IOException {
        terminal.pop("diff bestaatniet").refused().saying("bestaatniet", "pop log");
        terminal.types("diff", "--", "-x").refused().saying("-x", "streepje");
        terminal.pop("diff HEAD...HEAD").refused().saying("twee punten");
        terminal.pop("log els-peeters -p els-peeters").refused().saying("Noem er één");
        terminal.piping(Plans.ELS).pop("log -").refused().saying("geschiedenis");
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        terminal.pop("log jan-maes").refused().saying("nog nooit vastgelegd", Plans.JAN_FILE);
        terminal.pop("diff -p jan-maes").refused().saying("nog nooit vastgelegd");
        Path outside = Files.createTempDirectory("pop-zonder-git");
        Terminal.in(outside).file(Plans.JAN_FILE, Plans.JAN);
        Terminal.in(outside).pop("log").refused().saying("niet in git", "pop help undo");
        Files.delete(outside.resolve(Plans.JAN_FILE));
        Files.delete(outside);
        tree.commit("2026-03-16");
        terminal.pop("diff HEAD~2..HEAD~1 -p jan-maes").refused().saying("pop log");
        assertThat(json("diff HEAD~1 -p jan-maes --json").path("steps")).isNotEmpty();
    }

    @Test
    void the_red_thread_is_there_for_scripts_and_as_a_page() throws IOException {
        JsonNode steps = json("show --thread --json").path("steps");
        assertThat(steps.findValuesAsText("id")).contains("q1", "i1", "d1", "g1", "a1");
        for (JsonNode step : steps) {
            if (step.path("id").asText().equals("a1")) {
                assertThat(step.path("follows_from").toString()).isEqualTo("[\"d1\",\"g1\"]");
                assertThat(step.path("loose").asBoolean()).isFalse();
                assertThat(step.path("evaluations").get(0).path("result").asText())
                        .isEqualTo("partly");
            } else if (step.path("id").asText().equals("i3")) {
                assertThat(step.path("loose").asBoolean()).isTrue();
            }
        }
        terminal.pop("show --thread --format html").done().answering("<html", "Ik bel tegen vrijdag");
    }
}
