package pop.rules.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** A rule that asks one question of each goal and action that is still to be done, and of each at most once. */
interface SmartRule extends Rule {

    /** What it has to ask of one goal or action. */
    Optional<Fault> fault(Step step);

    @Override
    default Stream<Fault> faults(Dossier dossier) {
        List<Fault> faults = new ArrayList<>();
        for (Step step : Steps.of(dossier).open()) {
            Optional<Fault> fault = fault(step);
            if (fault.isPresent()) {
                faults.add(fault.get());
            }
        }
        return faults.stream();
    }
}
