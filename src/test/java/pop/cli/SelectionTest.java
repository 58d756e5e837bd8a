package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rules speak, which files are looked at, and what was known already. */
class SelectionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void plans() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        terminal.file("stuk.pop.yaml", Plans.TORN);
    }

    private Set<String> rules(String options) throws IOException {
        JsonNode check = JSON.readTree(
                terminal.pop("check --json --fail-on never " + options).done().out());
        return new TreeSet<>(check.path("findings").findValuesAsText("rule"));
    }

    @Test
    void only_the_rules_asked_for_speak() throws IOException {
        assertThat(rules("--only not-yaml")).containsExactly("not-yaml");
        assertThat(rules("--only missing-goal,not-yaml")).containsExactly("missing-goal", "not-yaml");
        assertThat(rules("--only thread"))
                .contains("missing-goal", "action-without-origin")
                .doesNotContain("missing-insight");
        assertThat(rules("--only thread --only not-yaml --skip missing-goal"))
                .contains("action-without-origin", "not-yaml")
                .doesNotContain("missing-goal");
        Set<String> all = rules("--skip file");
        assertThat(all).doesNotContain("not-yaml").contains("missing-goal");
        terminal.pop("check --only missing-gaol").refused().saying("Bedoel je missing-goal?");
        terminal.pop("check --only thraed").refused().saying("Bedoel je thread?");
        terminal.pop("check --only missing-goal --skip thread").refused();
    }

    @Test
    void the_checklist_promises_nothing_of_rules_that_were_not_asked() {
        String csv = terminal.pop("check jan-maes --checklist --only missing-goal --format csv")
                .done()
                .out();
        assertThat(Csv.read(csv).get(0)).endsWith("accepted", "missing-goal").doesNotContain("missing-insight");
        assertThat(terminal.pop("check jan-maes --checklist --only missing-goal")
                        .done()
                        .out())
                .doesNotContain("✓");
    }

    @Test
    void with_failing_only_the_files_that_are_refused_are_shown_and_all_are_counted() throws IOException {
        String text =
                terminal.pop("check --failing --format short").exits(Exit.NO).out();
        assertThat(text).contains("stuk.pop.yaml").doesNotContain("jan-maes");
        assertThat(terminal.pop("check --failing").exits(Exit.NO).out()).contains("3 POP's nagekeken");
        assertThat(terminal.pop("check --failing --fail-on warning --format short")
                        .out())
                .contains("jan-maes");
        JsonNode json = JSON.readTree(
                terminal.pop("check --failing --json").exits(Exit.NO).out());
        assertThat(json.path("files").findValuesAsText("name")).containsExactly("stuk");
        String list = terminal.pop("check --failing --checklist --format csv")
                .exits(Exit.NO)
                .out();
        assertThat(list).contains("stuk.pop.yaml").doesNotContain("jan-maes");
    }

    @Test
    void statistics_say_how_often_each_rule_spoke() {
        String text = terminal.pop("check --only missing-goal,not-yaml,action-without-origin --statistics")
                .exits(Exit.NO)
                .out();
        assertThat(text).contains("Hoe vaak elke regel sprak:\n", "     1  not-yaml\n", "     1  missing-goal\n");
    }

    @Test
    void a_baseline_keeps_quiet_about_what_was_there_and_tells_what_is_new() throws IOException {
        terminal.pop("check --baseline bekend.json").refused().saying("--update-baseline");
        terminal.pop("check --update-baseline").refused().saying("--baseline");
        Said made =
                terminal.pop("check --baseline bekend.json --update-baseline").done();
        assertThat(made.out()).isEmpty();
        made.saying("bekend.json");
        JsonNode baseline = JSON.readTree(terminal.read("bekend.json"));
        assertThat(Schema.of("baseline.json").errors(baseline)).isEmpty();
        assertThat(baseline).isNotEmpty();
        Said quiet =
                terminal.pop("check --baseline bekend.json --fail-on advice").done();
        assertThat(quiet.out()).contains("0 fouten, 0 waarschuwingen, 0 adviezen.", "tellen niet mee");
        assertThat(terminal.pop("check --baseline bekend.json --json").done().out())
                .contains("\"by\" : \"baseline\"");
        terminal.file(
                Plans.JAN_FILE, "# verschoven\n" + Plans.JAN + "decisions: [{id: d1, text: Ik blijf., due: x}]\n");
        String told = terminal.pop("check --baseline bekend.json --format short")
                .done()
                .out();
        assertThat(told.lines().toList()).allMatch(line -> line.contains("[unknown-key]") || line.contains("d1"));
        assertThat(told).contains("[unknown-key]");
        String same = terminal.read("bekend.json");
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        terminal.pop("check --baseline bekend.json --update-baseline").done();
        assertThat(terminal.read("bekend.json")).isEqualTo(same);
        terminal.file("kapot.json", "{\"geen\": \"lijst\"}");
        terminal.pop("check --baseline kapot.json").refused().saying("kapot.json");
        terminal.pop("check --update-baseline --baseline " + Plans.ELS_FILE).exits(Exit.FILES);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void a_dry_run_of_a_baseline_shows_what_would_change() {
        assertThat(terminal.pop("check --baseline bekend.json --update-baseline -n")
                        .done()
                        .out())
                .contains("+++ bekend.json");
        assertThat(terminal.files()).doesNotContain("bekend.json");
    }

    @Test
    void only_what_changed_in_git_is_looked_at() throws IOException, InterruptedException {
        assumeTrue(git("init", "-q") == 0);
        git("config", "user.name", "Tester");
        git("config", "user.email", "tester@example.org");
        git("add", ".");
        assumeTrue(git("commit", "-q", "-m", "begin") == 0);
        Said none = terminal.pop("check --changed").done();
        assertThat(none.out()).contains("0 POP's nagekeken");
        none.saying("HEAD");
        terminal.file(Plans.JAN_FILE, Plans.JAN + "x-nieuw: ja\n");
        terminal.file("nieuw/zoë.pop.yaml", "format: 1\n");
        assertThat(names("check --changed")).containsExactly("jan-maes", "zoë");
        git("add", ".");
        git("commit", "-q", "-m", "meer");
        assertThat(names("check --changed")).isEmpty();
        assertThat(names("check --changed=HEAD~1")).containsExactly("jan-maes", "zoë");
        assertThat(names("check --changed=HEAD~1 nieuw")).containsExactly("zoë");
        terminal.pop("check --changed=bestaatniet").refused().saying("bestaatniet");
    }

    @Test
    void without_git_nobody_knows_what_changed() {
        terminal.pop("check --changed").refused().saying("git");
    }

    private List<String> names(String command) throws IOException {
        JsonNode check = JSON.readTree(
                terminal.pop(command + " --json --fail-on never").done().out());
        List<String> names = new ArrayList<>(check.path("files").findValuesAsText("name"));
        names.sort(null);
        return names;
    }

    private int git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noGit) {
            return 1;
        }
    }
}
