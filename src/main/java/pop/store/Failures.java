package pop.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import pop.store.StoreFailure.Kind;

/**
 * Tells from what the system throws why it would not write. Some reasons it says in words only, which are the C library's
 * English ones; on a system with other words they become {@link Kind#OTHER}.
 */
final class Failures {

    private Failures() {}

    static StoreFailure failed(Path path, Exception cause) {
        return new StoreFailure(kind(cause), path.toString(), cause);
    }

    private static Kind kind(Exception cause) {
        if (cause instanceof NoSuchFileException) {
            return Kind.NOT_THERE;
        }
        if (cause instanceof FileAlreadyExistsException) {
            return Kind.EXISTS;
        }
        if (cause instanceof NotDirectoryException) {
            return Kind.NO_FOLDER;
        }
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return Kind.NOT_ALLOWED;
        }
        return cause instanceof IOException ? byWords(String.valueOf(cause.getMessage())) : Kind.OTHER;
    }

    private static Kind byWords(String message) {
        String words = message.toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("quota")) {
            return Kind.NO_SPACE;
        }
        if (words.contains("is a directory")) {
            return Kind.IS_FOLDER;
        }
        if (words.contains("not a directory")) {
            return Kind.NO_FOLDER;
        }
        return words.contains("read-only") || words.contains("not permitted") ? Kind.NOT_ALLOWED : Kind.OTHER;
    }

    /** What the system said, without the path. */
    static String reason(IOException e) {
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String says = String.valueOf(e.getMessage());
        boolean plain = e.getClass() == IOException.class && e.getMessage() != null;
        return plain ? says : e.getClass().getSimpleName().replace("Exception", "");
    }
}
