package pop.rules.thread;

import java.util.stream.Stream;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** A rule of the red thread: asks nothing where no POP came and the centre keeps proof of its efforts. */
interface ThreadRule extends Rule {

    /** Where the thread is loose. */
    Stream<Fault> loose(Dossier dossier);

    @Override
    default boolean asks(Dossier dossier) {
        return !dossier.isExempt();
    }

    @Override
    default Stream<Fault> faults(Dossier dossier) {
        return asks(dossier) ? loose(dossier) : Stream.empty();
    }
}
