package pop.store;

import java.nio.file.Path;
import java.util.Optional;
import pop.store.GitRefused.Subject;

/**
 * What git is told about POPs in a folder. Asks git and tells it nothing. Knows no reader's language.
 *
 * @param version the git that is installed, if there is one
 * @param isWorkTree whether the folder is in git
 * @param asksForPop whether the attributes of the folder want POPs compared or merged by pop
 * @param compares whether git knows how pop shows a POP
 * @param merges whether git knows how pop merges two POPs
 */
public record GitSetup(
        Optional<String> version, boolean isWorkTree, boolean asksForPop, boolean compares, boolean merges) {

    private static final GitSetup NO_GIT = new GitSetup(Optional.empty(), false, false, false, false);

    /** How it is for a folder. */
    public static GitSetup of(Path folder) {
        Git git = new Git(folder, Subject.CHANGES, "");
        String version;
        try {
            version = git.run("version").words().strip();
        } catch (GitRefused none) {
            return NO_GIT;
        }
        boolean tree = git.run("rev-parse", "--is-inside-work-tree").words().startsWith("true");
        return new GitSetup(
                Optional.of(version),
                tree,
                tree
                        && git.run("check-attr", "diff", "merge", "--", "x.pop.yaml")
                                .words()
                                .contains(": pop"),
                git.run("config", "--get", "diff.pop.textconv").isDone(),
                git.run("config", "--get", "merge.pop.driver").isDone());
    }
}
