package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.model.Audience;
import pop.model.Chapter;
import pop.model.Choices.Visibility;
import pop.model.Growth;
import pop.model.Pop;
import pop.store.GitHistory;
import pop.store.GitHistory.Revision;
import pop.store.PopFile;

/** The earlier versions of one POP, as an audience may see them, and how it grew from one to the next. */
final class PastPops {

    private final Audience audience;
    private final Naming.Opened opened;
    private final GitHistory history;
    private final List<Revision> revisions;

    private PastPops(Audience audience, Naming.Opened opened, GitHistory history, List<Revision> revisions) {
        this.audience = audience;
        this.opened = opened;
        this.history = history;
        this.revisions = revisions;
    }

    /** The versions of the POP that is named. */
    static PastPops of(Call call, Optional<String> name) {
        Naming naming = new Naming(call);
        Naming.Named named = naming.one(name);
        Path path = named.path().orElseThrow(() -> new Refusal(Exit.USAGE, "no-past-of-pipe", Map.of()));
        GitHistory history = new GitHistory(path);
        List<Revision> revisions = history.revisions();
        if (revisions.isEmpty()) {
            throw new Refusal(Exit.USAGE, "never-committed", Map.of("path", named.label()));
        }
        return new PastPops(Audiences.of(call), naming.open(named), history, revisions);
    }

    /** How the user knows the file. */
    String label() {
        return opened.named().label();
    }

    /** The POP as it is now, or as it could last be read. */
    Pop pop() {
        List<PopFile> files = new ArrayList<>();
        revisions.forEach(revision -> revision.after().ifPresent(files::add));
        files.add(opened.file());
        Pop newest = Pop.EMPTY;
        for (PopFile file : files) {
            newest = file.hidden().isPresent() ? newest : file.pop();
        }
        return audience.of(newest);
    }

    /** The POP as it is now. */
    PopFile now() {
        return Naming.readable(opened).file();
    }

    /** The file as it was in a revision; nothing when it was not there. */
    Optional<PopFile> at(String revision) {
        return history.at(revision);
    }

    /** How one version grew into another. */
    Growth between(Pop older, Pop newer) {
        List<Pop> all = new ArrayList<>(List.of(older, newer));
        all.addAll(versions());
        List<Pop> seen = audience.ofAll(all);
        return Growth.of(seen.get(0), seen.get(1));
    }

    /** How it grew from the beginning, what is not committed yet behind it. */
    List<Chapter> chapters() {
        IdentityHashMap<Pop, Pop> seen = new IdentityHashMap<>();
        List<Pop> versions = versions();
        List<Pop> asSeen = audience.ofAll(versions);
        for (int i = 0; i < versions.size(); i++) {
            seen.put(versions.get(i), asSeen.get(i));
        }
        List<Chapter> chapters = new ArrayList<>();
        Pop last = Pop.EMPTY;
        for (Revision revision : revisions) {
            Chapter chapter = chapter(revision, last, seen);
            boolean onlyMerged = revision.before().size() > 1
                    && chapter.how() == Chapter.How.GREW
                    && chapter.growth().isNothing();
            if (!onlyMerged) {
                chapters.add(chapter);
            }
            last = revision.after()
                    .filter(file -> file.hidden().isEmpty())
                    .map(file -> seen.get(file.pop()))
                    .orElse(last);
        }
        return withWhatIsNew(chapters, seen);
    }

    private List<Chapter> withWhatIsNew(List<Chapter> chapters, IdentityHashMap<Pop, Pop> seen) {
        PopFile now = opened.file();
        Optional<PopFile> newest = history.at("");
        boolean same = newest.filter(file -> file.text().equals(now.text())).isPresent();
        Pop last = newest.map(file -> seen.getOrDefault(file.pop(), Pop.EMPTY)).orElse(Pop.EMPTY);
        List<Chapter> all = new ArrayList<>(chapters);
        if (!same) {
            boolean hidden = now.hidden().isPresent();
            Growth growth = hidden ? new Growth(List.of()) : Growth.of(last, seen.getOrDefault(now.pop(), Pop.EMPTY));
            Chapter.How how = hidden ? Chapter.How.UNREADABLE : Chapter.How.GREW;
            all.add(new Chapter("", Optional.empty(), Optional.empty(), how, growth));
        }
        return all.stream()
                .filter(chapter -> audience == Audience.SELF
                        || chapter.how() != Chapter.How.GREW
                        || !chapter.growth().isNothing())
                .toList();
    }

    private Chapter chapter(Revision revision, Pop last, IdentityHashMap<Pop, Pop> seen) {
        Optional<PopFile> after = revision.after();
        List<Pop> before = revision.before().stream()
                .filter(file -> file.hidden().isEmpty())
                .map(file -> seen.getOrDefault(file.pop(), Pop.EMPTY))
                .toList();
        boolean began = revision.before().isEmpty();
        Growth growth = new Growth(List.of());
        Chapter.How how = began ? Chapter.How.BEGAN : Chapter.How.GREW;
        if (after.isEmpty()) {
            how = Chapter.How.GONE;
        } else if (after.get().hidden().isPresent()) {
            how = Chapter.How.UNREADABLE;
        } else {
            List<Pop> older = began ? List.of(Pop.EMPTY) : before.isEmpty() ? List.of(last) : before;
            growth = Growth.againstAll(older, seen.getOrDefault(after.get().pop(), Pop.EMPTY));
        }
        Optional<String> author = Optional.of(revision.author()).filter(name -> audience.maySee(Visibility.COACH));
        return new Chapter(revision.id(), Optional.of(revision.day()), author, how, growth);
    }

    private List<Pop> versions() {
        List<Pop> versions = new ArrayList<>();
        for (Revision revision : revisions) {
            revision.before().forEach(file -> versions.add(file.pop()));
            revision.after().ifPresent(file -> versions.add(file.pop()));
        }
        versions.add(opened.file().pop());
        return versions;
    }
}
