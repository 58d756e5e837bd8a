package pop.rules.social_economy;

import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** Individual customised work, which has a support plan instead of a POP. Does not know whether one was made. */
public final class SupportPlanInstead implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        return CollectiveRule.isIndividual(dossier)
                ? Stream.of(Fault.at(At.ROOT.in(Fields.EMPLOYMENT).in(Fields.WORK)))
                : Stream.empty();
    }
}
