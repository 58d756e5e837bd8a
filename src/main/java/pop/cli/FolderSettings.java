package pop.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pop.store.PopFolder;

/**
 * The settings that hold for a POP: those of the folder it is in, or of the nearest folder above; for what is piped in,
 * those of the user's folder. Each file is read once. Knows which profiles they name, and not which profiles there are.
 */
final class FolderSettings {

    private final Path usersFolder;
    private final Set<String> rulesKnown;
    private final Map<Path, Settings> read = new ConcurrentHashMap<>();

    FolderSettings(Call call, Set<String> rulesKnown) {
        this.usersFolder = new Naming(call).folder().path();
        this.rulesKnown = rulesKnown;
    }

    /** The settings for a POP. */
    Settings of(Naming.Named named) {
        return of(named.path().map(path -> path.toAbsolutePath().getParent()).orElse(usersFolder));
    }

    /** The settings of the user's own folder. */
    Settings here() {
        return of(usersFolder);
    }

    private Settings of(Path folder) {
        return read.computeIfAbsent(
                folder,
                place -> PopFolder.nearest(place)
                        .flatMap(PopFolder::settings)
                        .map(file -> Settings.of(file, rulesKnown))
                        .orElse(Settings.NONE));
    }
}
