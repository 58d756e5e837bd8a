package pop.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.store.GitChanges;
import pop.store.PopFolder;

/** {@code --changed}: of the POPs that are named, those that changed since a revision. Knows no rule. */
final class ChangedPops {

    private final Call call;
    private final Naming naming;

    ChangedPops(Call call, Naming naming) {
        this.call = call;
        this.naming = naming;
    }

    /** The POPs that changed, when only those are asked for; none of them is no reason to fail. */
    List<Naming.Named> of(List<Naming.Named> all) {
        Optional<String> revision = call.value("--changed").map(String::strip);
        if (revision.isEmpty()) {
            return all;
        }
        Set<Path> changed = new LinkedHashSet<>();
        folders(all).forEach(folder -> changed.addAll(new GitChanges(folder, revision.get()).paths()));
        List<Naming.Named> left = all.stream()
                .filter(named -> named.path()
                        .map(PopFolder::real)
                        .filter(changed::contains)
                        .isPresent())
                .toList();
        if (left.isEmpty()) {
            call.talk(Words.of(CheckCommand.class, call.language()).say("nothing-changed", "revision", revision.get()));
        }
        return left;
    }

    /** The folders that git is to be asked about: those that are named, and those of POPs that lie elsewhere. */
    private Set<Path> folders(List<Naming.Named> all) {
        Set<Path> folders = new LinkedHashSet<>();
        for (String argument : call.arguments()) {
            Path path = call.console().path(argument);
            if (PopFolder.isFolder(path)) {
                folders.add(PopFolder.real(path));
            }
        }
        if (call.arguments().isEmpty()) {
            folders.add(PopFolder.real(naming.folder().path()));
        }
        for (Naming.Named named : all) {
            named.path().map(PopFolder::real).map(Path::getParent).ifPresent(parent -> {
                if (folders.stream().noneMatch(parent::startsWith)) {
                    folders.add(parent);
                }
            });
        }
        return folders;
    }
}
