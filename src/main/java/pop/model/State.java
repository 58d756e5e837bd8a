package pop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a POP is as a whole, by what the person means to do; knows how it is, never how it should be. */
public enum State {
    /** Nothing is set out to do yet. */
    BEGUN,
    /** Something is still to be done. */
    UNDER_WAY,
    /** Nothing happened in it for a long time. */
    QUIET,
    /** Nothing is left to be done, or a final review closed it. */
    COMPLETED;

    /**
     * The state of a POP.
     *
     * @param quietMonths after how many months without anything new it is quiet; never when nobody set that
     */
    public static State of(Pop pop, Pulse pulse, LocalDate today, Optional<Long> quietMonths) {
        if (quietMonths.filter(months -> pulse.isQuiet(today, months)).isPresent()) {
            return QUIET;
        }
        List<Aim> aims = pop.own(pop.aims());
        if (aims.stream().anyMatch(Aim::isOpen)) {
            return UNDER_WAY;
        }
        return aims.isEmpty() && !pulse.isClosed() ? BEGUN : COMPLETED;
    }

    /** The word for it that scripts read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
