package pop.doc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Days with what happens on them, for a calendar of somebody's own. Knows no notation and nothing of plans.
 *
 * @param title what it is called
 * @param day the day on which it was made
 * @param events what happens; each with a key of its own
 */
public record Calendar(String title, LocalDate day, List<Event> events) {

    public Calendar {
        events = List.copyOf(events);
    }

    /**
     * Something on a day, or on many.
     *
     * @param key what tells it from all other events, today and when the calendar is made again
     * @param day the day, or the first of them
     * @param rhythm how it comes back, if it does
     * @param title what it is called in one line
     * @param words what more there is to say; may be empty
     * @param categories what sort of thing it is
     */
    public record Event(
            String key, LocalDate day, Optional<Rhythm> rhythm, String title, String words, List<String> categories) {
        public Event {
            categories = List.copyOf(categories);
        }
    }

    /** After how much time something comes back. */
    public enum Every {
        DAY,
        WEEK,
        MONTH
    }

    /**
     * How something comes back; without an end it does so for ever.
     *
     * @param count how often in all; not beside a last day
     * @param until the last day
     */
    public record Rhythm(Every every, OptionalInt count, Optional<LocalDate> until) {
        public Rhythm {
            if (count.isPresent() && until.isPresent()) {
                throw new IllegalArgumentException("a rhythm has one end");
            }
        }
    }
}
