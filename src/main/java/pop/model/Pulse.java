package pop.model;

import java.time.LocalDate;
import java.util.Optional;
import pop.model.Choices.ReviewKind;

/**
 * When something last happened in a plan, by its newest date that is not ahead. A plan without dates says nothing about
 * when. Does not know what happened outside the file, and takes a due date that went by for something that happened.
 *
 * @param last the newest date that is not ahead, with its place
 * @param isClosed whether a final review closed the plan and nothing is open
 * @param hasContent whether anything of a plan stands in it
 */
public record Pulse(Optional<Values.Value> last, boolean isClosed, boolean hasContent) {

    /** The pulse of a POP on a day. */
    public static Pulse of(Pop pop, LocalDate today) {
        return new Pulse(last(pop, today), isClosed(pop, today), pop.hasContent());
    }

    /** The newest date that is not ahead; of several on one day the first. */
    private static Optional<Values.Value> last(Pop pop, LocalDate today) {
        Optional<Values.Value> last = Optional.empty();
        Optional<LocalDate> newest = Optional.empty();
        for (Values.Value value : Values.of(pop)) {
            if (value.value() instanceof LocalDate day
                    && !day.isAfter(today)
                    && (newest.isEmpty() || day.isAfter(newest.get()))) {
                last = Optional.of(value);
                newest = Optional.of(day);
            }
        }
        return last;
    }

    private static boolean isClosed(Pop pop, LocalDate today) {
        boolean finalReview = pop.current(pop.reviews()).stream()
                .filter(review -> review.facts().get(Fields.REVIEW_KIND).equals(Optional.of(ReviewKind.FINAL)))
                .flatMap(review -> review.date().stream())
                .anyMatch(day -> !day.isAfter(today));
        return finalReview && pop.own(pop.aims()).stream().noneMatch(Aim::isOpen);
    }

    /** The day on which something last happened. */
    public Optional<LocalDate> lastDay() {
        return last.flatMap(Values.Value::day);
    }

    /** Whether nothing happened for more than so many months; a closed plan is not quiet but finished. */
    public boolean isQuiet(LocalDate today, long months) {
        return hasContent
                && !isClosed
                && lastDay()
                        .filter(day -> day.plusMonths(months).isBefore(today))
                        .isPresent();
    }
}
