package pop.rules.attest;

import java.util.List;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.TrainingStep;
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
        return Concrete.steps(dossier).stream()
                .filter(TrainingStep::isAttestWanted)
                .flatMap(step -> fault(dossier, step));
    }

    private static Stream<Fault> fault(Dossier dossier, TrainingStep step) {
        At kind = dossier.pop().at(step.action()).in(Fields.ACTION_KIND);
        if (!step.isTraining() && !dossier.isExplained(kind, Fields.ACTION_KIND)) {
            return Stream.of(Fault.at(dossier.pop(), step.action()).as("other"));
        }
        List<String> missing = Concrete.missing(dossier, step);
        return missing.isEmpty() ? Stream.empty() : Stream.of(Concrete.told(dossier, step.action(), missing));
    }
}
