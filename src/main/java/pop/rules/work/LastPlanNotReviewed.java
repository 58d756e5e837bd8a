package pop.rules.work;

import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** There is a plan before this one, and nobody noted when it was looked back on. Does not read that plan. */
public final class LastPlanNotReviewed implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        At previous = At.ROOT.in(Fields.PREVIOUS);
        return dossier.pop().facts().get(Fields.PREVIOUS).stream()
                .filter(plan -> !plan.facts().has(Fields.REVIEWED))
                .filter(plan -> !dossier.isExplained(previous.in(Fields.REVIEWED), Fields.REVIEWED))
                .map(plan -> Fault.at(previous));
    }
}
