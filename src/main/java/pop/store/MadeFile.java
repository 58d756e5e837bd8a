package pop.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** A file that pop makes and can make again, set against what stands in its place. Knows nothing of what is in it. */
public final class MadeFile {

    private MadeFile() {}

    /** What stands in the place of a file. */
    public enum Place {
        /** Nothing. */
        FREE,
        /** The very same. */
        SAME,
        /** Something else. */
        OTHER
    }

    /**
     * What stands there now.
     *
     * @throws StoreFailure when it cannot be read
     */
    public static Place at(Path path, byte[] content) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Place.FREE;
        }
        if (!Files.isRegularFile(path)) {
            return Place.OTHER;
        }
        try {
            boolean same = Files.size(path) == content.length && Arrays.equals(Files.readAllBytes(path), content);
            return same ? Place.SAME : Place.OTHER;
        } catch (IOException e) {
            throw Failures.failed(path, e);
        }
    }

    /** Whether a file holds a mark that pop leaves in what it makes. */
    public static boolean bears(Path path, String mark) {
        try {
            return Files.isRegularFile(path)
                    && new String(Files.readAllBytes(path), StandardCharsets.UTF_8).contains(mark);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Puts something to be looked at in a folder of its own that only the user can open.
     *
     * @throws StoreFailure when that cannot be done
     */
    public static Path toLookAt(String name, byte[] content) {
        try {
            Path folder = Files.createTempDirectory("pop-"); // rwx------ where the file system knows modes
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw Failures.failed(Path.of(name), e);
        }
    }
}
