package pop.rules.attest;

import java.util.List;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.Choices.Status;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A training among the actions that is not concrete yet. Where an attest is wanted, {@link AttestWithoutTraining} says it;
 * a training that was let go needs no details.
 */
public final class TrainingNotConcrete implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        return pop.current(pop.actions()).stream()
                .filter(action -> action.status() != Status.DROPPED)
                .filter(action -> Concrete.isTraining(action) && !Concrete.isAttestWanted(action))
                .flatMap(action -> fault(dossier, action));
    }

    private static Stream<Fault> fault(Dossier dossier, Action action) {
        List<String> missing = Concrete.missing(dossier, action);
        return missing.isEmpty() ? Stream.empty() : Stream.of(Concrete.told(Fault.at(dossier.pop(), action), missing));
    }
}
