package pop.store;

/** Says why git could not tell what changed. Knows no reader's language. */
public final class GitRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What git was asked about. */
    public enum Subject {
        /** Which files changed. */
        CHANGES,
        /** The earlier versions of a file. */
        HISTORY
    }

    /** What is the matter. */
    public enum Kind {
        /** There is no git on this computer, or it cannot be found. */
        NO_GIT,
        /** The folder is in no work tree that git may look at. */
        NO_WORK_TREE,
        /** No revision begins with a hyphen. */
        LIKE_AN_OPTION,
        /** There is no such revision. */
        NO_REVISION,
        /** There is no such revision here, where only the newest ones were fetched. */
        SHALLOW,
        /** Git broke off. */
        FAILED
    }

    private final Subject subject;
    private final Kind kind;
    private final String path;
    private final String revision;
    private final String detail;

    GitRefused(Subject subject, Kind kind, String path, String revision, String detail) {
        super(kind + " " + revision);
        this.subject = subject;
        this.kind = kind;
        this.path = path;
        this.revision = revision;
        this.detail = detail;
    }

    /** What git was asked about. */
    public Subject subject() {
        return subject;
    }

    /** What is the matter. */
    public Kind kind() {
        return kind;
    }

    /** The folder that was asked about. */
    public String path() {
        return path;
    }

    /** The revision that was asked for. */
    public String revision() {
        return revision;
    }

    /** What git said, in its own words; empty when it said nothing. */
    public String detail() {
        return detail;
    }
}
