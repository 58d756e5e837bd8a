package pop.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks git which files of a folder changed. Runs the git that is installed, in that folder, with fixed words; knows no
 * POP.
 */
public final class GitChanges {

    /** The newest commit of the branch. */
    private static final String NEWEST = "HEAD";

    private final Git git;
    private final String revision;

    /**
     * @param folder the folder, which is in a work tree of git
     * @param revision since when, as a user types it
     */
    public GitChanges(Path folder, String revision) {
        this.git = new Git(folder, GitRefused.Subject.CHANGES, revision);
        this.revision = revision;
    }

    /**
     * The files below the folder that differ from the revision, those that git does not know yet among them. Where nothing
     * was ever committed, all of them differ from the newest commit.
     *
     * @throws GitRefused when git cannot tell
     */
    public Set<Path> paths() {
        git.mustBeRevision(revision);
        Path top = git.top();
        String fresh = git.must("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ".");
        Set<Path> paths = new TreeSet<>();
        for (String names : List.of(fresh, differing())) {
            for (String name : names.split("\0", -1)) {
                if (!name.isEmpty()) {
                    paths.add(PopFolder.real(top.resolve(name)));
                }
            }
        }
        return paths;
    }

    private String differing() {
        Optional<String> commit = git.commit(revision);
        if (commit.isPresent()) {
            // a user may have told git to name files from the folder on
            return git.must(
                    "-c",
                    "diff.relative=false",
                    "diff",
                    "--name-only",
                    "--no-renames",
                    "--no-ext-diff",
                    "--no-textconv",
                    "-z",
                    commit.get(),
                    "--",
                    ".");
        }
        if (revision.equals(NEWEST)
                && git.run("symbolic-ref", "--quiet", NEWEST).isDone()) {
            return git.must("ls-files", "--cached", "--full-name", "-z", "--", ".");
        }
        throw git.noRevision(revision);
    }
}
