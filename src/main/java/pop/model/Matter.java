package pop.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something in a POP that asks for attention, on a day or at any time. Knows no word and no clock.
 *
 * @param sort what it is
 * @param day the day on which it asks; empty when any day will do
 * @param item what it is about; empty when it is about the whole POP
 */
public record Matter(Sort sort, Optional<LocalDate> day, Optional<Item> item) {

    /** What can ask for attention, the most urgent first. */
    public enum Sort {
        /** A due date went by, and nobody looked back since. */
        OVERDUE,
        /** A day to look how it goes; when it is past, nobody looked since. */
        CHECK,
        /** The day by which the first step is to be taken; when it is past, nobody did. */
        FIRST_STEP,
        /** The day by which a goal or an action is to be done. */
        DUE,
        /** A conversation that was planned. */
        SESSION,
        /** A look back on the whole plan. */
        REVIEW,
        /** The evaluation of the employment itself. */
        EMPLOYMENT,
        /** Something that a person does again and again, until a day. */
        RHYTHM,
        /** Something that a coach suggests and the person has not made their own yet. */
        SUGGESTION,
        /** An assignment that is not done yet. */
        HOMEWORK,
        /** Nothing happened since that day. */
        QUIET,
        /** Until that day the folder wants to keep the dossier. */
        RETENTION;

        /** The word for it that scripts read. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it falls due on its day. */
        public boolean fallsDue() {
            return compareTo(RHYTHM) <= 0;
        }
    }

    /** The nearest day first, and what has no day last. */
    public static final Comparator<Matter> BY_DAY = Comparator.<Matter, LocalDate>comparing(
                    matter -> matter.day().orElse(LocalDate.MAX))
            .thenComparing(Matter::sort);

    /** A matter of an item. */
    static Matter of(Sort sort, Optional<LocalDate> day, Item item) {
        return new Matter(sort, day, Optional.of(item));
    }

    /** A matter of the whole POP on a day. */
    static Matter of(Sort sort, LocalDate day) {
        return new Matter(sort, Optional.of(day), Optional.empty());
    }

    /** Whether its day went by. */
    public boolean isPast(LocalDate today) {
        return day.filter(today::isAfter).isPresent();
    }

    /** Whether it falls due on or before a day. */
    public boolean isDueBy(LocalDate last) {
        return sort.fallsDue() && day.filter(due -> !due.isAfter(last)).isPresent();
    }

    /** Whether an audience may see it; what is about the whole POP is for the person and the coach. */
    boolean isFor(Audience audience) {
        return item.map(one -> one.isFor(audience)).orElseGet(() -> audience.maySee(Choices.Visibility.COACH));
    }
}
