package pop.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Something the file system would not do, as data; the door finds the words. Whenever this is thrown, what was on disk is
 * whole.
 */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        EXISTS,
        NOT_THERE,
        NOT_ALLOWED,
        NO_SPACE,
        IS_FOLDER,
        OTHER
    }

    private final Kind kind;
    private final transient Path path;
    private final String detail;

    public StoreFailure(Kind kind, Path path, String detail) {
        super(kind + " " + detail);
        this.kind = kind;
        this.path = path;
        this.detail = detail;
    }

    /** The failure that an exception of the file system stands for. */
    static StoreFailure of(Path path, IOException e) {
        return new StoreFailure(kindOf(e), path, reason(e));
    }

    public Kind kind() {
        return kind;
    }

    /** The file or folder it is about. */
    public Path path() {
        return path;
    }

    /** What the system said, in its own words; may be empty. */
    public String detail() {
        return detail;
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

    private static Kind kindOf(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return Kind.EXISTS;
        }
        if (e instanceof NoSuchFileException) {
            return Kind.NOT_THERE;
        }
        if (e instanceof AccessDeniedException) {
            return Kind.NOT_ALLOWED;
        }
        String says = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (says.contains("no space") || says.contains("quota")) {
            return Kind.NO_SPACE;
        }
        if (says.contains("read-only") || says.contains("not permitted")) {
            return Kind.NOT_ALLOWED;
        }
        return says.contains("is a directory") ? Kind.IS_FOLDER : Kind.OTHER;
    }
}
