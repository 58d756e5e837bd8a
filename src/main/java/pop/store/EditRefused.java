package pop.store;

import pop.model.At;
import pop.model.Place;

/** Says why a file was left as it is: what was asked cannot be written into it safely. Knows no reader's language. */
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What stands in the way. */
    public enum Reason {
        /** The file holds a problem that hides the POP. */
        UNREADABLE,
        /** The file has an older form, which is read and not written. */
        OLD_FORM,
        /** What would be touched is named by an anchor, so that it may stand in two places. */
        ANCHOR,
        /** What would be touched stands elsewhere: an alias. */
        ALIAS,
        /** What would be touched takes keys from elsewhere: a merge key. */
        MERGE,
        /** What would be touched bears a tag. */
        TAG,
        /** Something else stands where this would have to go, such as a text in the place of a list. */
        WRONG_KIND,
        /** Things of a list would change places. */
        ORDER,
        /** The notation there is one that pop does not dare to touch. */
        SHAPE,
        /** Read again, the new text did not mean exactly what was asked. */
        NOT_THE_SAME
    }

    private final Reason reason;
    private final transient At at;
    private final transient Place place;

    EditRefused(Reason reason, At at) {
        this(reason, at, Place.TOP);
    }

    EditRefused(Reason reason, At at, Place place) {
        super(reason + " " + at.path());
        this.reason = reason;
        this.at = at;
        this.place = place;
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }

    /** Where in the POP. */
    public At at() {
        return at;
    }

    /** Where in the file, as it is. */
    public Place place() {
        return place;
    }
}
