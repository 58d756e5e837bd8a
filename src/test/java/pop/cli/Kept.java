package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files in the project that are made from the program itself: a stale one fails the test that makes it, and
 * {@code mvn test -Dupdate} writes it anew. Knows no file.
 */
public final class Kept {

    private Kept() {}

    static boolean isUpdating() {
        return System.getProperty("update") != null;
    }

    /** Holds that a file is what it is now made to be. */
    public static void upToDate(Path file, String made) throws IOException {
        if (isUpdating()) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(made)) {
                Files.writeString(file, made);
            }
            return;
        }
        assertThat(file).as("mvn test -Dupdate makes it").exists();
        assertThat(Files.readString(file))
                .as("%s is stale: mvn test -Dupdate makes it anew", file)
                .isEqualTo(made);
    }
}
