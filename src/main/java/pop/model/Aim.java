package pop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pop.model.Choices.Status;

/** What a person sets out to do or to reach: a goal or an action, with all that makes it SMART. */
public sealed interface Aim extends Item permits Goal, Action {

    /** The day by which it is to be done. */
    default Optional<LocalDate> due() {
        return facts().get(Fields.DUE);
    }

    /** The days on which the person looks how it goes. */
    default List<LocalDate> checkMoments() {
        return facts().list(Fields.CHECK_MOMENTS);
    }

    /** How it went, so far. */
    default List<Evaluation> evaluations() {
        return facts().list(Fields.EVALUATIONS);
    }

    /** How far it is; planned when nothing is said, done when it has a done date. */
    default Status status() {
        return facts().get(Fields.STATUS).orElse(facts().has(Fields.DONE) ? Status.DONE : Status.PLANNED);
    }

    /** Whether somebody still means to do it. */
    default boolean isOpen() {
        return status() == Status.PLANNED || status() == Status.ACTIVE;
    }

    /** Whether somebody looked back on that day or later; an evaluation without a date may have been later. */
    default boolean isLookedBackOnSince(LocalDate day) {
        return evaluations().stream()
                .anyMatch(evaluation -> evaluation.date().filter(day::isAfter).isEmpty());
    }

    /**
     * Whether its due date went by while it is still open, and nobody looked back on it since. The due date itself still
     * counts as in time.
     */
    default boolean isOverdue(LocalDate today) {
        return isOpen()
                && due().filter(day -> day.isBefore(today) && !isLookedBackOnSince(day))
                        .isPresent();
    }

    /** The day by which its first step is to be taken; none once it has begun. */
    default Optional<LocalDate> firstStepDue() {
        return status() == Status.PLANNED
                ? facts().get(Fields.FIRST_STEP).flatMap(step -> step.facts().get(Fields.DUE))
                : Optional.empty();
    }

    /** The id of the goal it leads to: an action's goal, or the goal of which this one is a part. */
    Optional<String> leadsTo();
}
