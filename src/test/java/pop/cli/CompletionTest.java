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

/** What pop answers a shell that asks how a line may go on. */
class CompletionTest {

    private static final String MIA = """
            format: 1
            client: {name: Mia Claes}
            insights:
              - {id: i1, author: coach, text: Je legt graag uit}
              - {id: i2, author: coach, confirmed: 2026-02-01, text: Rust helpt}
              - {id: i3, text: "Ik zei: 'nee'\\tdank u"}
            goals: [{id: g1, text: Oud doel}, {id: g2, replaces: g1, text: Nieuw doel}]
            actions:
              - id: a1
                text: |
                  Elke vrijdag een uur lezen
                  in de bib
              - {id: a2, done: 2026-02-02, text: Gebeld}
              - {id: a3, kind: training, text: Ik leer lassen}
            homework: [{id: h1, text: Lijstje maken}]
            sessions: [{id: s1, summary: We spraken af}]
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file("mia_2026-01-05.pop.yaml", MIA);
    }

    private List<String> answers(String... words) {
        List<String> asked = new ArrayList<>(List.of("complete", "--"));
        asked.addAll(List.of(words));
        Said said = terminal.types(asked.toArray(String[]::new)).done();
        assertThat(said.err()).isEmpty();
        return said.lines();
    }

    private List<String> words(String... typed) {
        return answers(typed).stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void commands_are_told_with_what_they_do_in_the_users_language() {
        assertThat(answers("che")).containsExactly("check\tKijkt na of een POP in orde is");
        terminal = terminal.inEnglish();
        assertThat(answers("che")).containsExactly("check\tLooks whether a POP is in order");
        assertThat(answers("--language", "nl", "che")).containsExactly("check\tKijkt na of een POP in orde is");
        assertThat(words("")).containsAll(List.of("add", "help")).doesNotContain("complete");
    }

    @Test
    void the_language_is_found_as_everywhere() {
        List<String> settings =
                List.of("language: en", "language: 'en' # ja", "{language: en}", "language: fr", "x: [");
        for (String text : settings) {
            terminal.file(".pop.yaml", text + "\n");
            Terminal dutch = terminal.with("LANG", "nl_BE.UTF-8");
            String told = dutch.types("complete", "--", "che").done().out();
            boolean english = text.contains("en");
            assertThat(told).as(text).contains(english ? "in order" : "in orde is");
        }
        terminal.file(".pop.yaml", "profile: vdab\n");
        assertThat(terminal.with("LC_ALL", "en_GB.UTF-8")
                        .types("complete", "--", "che")
                        .out())
                .contains("in order");
    }

    @Test
    void kinds_options_and_values_follow_the_command() {
        assertThat(words("add", "ins")).containsExactly("insight");
        assertThat(words("add", "action", "--measure-t")).containsExactly("--measure-target");
        assertThat(words("check", "--fail-on", "")).containsExactly("error", "warning", "advice", "never");
        assertThat(words("check", "--fail-on=w")).containsExactly("--fail-on=warning");
        assertThat(words("render", "--to", "p")).containsExactly("pdf");
        assertThat(words("show", "--for", "em")).containsExactly("employer");
        assertThat(words("check", "--profile", "vd")).containsExactly("vdab");
        assertThat(words("help", "exit")).containsExactly("exit-codes");
        assertThat(words("help", "add", "ac")).containsExactly("action");
        assertThat(words("explain", "action-without-o")).containsExactly("action-without-origin");
        assertThat(words("evaluate", "a1", "--result", "pa")).containsExactly("partly");
        assertThat(words("completion", "")).containsExactly("bash", "zsh", "fish", "powershell");
        assertThat(words("-C", ".", "--language", "nl", "sho")).containsExactly("show");
    }

    @Test
    void an_option_is_not_offered_twice_unless_it_may_be_given_twice() {
        assertThat(words("check", "--json", "--js")).isEmpty();
        assertThat(words("check", "-nq", "--"))
                .doesNotContain("--dry-run", "--quiet")
                .contains("--profile");
        assertThat(words("check", "--profile", "vdab", "--prof")).containsExactly("--profile");
        assertThat(words("check", "--profile", "vdab", "--profile", "v")).isEmpty();
        assertThat(words("check", "--", "--js")).isEmpty();
    }

    @Test
    void lists_with_commas_and_files_behind_a_format_go_on() {
        assertThat(words("check", "--only", "voice,action-without-o")).containsExactly("voice,action-without-origin");
        assertThat(words("add", "action", "--because", "i2,i")).containsExactly("i2,i1", "i2,i3");
        assertThat(answers("check", "--format", "json=ui")).containsExactly("\tfiles");
        assertThat(answers("check", "-o", "")).containsExactly("\tfiles");
        assertThat(answers("-C", "")).containsExactly("\tfolders");
    }

    @Test
    void fields_are_named_a_step_at_a_time_with_what_may_stand_in_them() {
        assertThat(words("list", "--where", "actions.sta")).containsExactly("actions.start=", "actions.status=");
        assertThat(answers("list", "--where", "actions.sta")).endsWith("\tglued");
        assertThat(words("list", "--where", "actions.status=do")).containsExactly("actions.status=done");
        assertThat(words("list", "--where", "client.")).contains("client.name=");
        assertThat(words("list", "--sort", "client.na")).containsExactly("client.name");
        assertThat(words("list", "--sort", "open_")).containsExactly("open_actions");
        assertThat(words("set", "a1", "measure.t")).containsExactly("measure.target");
        assertThat(words("set", "a1", "mea")).contains("measure.", "means");
        assertThat(words("set", "a1", "status", "pl")).containsExactly("planned");
        assertThat(words("set", "pop", "client.n")).containsExactly("client.name");
        assertThat(words("set", "a1", "evaluations[0].res")).containsExactly("evaluations[0].result");
        assertThat(words("set", "nergens", "")).isEmpty();
    }

    @Test
    void ids_come_with_the_beginning_of_their_text() {
        assertThat(answers("show", "a"))
                .containsExactly("a1\tElke vrijdag een uur lezen in de bib", "a2\tGebeld", "a3\tIk leer lassen");
        terminal = terminal.with("COLUMNS", "35");
        assertThat(answers("show", "a1")).containsExactly("a1\tElke vrijdag een uur…");
        terminal = terminal.with("POP_LOCALE", "C");
        assertThat(answers("show", "a1")).containsExactly("a1\tElke vrijdag een uur...");
    }

    @Test
    void only_what_an_argument_takes_is_offered() {
        assertThat(words("done", "")).containsExactly("g2", "a1", "a3", "h1");
        assertThat(words("done", "a1", "a")).containsExactly("a3");
        assertThat(words("confirm", "")).containsExactly("i1");
        assertThat(words("revise", "g")).containsExactly("g2");
        assertThat(words("evaluate", "")).containsExactly("g2", "a1", "a2", "a3");
        assertThat(words("attest", "")).containsExactly("a3");
        assertThat(words("render", "--session", "")).containsExactly("s1");
        assertThat(words("add", "action", "--goal", "")).containsExactly("g1", "g2");
    }

    @Test
    void a_text_steers_no_terminal() {
        terminal.file("mia_2026-01-05.pop.yaml", "actions: [{id: a1, text: \"rood\\e[31m\\tnu\\n\\u202Eom\"}]\n");
        assertThat(answers("show", "")).containsExactly("a1\trood␛[31m nu �om");
    }

    @Test
    void the_plan_is_the_one_that_the_command_would_take() {
        terminal.file("sub/jan_2026-01-05.pop.yaml", "wishes: [{id: w9, text: Zee}]\n");
        assertThat(words("show", "")).as("two of them, and none named").isEmpty();
        assertThat(words("show", "-p", "jan", "")).containsExactly("w9");
        assertThat(words("show", "-pjan", "")).containsExactly("w9");
        assertThat(words("show", "--pop=sub/jan_2026-01-05.pop.yaml", "")).containsExactly("w9");
        assertThat(words("show", "-C", "sub", "")).containsExactly("w9");
        terminal = terminal.with("POP_FILE", "jan_2026-01-05");
        assertThat(words("show", "")).containsExactly("w9");
        terminal = terminal.with("POP_FILE", "").with("POP_DIR", "sub");
        assertThat(words("show", "")).containsExactly("w9");
    }

    @Test
    void plans_are_named_as_short_as_can_be() {
        terminal.file("jan-maes_2026-01-05.pop.yaml", "format: 1\n");
        terminal.file("jan-maes_2027-01-05.pop.yaml", "format: 1\n");
        terminal.file("sub/los.yaml", "format: 1\n");
        assertThat(words("show", "-p", "")).containsExactly("jan-maes_2026-01-05", "jan-maes_2027-01-05", "mia", "los");
        assertThat(words("show", "-p", "mia_")).containsExactly("mia_2026-01-05");
        assertThat(words("check", "")).contains("mia", "sub/");
        assertThat(answers("check", "sub/")).containsExactly("\tfiles");
        for (String name : words("show", "-p", "")) {
            terminal.types("show", "-p", name).done();
        }
    }

    @Test
    void names_with_spaces_and_signs_reach_each_shell_whole() {
        terminal.file("Els $x *_2026-01-05.pop.yaml", "format: 1\n");
        assertThat(words("show", "-p", "Els")).containsExactly("Els $x *");
        assertThat(bash("pop show -p Els")).containsExactly("Els\\ \\$x\\ \\*");
        assertThat(bash("pop show -p \"Els")).containsExactly("Els \\$x *");
        assertThat(bash("pop show -p 'Els $")).containsExactly("Els $x *");
        assertThat(bash("pop show -p Els\\ \\$x")).containsExactly("Els\\ \\$x\\ \\*");
        assertThat(bash("pop show --pop=El")).containsExactly("Els\\ \\$x\\ \\*");
        assertThat(bash("pop check --fail-on=w")).containsExactly("warning");
        assertThat(bash("pop show \"a1\" --thread --for em")).containsExactly("employer");
        assertThat(bash("pop show > x -p El")).containsExactly("Els\\ \\$x\\ \\*");
        assertThat(terminal.with("POP_COMPLETE", "show\n-p\nEls")
                        .types("complete", "powershell", "--")
                        .out())
                .startsWith("'Els $x *'\t");
        assertThat(terminal.types("complete", "fish", "--", "show", "-p", "\"Els")
                        .out())
                .startsWith("Els $x *\t");
    }

    @Test
    void a_name_never_says_more_to_a_shell_than_its_letters() {
        terminal.file("k!ls_2026-01-05.pop.yaml", "format: 1\n");
        terminal.file("D\u2019hondt; x_2026-01-05.pop.yaml", "format: 1\n");
        assertThat(bash("pop show -p \"k")).containsExactly("k\"'!'\"ls");
        assertThat(bash("pop show -p k")).containsExactly("k\\!ls");
        assertThat(terminal.with("POP_COMPLETE", "show\n-p\nD")
                        .types("complete", "powershell", "--")
                        .out())
                .startsWith("'D\u2019\u2019hondt; x'\t");
    }

    private List<String> bash(String line) {
        return terminal.types("complete", "bash", "--", line, " \t\n\"'><=;|&(:").done().lines().stream()
                .map(answer -> answer.substring(0, answer.indexOf('\t')))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void a_name_with_a_colon_goes_on_behind_it_in_bash() {
        terminal.file("a:b c_2026-01-05.pop.yaml", "format: 1\n");
        assertThat(bash("pop show -p a:")).containsExactly("b\\ c");
        assertThat(bash("pop show -p a")).containsExactly("a:b\\ c");
    }

    @Test
    void what_cannot_be_read_gives_nothing_and_says_nothing() throws IOException {
        for (String torn : List.of("a: [", "- x\n", "", "a: 1\n---\nb: 2\n", "actions: [{id: a1", "\0", "x: \"\\")) {
            terminal.file("mia_2026-01-05.pop.yaml", torn);
            assertThat(answers("show", "")).as(torn).isEmpty();
        }
        Files.write(folder.resolve("mia_2026-01-05.pop.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});
        assertThat(answers("show", "")).isEmpty();
        assertThat(words("show", "-p", "niemand", "")).isEmpty();
        assertThat(words("show", "-C", "nergens", "")).isEmpty();
        assertThat(words("show", "-p", "\0", "")).isEmpty();
        assertThat(terminal.types("complete", "tcsh", "--", "").done().out()).isEmpty();
        assertThat(terminal.types("complete", "--").done().lines()).hasSizeGreaterThan(30);
    }

    @Test
    void who_asks_without_words_is_told_how() {
        terminal.pop("complete").refused().saying("pop completion bash");
        terminal.pop("complete zsh show").refused().saying("--");
    }

    @Test
    void the_script_of_a_shell_is_given_or_the_shells_there_are() {
        for (String shell : CompletionCommand.SHELLS) {
            terminal.pop("completion " + shell).done().answering("complete " + shell);
        }
        terminal.pop("completion tcsh").refused().saying("fish");
        terminal.pop("completion").refused();
    }
}
