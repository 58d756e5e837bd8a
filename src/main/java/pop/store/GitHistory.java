package pop.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.store.GitLog.Commit;
import pop.store.GitLog.Moved;
import pop.store.GitRefused.Subject;

/**
 * The versions of a POP file that git keeps, under all names it had and on all branches that came together in it. Each
 * version is read once. Knows no growth.
 */
public final class GitHistory {

    private static final String NEWEST = "HEAD";

    private final Git git;
    private final String path;
    private final List<Commit> commits;
    private final Map<String, String> pathIn = new LinkedHashMap<>();
    private final Map<String, Optional<String>> blobs = new HashMap<>();
    private final Map<String, PopFile> read = new HashMap<>();

    /**
     * One version of the file.
     *
     * @param id the commit
     * @param day the day on which its author made it, where they were
     * @param author the name of who made it
     * @param before the versions it was made of: several for a merge, none where the file began
     * @param after the file; nothing when it was taken away
     */
    public record Revision(String id, LocalDate day, String author, List<PopFile> before, Optional<PopFile> after) {
        public Revision {
            before = List.copyOf(before);
        }
    }

    /**
     * @param file the file as it is now, in a work tree of git
     * @throws GitRefused when git cannot tell
     */
    public GitHistory(Path file) {
        Path real = PopFolder.real(file);
        Path folder = Optional.ofNullable(real.getParent()).orElse(real);
        this.git = new Git(folder, Subject.HISTORY, "");
        this.path = git.prefix() + real.getFileName();
        this.commits = git.commit(NEWEST).isPresent() ? GitLog.of(git, path) : List.of();
        walk();
    }

    /** The versions, the oldest first; a merge that brought nothing of its own is none. */
    public List<Revision> revisions() {
        List<Commit> told = new ArrayList<>();
        Set<String> wanted = new LinkedHashSet<>();
        for (Commit commit : commits) {
            if (pathIn.containsKey(commit.id()) && touches(commit)) {
                told.add(commit);
                wanted.add(place(commit.id()));
                commit.parents().forEach(parent -> wanted.add(place(parent)));
            }
        }
        load(wanted);
        List<Revision> revisions = new ArrayList<>();
        for (Commit commit : told) {
            Optional<String> after = blob(commit.id());
            List<Optional<String>> before =
                    commit.parents().stream().map(this::blob).toList();
            if (before.stream().noneMatch(after::equals) && (after.isPresent() || !before.isEmpty())) {
                revisions.add(new Revision(
                        commit.id(),
                        commit.day(),
                        commit.author(),
                        before.stream()
                                .flatMap(Optional::stream)
                                .map(this::file)
                                .toList(),
                        after.map(this::file)));
            }
        }
        Collections.reverse(revisions);
        return revisions;
    }

    /**
     * The file as it was in a revision, under whichever name; nothing when it was not there.
     *
     * @param revision as a user types it; nothing for the newest one
     * @throws GitRefused when there is no such revision
     */
    public Optional<PopFile> at(String revision) {
        String asked = revision.isEmpty() ? NEWEST : revision;
        git.mustBeRevision(asked);
        String commit = git.commit(asked).orElseThrow(() -> git.noRevision(asked));
        Set<String> names = new LinkedHashSet<>();
        Optional.ofNullable(pathIn.get(commit)).ifPresent(names::add);
        names.add(path);
        names.addAll(pathIn.values());
        List<String> places = names.stream().map(name -> commit + ":" + name).toList();
        load(places);
        return places.stream()
                .map(place -> blobs.getOrDefault(place, Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::file);
    }

    /** Goes from the newest commit back to the first, and finds the name that the file had in each. */
    private void walk() {
        if (!commits.isEmpty()) {
            pathIn.put(commits.get(0).id(), path);
        }
        for (Commit commit : commits) {
            String name = pathIn.get(commit.id());
            if (name == null) {
                continue; // on a branch on which the file never was
            }
            for (String parent : commit.parents()) {
                List<Moved> moves = commit.parents().size() == 1 ? commit.moves() : GitLog.between(git, parent, commit);
                String earlier = moves.stream()
                        .filter(move -> move.to().equals(name))
                        .map(Moved::from)
                        .findFirst()
                        .orElse(name);
                pathIn.putIfAbsent(parent, earlier);
            }
        }
    }

    private boolean touches(Commit commit) {
        String name = pathIn.get(commit.id());
        return commit.parents().size() > 1
                || commit.moves().stream()
                        .anyMatch(move -> move.to().equals(name) || move.from().equals(name));
    }

    private String place(String commit) {
        return commit + ":" + pathIn.getOrDefault(commit, path);
    }

    private Optional<String> blob(String commit) {
        return blobs.getOrDefault(place(commit), Optional.empty());
    }

    private PopFile file(String blob) {
        PopFile file = read.get(blob);
        if (file == null) {
            throw new IllegalStateException("a version that was not read");
        }
        return file;
    }

    /** Reads the files at some places, {@code COMMIT:PATH}, all in one run of git. */
    private void load(Iterable<String> places) {
        List<String> asked = new ArrayList<>();
        places.forEach(place -> {
            boolean askable = place.indexOf('\n') < 0;
            if (askable && !blobs.containsKey(place)) {
                asked.add(place);
            }
        });
        if (asked.isEmpty()) {
            return;
        }
        List<String> ids = answers(asked, "--batch-check=%(objecttype) %(objectname)")
                .lines()
                .toList();
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Optional<String> blob = Optional.of(ids.get(i))
                    .filter(line -> line.startsWith("blob "))
                    .map(line -> line.substring(5));
            blobs.put(asked.get(i), blob);
            blob.filter(id -> !read.containsKey(id))
                    .filter(id -> !fresh.contains(id))
                    .ifPresent(fresh::add);
        }
        byte[] contents = git.mustBytes(lines(fresh), "cat-file", "--batch");
        int at = 0;
        for (String id : fresh) {
            int end = at;
            while (contents[end] != '\n') {
                end++;
            }
            String[] head = new String(contents, at, end - at, StandardCharsets.UTF_8).split(" ", -1);
            int size = Integer.parseInt(head[2]);
            byte[] bytes = Arrays.copyOfRange(contents, end + 1, end + 1 + size);
            read.put(id, size > PopFile.MOST_BYTES ? PopFile.tooBig(path) : PopFile.of(path, bytes));
            at = end + 1 + size + 1;
        }
    }

    private String answers(List<String> asked, String how) {
        return new String(git.mustBytes(lines(asked), "cat-file", how), StandardCharsets.UTF_8);
    }

    private static byte[] lines(List<String> lines) {
        return Stream.concat(lines.stream(), Stream.of(""))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
    }
}
