package pop.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import pop.store.GitRefused.Kind;
import pop.store.GitRefused.Subject;

/**
 * Runs the git that is installed, in a folder, with fixed words: no program that a folder names in its own settings is run,
 * and nothing is fetched. Knows no POP.
 */
final class Git {

    /** A folder that came from somebody else may name programs and other computers in its own settings of git. */
    private static final List<String> KEEPS_TO_ITSELF =
            List.of("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never");

    private final Path folder;
    private final Subject subject;
    private final String revision;

    /**
     * @param subject what it is asked about
     * @param revision which revision it is asked about, as a user typed it; may be empty
     */
    Git(Path folder, Subject subject, String revision) {
        this.folder = folder;
        this.subject = subject;
        this.revision = revision;
    }

    /** What git answered. */
    @SuppressWarnings("ArrayRecordComponent") // two answers are never compared
    record Answer(int code, byte[] bytes, String talk) {

        boolean isDone() {
            return code == 0;
        }

        String words() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Asks for something that git may say no to. */
    Answer run(String... words) {
        return run(new byte[0], words);
    }

    /** The same, with something to read. */
    Answer run(byte[] in, String... words) {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", folder.toAbsolutePath().toString()));
        command.addAll(KEEPS_TO_ITSELF);
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().keySet().removeIf(name -> name.endsWith("_PATHSPECS"));
        try {
            Process process = builder.start();
            CompletableFuture<String> talk = CompletableFuture.supplyAsync(
                    () -> new String(all(process.getErrorStream()), StandardCharsets.UTF_8), Git::beside);
            CompletableFuture<byte[]> answer =
                    CompletableFuture.supplyAsync(() -> all(process.getInputStream()), Git::beside);
            give(process, in);
            return new Answer(process.waitFor(), answer.join(), talk.join());
        } catch (IOException e) {
            throw refused(Kind.NO_GIT, Failures.reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(Kind.FAILED, "");
        }
    }

    /**
     * Each stream is read by somebody of its own: among a few who share the work, as Java 25 has them on a computer with two
     * processors, one would wait for the other, and git for both.
     */
    private static void beside(Runnable reading) {
        Thread thread = new Thread(reading, "git");
        thread.setDaemon(true);
        thread.start();
    }

    /** Who wants no more closes the pipe; what it says of that is in its exit code. */
    private static void give(Process process, byte[] in) {
        try (var to = process.getOutputStream()) {
            to.write(in);
        } catch (IOException e) {
            return;
        }
    }

    /** Asks for something that git has to know. */
    String must(String... words) {
        return new String(mustBytes(new byte[0], words), StandardCharsets.UTF_8);
    }

    /** The same, with something to read. */
    byte[] mustBytes(byte[] in, String... words) {
        Answer answer = run(in, words);
        if (!answer.isDone()) {
            throw refused(Kind.FAILED, answer);
        }
        return answer.bytes();
    }

    /** The folder that the whole work tree stands in. */
    Path top() {
        return Path.of(inWorkTree("--show-toplevel"));
    }

    /** The way from there to this folder, with a slash behind it unless it is empty. */
    String prefix() {
        return inWorkTree("--show-prefix");
    }

    private String inWorkTree(String asked) {
        Answer answer = run("rev-parse", "--is-inside-work-tree", asked);
        if (!answer.isDone() || !answer.words().startsWith("true")) {
            throw refused(Kind.NO_WORK_TREE, answer);
        }
        return withoutLineEnd(answer.words().substring("true\n".length()));
    }

    /** Holds that words can be a revision: git would take some for an option. */
    void mustBeRevision(String words) {
        if (words.startsWith("-")) {
            throw new GitRefused(subject, Kind.LIKE_AN_OPTION, folder.toString(), words, "");
        }
    }

    /** The commit of a revision, if there is one. */
    Optional<String> commit(String words) {
        Answer commit = run("rev-parse", "--verify", "--quiet", words + "^{commit}");
        return commit.isDone() ? Optional.of(withoutLineEnd(commit.words())) : Optional.empty();
    }

    /** Says that there is no such revision, and why perhaps. */
    GitRefused noRevision(String words) {
        boolean shallow = run("rev-parse", "--is-shallow-repository").words().startsWith("true");
        return new GitRefused(subject, shallow ? Kind.SHALLOW : Kind.NO_REVISION, folder.toString(), words, "");
    }

    private GitRefused refused(Kind kind, Answer answer) {
        String said = answer.talk().strip();
        return refused(kind, said.isEmpty() ? "exit " + answer.code() : said);
    }

    private GitRefused refused(Kind kind, String detail) {
        return new GitRefused(subject, kind, folder.toString(), revision, detail);
    }

    private static byte[] all(InputStream in) {
        try (in) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder's name may end in a space. */
    private static String withoutLineEnd(String words) {
        return words.endsWith("\n") ? words.substring(0, words.length() - 1) : words;
    }
}
