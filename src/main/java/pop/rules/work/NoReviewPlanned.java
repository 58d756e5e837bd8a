package pop.rules.work;

import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** No review at all, neither past nor planned. Does not ask how often. */
public final class NoReviewPlanned implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        return dossier.pop().reviews().isEmpty() && !dossier.isExplained(Fields.REVIEWS)
                ? Stream.of(Fault.at(At.ROOT.in(Fields.REVIEWS)))
                : Stream.empty();
    }
}
