package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder in git, for tests; without git the test is passed over. Knows no POP. */
final class WorkTree {

    private final Path folder;

    private WorkTree(Path folder) {
        this.folder = folder;
    }

    /** Makes a folder a work tree. */
    static WorkTree in(Path folder) {
        WorkTree tree = new WorkTree(folder);
        assumeTrue(tree.run(List.of("version")) == 0);
        tree.git("init", "-q", "-b", "main");
        tree.git("config", "user.name", "Tester");
        tree.git("config", "user.email", "tester@example.org");
        tree.git("config", "commit.gpgsign", "false");
        return tree;
    }

    /** Runs git, which has to do it. */
    WorkTree git(String... words) {
        assertThat(run(List.of(words))).as("git %s", List.of(words)).isZero();
        return this;
    }

    /** Commits all there is, on a day. */
    WorkTree commit(String day) {
        git("add", "-A");
        return git("commit", "-q", "-m", "stap", "--date", day + "T12:00:00");
    }

    /** Runs git and gives its exit code. */
    int run(List<String> words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(words);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor();
        } catch (IOException e) {
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private String said = "";

    /** What git said last. */
    String said() {
        return said;
    }
}
