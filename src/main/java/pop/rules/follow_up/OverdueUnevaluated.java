package pop.rules.follow_up;

import java.time.LocalDate;
import java.util.stream.Stream;
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
                .filter(aim -> aim.isOverdue(dossier.today()))
                .filter(aim -> !dossier.causes().hideHowItWent(dossier.pop(), aim))
                .map(aim -> Fault.at(dossier.pop(), aim)
                        .with("due", aim.due().map(LocalDate::toString).orElse(""))
                        .as(aim.evaluations().isEmpty() ? "" : "before"));
    }
}
