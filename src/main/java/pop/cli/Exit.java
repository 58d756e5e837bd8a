package pop.cli;

import java.util.List;

/** How a command ended, as scripts see it; a promise that is the same for every format. */
enum Exit {
    /** Done; for a check: nothing at or above the threshold. */
    DONE(0),
    /** The answer is no. */
    NO(1),
    /** What was typed or configured cannot be done; nothing was written. */
    USAGE(2),
    /** A POP that cannot be read; nothing was written. */
    UNREADABLE(3),
    /** The file system would not; what was there is whole. */
    FILES(4),
    /** A bug in pop. */
    BUG(70),
    /** Stopped by the user. */
    CANCELLED(130);

    private static final List<Exit> HEAVIEST_FIRST = List.of(CANCELLED, BUG, USAGE, FILES, UNREADABLE, NO, DONE);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The one that counts when several things went wrong. */
    Exit or(Exit other) {
        return HEAVIEST_FIRST.indexOf(this) <= HEAVIEST_FIRST.indexOf(other) ? this : other;
    }
}
