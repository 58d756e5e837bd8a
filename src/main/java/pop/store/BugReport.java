package pop.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps what is needed to mend a bug in a file that only the user can read. */
public final class BugReport {

    private BugReport() {}

    /** Writes a report into the system's folder for temporary files; the path, if that worked. */
    public static Optional<String> write(String report) {
        try {
            Path file = Files.createTempFile("pop-bug-", ".txt"); // rw------- where the file system knows modes
            Files.write(file, report.getBytes(StandardCharsets.UTF_8));
            return Optional.of(file.toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
