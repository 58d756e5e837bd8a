package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --changed}: what git says, and what is said when git cannot. */
class ChangedTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_work_tree() {
        terminal = Terminal.in(folder).below("dossiers");
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        assumeTrue(git("init", "-q") == 0);
        git("config", "user.name", "Tester");
        git("config", "user.email", "tester@example.org");
        git("config", "commit.gpgsign", "false");
    }

    private void commit() {
        git("add", ".");
        assumeTrue(git("commit", "-q", "-m", "stap", "--allow-empty") == 0);
    }

    private int git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            return new ProcessBuilder(command)
                    .directory(terminal.here().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private List<String> files(Terminal from, String command) throws IOException {
        List<String> files = new ArrayList<>(JSON.readTree(
                        from.pop(command + " --json --fail-on never").done().out())
                .path("files")
                .findValuesAsText("file"));
        files.sort(null);
        return files;
    }

    @Test
    void a_revision_that_looks_like_an_option_is_refused() {
        commit();
        terminal.pop("check --changed=--x").refused().saying("--x", "streepje");
        terminal.pop("check --changed=-1").refused().saying("-1");
        terminal.pop("check --changed=--output=uit.txt").refused();
        assertThat(terminal.files()).noneMatch(name -> name.contains("uit.txt"));
        terminal.pop("check --changed --jsn").refused().saying("--json");
        terminal.pop("check --changed=").refused().saying("--changed");
    }

    @Test
    void a_revision_that_is_not_there_is_refused() {
        commit();
        terminal.pop("check --changed=bestaatniet").refused().saying("bestaatniet", "git log");
        terminal.pop("check --changed=HEAD~7").refused().saying("HEAD~7");
        terminal.pop("check --changed=HEAD^{tree}").refused();
        terminal.inEnglish()
                .pop("check --changed=bestaatniet")
                .refused()
                .saying("git does not know the revision bestaatniet");
    }

    @Test
    void a_word_behind_a_space_is_a_folder_and_no_revision() throws IOException {
        commit();
        terminal.file("nieuw/mia.pop.yaml", "format: 1\n");
        terminal.file("ander/els.pop.yaml", "format: 1\n");
        assertThat(files(terminal, "check --changed nieuw")).containsExactly("nieuw/mia.pop.yaml");
    }

    @Test
    void where_nothing_was_committed_yet_everything_is_new() throws IOException {
        git("add", Plans.ELS_FILE);
        assertThat(files(terminal, "check --changed")).containsExactly(Plans.ELS_FILE, Plans.JAN_FILE);
        terminal.pop("check --changed=main").refused().saying("main");
    }

    @Test
    void a_renamed_and_an_unknown_pop_are_found_whatever_they_are_called() throws IOException {
        commit();
        git("mv", Plans.ELS_FILE, "zoë nieuw.pop.yaml");
        terminal.file("met \"aanhaling\"/tab\tregel.pop.yaml", "format: 1\n");
        assertThat(files(terminal, "check --changed"))
                .containsExactly("met \"aanhaling\"/tab\tregel.pop.yaml", "zoë nieuw.pop.yaml");
        git("config", "diff.relative", "true");
        assertThat(files(terminal, "check --changed")).hasSize(2);
    }

    @Test
    void pops_elsewhere_are_asked_for_in_the_git_that_they_are_in() throws IOException {
        commit();
        terminal.file(Plans.JAN_FILE, Plans.JAN + "x-nieuw: ja\n");
        Terminal outside = Terminal.in(folder);
        assertThat(files(outside, "check --changed dossiers")).containsExactly("dossiers/" + Plans.JAN_FILE);
        assertThat(files(outside, "check --changed dossiers/" + Plans.JAN_FILE)).hasSize(1);
        outside.pop("check --changed").refused().saying("niet in git", "git zegt: ");
    }

    @Test
    void when_git_breaks_off_it_is_said_and_not_taken_for_nothing_changed() throws IOException {
        commit();
        Files.writeString(terminal.here().resolve(".git/index"), "stuk");
        terminal.pop("check --changed").refused().saying("sinds HEAD", "git zegt: ", "index");
    }

    @Test
    void where_only_the_newest_revisions_were_fetched_it_is_said_how_to_get_the_others() {
        commit();
        commit();
        Path copy = folder.resolve("kopie");
        assumeTrue(git("clone", "-q", "--depth", "1", terminal.here().toUri().toString(), copy.toString()) == 0);
        Terminal.in(copy).pop("check --changed=HEAD~1").refused().saying("--unshallow");
    }
}
