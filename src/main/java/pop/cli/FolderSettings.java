package pop.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Loose;
import pop.store.LooseFile;
import pop.store.PopFolder;

/**
 * The settings that hold for a POP: those of the folder it is in, or of the nearest folder above; for what is piped in,
 * those of the user's folder. Knows which profiles they name, and not which profiles there are.
 */
final class FolderSettings {

    private final Path usersFolder;
    private final Map<Path, List<String>> read = new HashMap<>();

    FolderSettings(Call call) {
        this.usersFolder = new Naming(call).folder().path();
    }

    /** The profiles for a POP that names none; none when the settings do not say. */
    List<String> profiles(Naming.Named named) {
        Path folder =
                named.path().map(path -> path.toAbsolutePath().getParent()).orElse(usersFolder);
        return read.computeIfAbsent(folder, FolderSettings::profiles);
    }

    private static List<String> profiles(Path folder) {
        Optional<LooseFile> settings = PopFolder.nearest(folder).flatMap(PopFolder::settings);
        settings.ifPresent(FolderSettings::mustBeReadable);
        return settings.flatMap(found -> found.content().get("profile")).stream()
                .flatMap(FolderSettings::each)
                .flatMap(name -> name.asText().stream())
                .toList();
    }

    private static Stream<Loose> each(Loose value) {
        return value instanceof Loose.Sequence list ? list.items().stream() : Stream.of(value);
    }

    private static void mustBeReadable(LooseFile settings) {
        settings.problem().ifPresent(problem -> {
            String line = String.valueOf(problem.place().line());
            throw new Refusal(Exit.USAGE, "bad-settings", Map.of("path", settings.name(), "line", line));
        });
    }
}
