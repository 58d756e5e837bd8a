package pop.rules.follow_up;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.At;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A plan with open actions and no moment ahead to look how it goes: no review, no check moment and no talk, today
 * included. Does not know whether one moment is enough, nor what stands in anybody's own calendar.
 */
public final class NoReviewAhead implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        if (Steps.openActions(dossier).isEmpty()
                || isPlanned(dossier, pop.current(pop.reviews()))
                || isPlanned(dossier, pop.current(pop.sessions()))
                || Steps.openAims(dossier).stream().anyMatch(aim -> hasCheckMoment(dossier, aim))
                || dossier.isExplained(Fields.REVIEWS)) {
            return Stream.empty();
        }
        return Stream.of(Fault.at(At.ROOT.in(Fields.REVIEWS)));
    }

    private static boolean isPlanned(Dossier dossier, List<? extends Item> moments) {
        return moments.stream()
                .anyMatch(moment -> moment.date()
                        .map(day -> isAhead(dossier, day))
                        .orElseGet(() -> {
                            At date = dossier.pop().at(moment).in(Fields.DATE);
                            return dossier.isExplained(date, Fields.DATE);
                        }));
    }

    private static boolean hasCheckMoment(Dossier dossier, Aim aim) {
        if (aim.checkMoments().stream().anyMatch(day -> isAhead(dossier, day))) {
            return true;
        }
        Optional<At> at = dossier.problems().isEmpty()
                ? Optional.empty()
                : Optional.of(dossier.pop().at(aim));
        return at.filter(aimAt -> dossier.isExplained(aimAt.in(Fields.CHECK_MOMENTS), Fields.CHECK_MOMENTS))
                .isPresent();
    }

    private static boolean isAhead(Dossier dossier, LocalDate day) {
        return !day.isBefore(dossier.today());
    }
}
