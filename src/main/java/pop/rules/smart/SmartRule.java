package pop.rules.smart;

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
        return Steps.of(dossier).open().flatMap(step -> fault(step).stream());
    }
}
