package pop.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The commits that touched YAML files, with which file became which. {@code git log --follow} loses commits where a branch
 * and a new name come together, so names are followed by who reads this. Knows no content.
 */
final class GitLog {

    private GitLog() {}

    /**
     * A commit.
     *
     * @param parents the nearest commits before it that touched such files
     * @param moves what it changed; nothing for a merge
     */
    record Commit(String id, List<String> parents, LocalDate day, String author, List<Moved> moves) {}

    /** A file that changed, with the name it had before; the same name twice when it kept it, came or went. */
    record Moved(String from, String to) {}

    /** The commits behind the newest one, each before its parents. */
    static List<Commit> of(Git git, String path) {
        String all = git.must(
                "-c",
                "log.showRoot=true",
                "-c",
                "diff.relative=false",
                "-c",
                "i18n.logOutputEncoding=UTF-8",
                "log",
                "--topo-order",
                "--full-history",
                "--parents",
                "--format=%H %P%n%as%n%an",
                "--raw",
                "-M",
                "-z",
                "--no-diff-merges",
                "--no-show-signature",
                "--no-ext-diff",
                "--no-textconv",
                "--no-color",
                "HEAD",
                "--",
                ":(top,glob)**/*.yaml",
                ":(top,glob)**/*.yml",
                ":(top,literal)" + path);
        List<Commit> commits = new ArrayList<>();
        Iterator<String> words = Arrays.asList(all.split("\0", -1)).iterator();
        while (words.hasNext()) {
            String word = words.next().strip();
            if (word.startsWith(":")) {
                move(word, words).ifPresent(commits.get(commits.size() - 1).moves()::add);
            } else if (!word.isEmpty()) {
                commits.add(commit(word));
            }
        }
        return commits;
    }

    /** The commit and its parents, the day, the author; a line each. */
    private static Commit commit(String head) {
        String[] lines = head.split("\n", -1);
        List<String> ids = List.of(lines[0].strip().split(" ", -1));
        return new Commit(
                ids.get(0),
                ids.subList(1, ids.size()),
                LocalDate.parse(lines[1]),
                lines.length > 2 ? lines[2] : "",
                new ArrayList<>());
    }

    /** What changed between a merge and one of its parents. */
    static List<Moved> between(Git git, String parent, Commit commit) {
        return moves(git.must(
                "-c",
                "diff.relative=false",
                "diff-tree",
                "-r",
                "--raw",
                "-M",
                "-z",
                "--no-ext-diff",
                "--no-textconv",
                parent,
                commit.id()));
    }

    /** {@code :MODE MODE BLOB BLOB STATUS}, a path, and a second one when it moved; a zero byte behind each. */
    private static List<Moved> moves(String raw) {
        List<Moved> moves = new ArrayList<>();
        Iterator<String> words = Arrays.asList(raw.split("\0", -1)).iterator();
        while (words.hasNext()) {
            move(words.next(), words).ifPresent(moves::add);
        }
        return moves;
    }

    private static Optional<Moved> move(String change, Iterator<String> names) {
        if (!change.startsWith(":") || !names.hasNext()) {
            return Optional.empty();
        }
        String from = names.next();
        boolean moved = change.matches(".* [RC][0-9]*");
        return Optional.of(new Moved(from, moved && names.hasNext() ? names.next() : from));
    }
}
