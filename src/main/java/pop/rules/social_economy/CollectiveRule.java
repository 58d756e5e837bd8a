package pop.rules.social_economy;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Choices.Work;
import pop.model.Employment;
import pop.model.Facts;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** A rule for collective customised work: asks nothing of individual work, which has a support plan and no POP. */
interface CollectiveRule extends Rule {

    /** What collective customised work asks and is not there. */
    Stream<Fault> asked(Dossier dossier);

    @Override
    default Stream<Fault> faults(Dossier dossier) {
        return isIndividual(dossier) ? Stream.empty() : asked(dossier);
    }

    /** Whether the file says that the work is individual. */
    static boolean isIndividual(Dossier dossier) {
        return employment(dossier).flatMap(job -> job.get(Fields.WORK)).equals(Optional.of(Work.INDIVIDUAL));
    }

    /** The facts of the job, if they are there. */
    static Optional<Facts> employment(Dossier dossier) {
        return dossier.pop().facts().get(Fields.EMPLOYMENT).map(Employment::facts);
    }
}
