package pop.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Asks git which files of a folder changed. Runs the git that is installed, in that folder, with fixed words; knows no
 * POP.
 */
public final class GitChanges {

    /** A folder that came from somebody else may name programs in its own settings of git. */
    private static final List<String> RUNS_NO_PROGRAMS =
            List.of("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null");

    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;

    public GitChanges(Path folder) {
        this.folder = folder;
    }

    /**
     * The files below the folder that differ from a revision, those that git does not know yet among them; empty when git
     * is not there, the folder is in no work tree, or there is no such revision.
     */
    public Optional<Set<Path>> since(String revision) {
        Optional<String> commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        Optional<String> root = git("rev-parse", "--show-toplevel");
        if (commit.isEmpty() || root.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> changed = git(
                "diff",
                "--name-only",
                "--no-renames",
                "--no-ext-diff",
                "--no-textconv",
                "-z",
                commit.get().strip(),
                "--",
                ".");
        Optional<String> fresh = git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ".");
        Path top = Path.of(root.get().strip());
        Set<Path> paths = new TreeSet<>();
        for (Optional<String> names : List.of(changed, fresh)) {
            for (String name : names.orElse("").split("\0", -1)) {
                if (!name.isEmpty()) {
                    paths.add(PopFolder.real(top.resolve(name)));
                }
            }
        }
        return Optional.of(paths);
    }

    private Optional<String> git(String... words) {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", folder.toAbsolutePath().toString()));
        command.addAll(RUNS_NO_PROGRAMS);
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
