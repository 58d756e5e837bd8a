package pop.rules.smart;

import java.util.Optional;
import pop.model.Fields;
import pop.rule.Fault;

/**
 * A step of which nobody wrote down what it takes: no means, no support, no price, no financing. Of a goal with actions, the
 * actions are asked. Does not know whether the means are enough.
 */
public final class MeansUnknown implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        boolean known = step.hasSteps()
                || step.answers(Fields.MEANS, Fields.SUPPORT, Fields.PRICE)
                || step.answers(Fields.FINANCING);
        return known ? Optional.empty() : Optional.of(step.fault());
    }
}
