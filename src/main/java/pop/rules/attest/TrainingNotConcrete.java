package pop.rules.attest;

import java.util.List;
import java.util.stream.Stream;
import pop.model.TrainingStep;
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
        return Concrete.steps(dossier).stream()
                .filter(step -> step.isTraining() && !step.isAttestWanted())
                .flatMap(step -> fault(dossier, step));
    }

    private static Stream<Fault> fault(Dossier dossier, TrainingStep step) {
        List<String> missing = Concrete.missing(dossier, step);
        return missing.isEmpty() ? Stream.empty() : Stream.of(Concrete.told(dossier, step.action(), missing));
    }
}
