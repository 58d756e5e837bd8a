package pop.rules.smart;

import java.time.LocalDate;
import java.util.Optional;
import pop.model.Aim;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.RedThread;
import pop.model.Review;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.text.Days;
import pop.text.Reading;

/**
 * A goal or action that lasts longer than some months and has no moment in between to look how it goes: no check moment, no
 * evaluation and no review of the plan. What leads to a goal looks for it, and a goal for what leads to it. Where nobody says
 * when it begins, it counts from today.
 */
public final class NoCheckMoment implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        Dossier dossier = step.dossier();
        int months = dossier.limit(Limit.CHECK_MOMENT_MONTHS)
                .map(limit -> limit.low().intValue())
                .orElse(Integer.MAX_VALUE);
        Optional<LocalDate> end = end(step);
        LocalDate begin = begin(step);
        if (months == Integer.MAX_VALUE
                || end.filter(day -> !day.isBefore(dossier.today())).isEmpty()
                || !begin.plusMonths(months).isBefore(end.get())
                || isWatched(step)
                || step.isAnsweredBy(NoCheckMoment::isWatched)
                || isGoalWatched(step)
                || isReviewed(dossier, begin, end.get())) {
            return Optional.empty();
        }
        return Optional.of(step.fault().with("months", months).with("date", end.get()));
    }

    private static LocalDate begin(Step step) {
        return step.facts()
                .get(Fields.START)
                .or(() -> step.ofTraining(Fields.START))
                .or(() -> step.aim().date())
                .orElse(step.dossier().today());
    }

    private static Optional<LocalDate> end(Step step) {
        return step.aim()
                .due()
                .or(() -> step.ofRepeat(Fields.UNTIL))
                .or(() -> step.ofTraining(Fields.END))
                .or(() -> step.reading().flatMap(Reading::days).map(Days::last));
    }

    private static boolean isWatched(Step step) {
        return step.answers(Fields.CHECK_MOMENTS, Fields.EVALUATIONS);
    }

    private static boolean isGoalWatched(Step step) {
        RedThread thread = step.dossier().thread();
        return step.aim()
                .leadsTo()
                .flatMap(thread::current)
                .filter(goal -> goal instanceof Aim aim && !aim.checkMoments().isEmpty())
                .isPresent();
    }

    /** Whether the plan is looked at in between; a review without a day may be that one. */
    private static boolean isReviewed(Dossier dossier, LocalDate begin, LocalDate end) {
        Pop pop = dossier.pop();
        return dossier.isExplained(Fields.REVIEWS)
                || pop.current(pop.reviews()).stream()
                        .map(Review::date)
                        .anyMatch(day -> day.map(date -> !date.isBefore(begin) && !date.isAfter(end))
                                .orElse(true));
    }
}
