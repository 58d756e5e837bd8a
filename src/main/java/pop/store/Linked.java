package pop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that a POP links to. Who wrote the POP decides what it says, not where we look: only in the folder of the
 * plans, which is the nearest one with settings or a git work tree, or else the one in which the POP lies. A link that
 * leads out of it, by its words or through a link of the system, leads nowhere. Opens no file.
 */
final class Linked {

    private static final String GIT = ".git";

    private final Path beside;
    private final Path root;

    private Linked(Path beside, Path root) {
        this.beside = beside;
        this.root = root;
    }

    /** The links of a POP in that folder. */
    static Linked from(Path folder) {
        Path beside = folder.toAbsolutePath().normalize();
        for (Path at = beside; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(PopFolder.SETTINGS)) || Files.exists(at.resolve(GIT))) {
                return new Linked(beside, at);
            }
        }
        return new Linked(beside, beside);
    }

    /** Where a link leads, if there is a file or a folder that we may look at. */
    Optional<Path> find(String link) {
        try {
            // not even asked for by name: a name such as \\\\server\\share would reach for the network
            boolean relative = !link.startsWith("/") && !link.startsWith("\\") && link.indexOf(':') != 1;
            Path path = beside.resolve(link).normalize();
            if (!relative || !path.startsWith(root) || !Files.exists(path)) {
                return Optional.empty();
            }
            return path.toRealPath().startsWith(root.toRealPath()) ? Optional.of(path) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // not to be reached is as good as not there; the rule about missing files says so
        }
    }
}
