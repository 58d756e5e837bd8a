package pop.store;

import java.io.IOException;

/**
 * Says why a file was not read or not written; what stood on disk before stands there still. Knows no reader's language.
 */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What went wrong. */
    public enum Kind {
        /** Something of that name is there already. */
        EXISTS,
        /** Another document is kept under that name already. */
        KEPT,
        /** Somebody else changed the file since it was read. */
        CHANGED,
        /** Another pop is writing the file, and goes on doing so. */
        LOCKED,
        /** The file is gone. */
        NOT_THERE,
        /** The folder is not there. */
        NO_FOLDER,
        /** The name is that of a folder. */
        IS_FOLDER,
        /** The system does not allow it. */
        NOT_ALLOWED,
        /** Its owner made the file read-only. */
        READ_ONLY,
        /** The name is that of a pipe or a device. */
        NOT_PLAIN,
        /** The disk is full, or the person's share of it. */
        NO_SPACE,
        /** The file has a second name, which would keep the old text. */
        HARD_LINKED,
        /** The file belongs to somebody else and would change hands. */
        OWNER,
        /** Something did not work, and what was made before it could not be taken back. */
        LEFT,
        /** Anything else; the cause knows more. */
        OTHER
    }

    private final Kind kind;
    private final String path;

    public StoreFailure(Kind kind, String path) {
        super(kind + " " + path);
        this.kind = kind;
        this.path = path;
    }

    StoreFailure(Kind kind, String path, Throwable cause) {
        super(kind + " " + path, cause);
        this.kind = kind;
        this.path = path;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The path, as it was given. */
    public String path() {
        return path;
    }

    /** What the system said, in its own words, or the lock that is held; empty when there is nothing to tell. */
    public String detail() {
        return getCause() instanceof IOException cause ? Failures.reason(cause) : "";
    }
}
