package pop.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of the growth of a POP: what one person wrote at one time. Knows not where it is kept.
 *
 * @param revision what it is known by where it is kept; empty for what was not laid down yet
 * @param day the day, when it was laid down
 * @param author who did, when the reader may know
 * @param how what happened to the POP as a whole
 * @param growth what happened in it
 */
public record Chapter(String revision, Optional<LocalDate> day, Optional<String> author, How how, Growth growth) {

    /** What happened to the POP as a whole. */
    public enum How {
        /** It began. */
        BEGAN,
        /** It went on. */
        GREW,
        /** It could not be read then. */
        UNREADABLE,
        /** It was taken away. */
        GONE
    }
}
