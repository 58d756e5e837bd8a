package pop.rules.follow_up;

import java.time.LocalDate;
import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.At;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A goal or an action past its due date, neither done nor dropped, on which nobody looked back on or after that date. Its
 * due date itself still counts as in time. An evaluation without a date may have been later, so it is taken as one; the
 * evaluations of an earlier version are not.
 */
public final class OverdueUnevaluated implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        return Steps.openAims(dossier).stream()
                .filter(aim -> isOverdue(dossier, aim))
                .map(aim -> Fault.at(dossier.pop(), aim)
                        .with("due", aim.due().map(LocalDate::toString).orElse(""))
                        .as(aim.evaluations().isEmpty() ? "" : "before"));
    }

    /** Whether it is past its due date and nobody looked back since. */
    static boolean isOverdue(Dossier dossier, Aim aim) {
        return aim.due()
                        .filter(due -> due.isBefore(dossier.today()))
                        .filter(due -> aim.evaluations().stream()
                                .noneMatch(evaluation -> evaluation
                                        .date()
                                        .filter(day -> day.isBefore(due))
                                        .isEmpty()))
                        .isPresent()
                && !isExplained(dossier, aim);
    }

    /** Whether a problem with the file tells why nobody seems to have looked back. */
    private static boolean isExplained(Dossier dossier, Aim aim) {
        At evaluations = dossier.pop().at(aim).in(Fields.EVALUATIONS);
        return dossier.isExplained(evaluations, Fields.EVALUATIONS);
    }
}
