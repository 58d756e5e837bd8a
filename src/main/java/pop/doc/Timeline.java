package pop.doc;

import java.util.List;
import java.util.Optional;

/**
 * What happened when, in order, in lanes beside each other; it does not know what the lanes stand for, and knows no
 * calendar: days and months come as words.
 *
 * @param lanes what the lanes are called
 * @param stretches the months in which anything happened, the earliest first
 */
public record Timeline(List<String> lanes, List<Stretch> stretches) implements Drawing {

    public Timeline {
        lanes = List.copyOf(lanes);
        stretches = List.copyOf(stretches);
        int width = lanes.size();
        if (stretches.stream()
                .flatMap(stretch -> stretch.events().stream())
                .anyMatch(event -> event.lane() < 0 || event.lane() >= width)) {
            throw new IllegalArgumentException("an event lies in a lane that there is not");
        }
    }

    /**
     * A month, or what else is told under one head.
     *
     * @param chapter the year, where a new one begins
     * @param heading what the stretch is called
     * @param pause how many stretches went by before it without anything in them
     * @param events what happened, the earliest first
     */
    public record Stretch(Optional<String> chapter, String heading, int pause, List<Event> events) {

        public Stretch {
            events = List.copyOf(events);
        }
    }

    /** Where an event lies, seen from the day on which the page was made. */
    public enum When {
        PAST,
        /** The day itself, drawn as a line across. */
        TODAY,
        AHEAD,
        /** Nobody wrote down when. */
        UNKNOWN
    }

    /**
     * Something on a day.
     *
     * @param day the day of the month, as it is said; empty when it is not known
     * @param lane the number of its lane, from zero
     * @param when where it lies, seen from today
     * @param label what happened
     * @param line what it was about, in full; may be empty
     * @param state how it went
     */
    public record Event(String day, int lane, When when, String label, Line line, Optional<Mark> state) {}

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.timeline(this);
    }
}
