package pop.rules.minimum;

import java.util.stream.Stream;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** A rule of the minimum: asks nothing where no POP came and the centre keeps proof of its efforts. */
interface MinimumRule extends Rule {

    /** What the minimum wants and is not there. */
    Stream<Fault> missing(Dossier dossier);

    @Override
    default boolean asks(Dossier dossier) {
        return !dossier.isExempt();
    }

    @Override
    default Stream<Fault> faults(Dossier dossier) {
        return asks(dossier) ? missing(dossier) : Stream.empty();
    }
}
