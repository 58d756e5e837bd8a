package pop.rules.attest;

import java.util.List;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.At;
import pop.model.Choices.Status;
import pop.model.Fields;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * An attest is wanted for something that is no training, or for a training that is not concrete. Does not know whether the
 * training gives a right to anything.
 */
public final class AttestWithoutTraining implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        return pop.current(pop.actions()).stream()
                .filter(action -> action.status() != Status.DROPPED)
                .filter(Concrete::isAttestWanted)
                .flatMap(action -> fault(dossier, action));
    }

    private static Stream<Fault> fault(Dossier dossier, Action action) {
        Fault fault = Fault.at(dossier.pop(), action);
        At kind = dossier.pop().at(action).in(Fields.ACTION_KIND);
        if (!Concrete.isTraining(action) && !dossier.isExplained(kind, Fields.ACTION_KIND)) {
            return Stream.of(fault.as("other"));
        }
        List<String> missing = Concrete.missing(dossier, action);
        return missing.isEmpty() ? Stream.empty() : Stream.of(Concrete.told(fault, missing));
    }
}
