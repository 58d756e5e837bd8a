package pop.doc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan with what belongs to it, as systems for portfolios hand such things on to each other. Knows no notation.
 *
 * @param key what tells it from all other portfolios
 * @param title what it is called
 * @param author whose it is
 * @param day the day on which it was made
 * @param entries the plan itself first, then all that is part of it
 */
public record Portfolio(String key, String title, String author, LocalDate day, List<Entry> entries) {

    public Portfolio {
        entries = List.copyOf(entries);
    }

    /** How far something is, for who only wants to know whether it is done. */
    public enum Stage {
        PLANNED,
        COMPLETED,
        /** Nothing to do, or no longer meant to be done. */
        NONE
    }

    /**
     * One thing that is planned.
     *
     * @param key what tells it from all others
     * @param title what it is called in one line
     * @param words all there is to say of it
     * @param partOf the key of what it is a part of
     * @param written the day it was written
     * @param start the day it begins
     * @param target the day by which it is to be done
     * @param end the day it was done
     */
    public record Entry(
            String key,
            String title,
            String words,
            Optional<String> partOf,
            Optional<LocalDate> written,
            Optional<LocalDate> start,
            Optional<LocalDate> target,
            Optional<LocalDate> end,
            Stage stage) {}
}
