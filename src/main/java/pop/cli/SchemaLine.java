package pop.cli;

import java.nio.file.Path;
import java.util.Optional;
import pop.store.PopFolder;

/** The first line of a POP that tells any editor where the schema is. Knows no editor and no schema. */
final class SchemaLine {

    /** Where {@code pop init} puts the schema. */
    static final String FILE = ".pop/pop.schema.json";

    private static final String BEGINS = "# yaml-language-server: $schema=";

    private SchemaLine() {}

    /** The text of a new POP, with the line above it when the folder in which it comes has a schema. */
    static String above(String text, Path target, Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        Optional<Path> place =
                Optional.ofNullable(target.toAbsolutePath().normalize().getParent());
        return place.filter(beside -> beside.startsWith(root) && PopFolder.isThere(root.resolve(FILE)))
                .map(beside -> BEGINS + up(beside.relativize(root)) + FILE + "\n" + text)
                .orElse(text);
    }

    private static String up(Path way) {
        return way.toString().isEmpty() ? "" : "../".repeat(way.getNameCount());
    }
}
