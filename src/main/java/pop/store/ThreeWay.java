package pop.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pop.model.Growth;
import pop.model.Merge;
import pop.model.Pop;
import pop.model.Problem;
import pop.store.GitRefused.Subject;

/**
 * Puts two people's versions of a POP file together, against the version they both began with. What they added to the plan
 * is put together as a plan; the text is ours, or theirs, or both, whichever keeps every comment and every key of their
 * owners. What cannot be put together so is left to git, which marks it in the text. Writes nothing.
 */
public final class ThreeWay {

    private final Path base;
    private final Path ours;
    private final Path theirs;
    private final PopFile began;
    private final PopFile mine;
    private final PopFile other;
    private final Git git;

    /** Why people have to look. */
    public enum Why {
        /** Together they make one plan. */
        NOTHING,
        /** Only people can decide about some items. */
        CONFLICTS,
        /** One of the versions cannot be read as a POP. */
        UNREADABLE,
        /** They are plans of two different people. */
        UNRELATED,
        /** They have an older form, in which pop writes nothing, and their lines do not come together by themselves. */
        OLD_FORM,
        /** Comments or keys of their owners changed in both, or something stands in a way that pop does not touch. */
        TEXT
    }

    /**
     * What came of it.
     *
     * @param text the text of both together, or the text in which git marked what differs; nothing when git could not
     * @param merge the plans put together, if they were
     */
    public record Outcome(Why why, Optional<String> text, Optional<Merge> merge) {}

    /**
     * @throws StoreFailure when one of them is not there or may not be read
     */
    public ThreeWay(Path base, Path ours, Path theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.began = read("base", base);
        this.mine = read("ours", ours);
        this.other = read("theirs", theirs);
        Path folder = Optional.ofNullable(ours.toAbsolutePath().getParent()).orElse(ours);
        this.git = new Git(folder, Subject.HISTORY, "");
    }

    private static PopFile read(String name, Path path) {
        PopFile file = PopFolder.read(name, path);
        boolean denied = file.hidden()
                .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE_FILE)
                .isPresent();
        if (denied) {
            StoreFailure.Kind kind =
                    PopFolder.isThere(path) ? StoreFailure.Kind.NOT_ALLOWED : StoreFailure.Kind.NOT_THERE;
            throw new StoreFailure(kind, path.toString());
        }
        return file;
    }

    /** Puts them together. */
    public Outcome outcome() {
        boolean isNew = began.hidden()
                .filter(problem -> problem.kind() == Problem.Kind.EMPTY_FILE)
                .isPresent();
        if ((began.hidden().isPresent() && !isNew)
                || mine.hidden().isPresent()
                || other.hidden().isPresent()) {
            return left(Why.UNREADABLE, Optional.empty());
        }
        if (Merge.areUnrelated(mine.pop(), other.pop())) {
            return left(Why.UNRELATED, Optional.empty());
        }
        Optional<PopFile> changed = changedAlone();
        if (isOld() && changed.isPresent()) {
            return new Outcome(Why.NOTHING, changed.map(PopFile::text), Optional.empty());
        }
        Merge merge = Merge.of(began.pop(), mine.pop(), other.pop());
        if (!merge.conflicts().isEmpty()) {
            return left(Why.CONFLICTS, Optional.of(merge));
        }
        for (Supplier<Optional<PopFile>> way : ways(merge)) {
            Optional<PopFile> found = way.get().filter(file -> says(merge.pop(), file));
            if (found.isPresent()) {
                return new Outcome(Why.NOTHING, found.map(PopFile::text), Optional.of(merge));
            }
        }
        return left(isOld() ? Why.OLD_FORM : Why.TEXT, Optional.of(merge));
    }

    private boolean isOld() {
        return mine.isOld() || other.isOld();
    }

    /** The version that has all that changed, when the other one changed nothing or the same. */
    private Optional<PopFile> changedAlone() {
        if (mine.text().equals(began.text()) || mine.text().equals(other.text())) {
            return Optional.of(other);
        }
        return other.text().equals(began.text()) ? Optional.of(mine) : Optional.empty();
    }

    /** The ways to come to one text, the one that keeps most first. */
    private List<Supplier<Optional<PopFile>>> ways(Merge merge) {
        Optional<PopFile> renamed = edited(other, merge.theirs());
        return List.of(
                () -> renamed.flatMap(file -> together(file)),
                () -> renamed.flatMap(file -> together(file, "--union")),
                () -> edited(mine, merge.pop()),
                () -> renamed.flatMap(file -> edited(file, merge.pop())));
    }

    private static Optional<PopFile> edited(PopFile file, Pop wanted) {
        if (file.isOld() && Growth.of(wanted, file.pop()).isNothing()) {
            return Optional.of(file);
        }
        try {
            return Optional.of(file.edit(wanted).file());
        } catch (EditRefused refused) {
            return Optional.empty();
        }
    }

    /** Our text and their text line by line, if git finds no line that both changed, or is told to take both. */
    private Optional<PopFile> together(PopFile their, String... how) {
        TextFile draft = TextFile.draft("theirs.yaml", their.text());
        try {
            return merged(draft.path(), how)
                    .filter(Git.Answer::isDone)
                    .map(answer -> PopFile.of(mine.name(), answer.bytes()));
        } finally {
            draft.discard();
        }
    }

    /** What git makes of the lines; nothing when it breaks off. */
    private Optional<Git.Answer> merged(Path their, String... how) {
        List<String> words = new ArrayList<>(List.of("merge-file", "-p", "-q"));
        words.addAll(List.of(how));
        words.addAll(List.of("-L", "ours", "-L", "base", "-L", "theirs"));
        Stream.of(ours, base, their)
                .forEach(path -> words.add(path.toAbsolutePath().toString()));
        int mostConflicts = 127;
        try {
            return Optional.of(git.run(words.toArray(String[]::new))).filter(answer -> answer.code() <= mostConflicts);
        } catch (GitRefused refused) {
            return Optional.empty();
        }
    }

    private Outcome left(Why why, Optional<Merge> merge) {
        Optional<String> marked = merged(theirs)
                .filter(answer -> Arrays.equals(answer.words().getBytes(StandardCharsets.UTF_8), answer.bytes()))
                .map(Git.Answer::words);
        return new Outcome(why, marked, merge);
    }

    /** Whether a text says the plan that is wanted, and all that both versions say beside it. */
    private boolean says(Pop wanted, PopFile file) {
        return file.hidden().isEmpty()
                && Growth.of(wanted, file.pop()).isNothing()
                && keeps(Beside::comments, file)
                && keeps(Beside::strangers, file);
    }

    private interface Beside {
        List<String> in(PopFile file);

        static List<String> comments(PopFile file) {
            return file.places()
                    .map(places -> Comments.in(file.source(), places.root()).stream()
                            .map(comment -> file.text()
                                    .substring(comment.from(), comment.to())
                                    .strip())
                            .toList())
                    .orElse(List.of());
        }

        static List<String> strangers(PopFile file) {
            return file.places().map(places -> Strangers.in(places.root())).orElse(List.of());
        }
    }

    /** Whether each is there as often as ours and theirs want it: what one of them took away may go. */
    private boolean keeps(Beside beside, PopFile file) {
        Map<String, Integer> before = counted(beside.in(began));
        Map<String, Integer> our = counted(beside.in(mine));
        Map<String, Integer> their = counted(beside.in(other));
        Map<String, Integer> now = counted(beside.in(file));
        Set<String> all = new HashSet<>(our.keySet());
        all.addAll(their.keySet());
        return all.stream().allMatch(one -> {
            int o = our.getOrDefault(one, 0);
            int t = their.getOrDefault(one, 0);
            int wanted = o == t ? o : o + t - before.getOrDefault(one, 0);
            return now.getOrDefault(one, 0) >= wanted;
        });
    }

    private static Map<String, Integer> counted(List<String> all) {
        Map<String, Integer> counted = new HashMap<>();
        all.forEach(one -> counted.merge(one, 1, Integer::sum));
        return counted;
    }
}
