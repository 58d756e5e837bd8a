package pop.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import pop.store.GitRefused.Kind;

/**
 * Asks git which files of a folder changed. Runs the git that is installed, in that folder, with fixed words; knows no
 * POP.
 */
public final class GitChanges {

    /** The newest commit of the branch. */
    private static final String NEWEST = "HEAD";

    /** A folder that came from somebody else may name programs in its own settings of git. */
    private static final List<String> RUNS_NO_PROGRAMS =
            List.of("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null");

    private final Path folder;
    private final String revision;

    /**
     * @param folder the folder, which is in a work tree of git
     * @param revision since when, as a user types it
     */
    public GitChanges(Path folder, String revision) {
        this.folder = folder;
        this.revision = revision;
    }

    /** What git answered. */
    private record Answer(int code, String words, String talk) {

        boolean isDone() {
            return code == 0;
        }
    }

    /**
     * The files below the folder that differ from the revision, those that git does not know yet among them. Where nothing
     * was ever committed, all of them differ from the newest commit.
     *
     * @throws GitRefused when git cannot tell
     */
    public Set<Path> paths() {
        if (revision.startsWith("-")) { // git would take it for an option
            throw refused(Kind.LIKE_AN_OPTION, "");
        }
        Answer root = git("rev-parse", "--show-toplevel");
        if (!root.isDone()) {
            throw refused(Kind.NO_WORK_TREE, root);
        }
        Path top = Path.of(withoutLineEnd(root.words()));
        String fresh = names("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ".");
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
        Answer commit = git("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (commit.isDone()) {
            String id = withoutLineEnd(commit.words());
            // a user may have told git to name files from the folder on
            return names(
                    "-c",
                    "diff.relative=false",
                    "diff",
                    "--name-only",
                    "--no-renames",
                    "--no-ext-diff",
                    "--no-textconv",
                    "-z",
                    id,
                    "--",
                    ".");
        }
        if (revision.equals(NEWEST) && git("symbolic-ref", "--quiet", NEWEST).isDone()) {
            return names("ls-files", "--cached", "--full-name", "-z", "--", ".");
        }
        boolean shallow = git("rev-parse", "--is-shallow-repository").words().startsWith("true");
        throw refused(shallow ? Kind.SHALLOW : Kind.NO_REVISION, commit);
    }

    /** Names with a zero byte behind each. */
    private String names(String... words) {
        Answer answer = git(words);
        if (!answer.isDone()) {
            throw refused(Kind.FAILED, answer);
        }
        return answer.words();
    }

    private Answer git(String... words) {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", folder.toAbsolutePath().toString()));
        command.addAll(RUNS_NO_PROGRAMS);
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> talk = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
            String answer = all(process.getInputStream());
            return new Answer(process.waitFor(), answer, talk.join());
        } catch (IOException e) {
            throw refused(Kind.NO_GIT, Failures.reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(Kind.FAILED, "");
        }
    }

    private static String all(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GitRefused refused(Kind kind, Answer answer) {
        String said = answer.talk().strip();
        return refused(kind, said.isEmpty() ? "exit " + answer.code() : said);
    }

    private GitRefused refused(Kind kind, String detail) {
        return new GitRefused(kind, folder.toString(), revision, detail);
    }

    /** A folder's name may end in a space. */
    private static String withoutLineEnd(String words) {
        return words.endsWith("\n") ? words.substring(0, words.length() - 1) : words;
    }
}
