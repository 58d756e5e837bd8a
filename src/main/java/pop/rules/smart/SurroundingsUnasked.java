package pop.rules.smart;

import java.util.Optional;
import pop.model.Fields;
import pop.rule.Fault;
import pop.rule.Profile.Smart;

/**
 * A step of which nobody wrote down what it means for the people around: the A of the self-managed POP ("ecologisch"), so
 * only asked where SMART is read that way. Of a goal with actions, the actions are asked.
 */
public final class SurroundingsUnasked implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        boolean known =
                !step.dossier().smart().contains(Smart.PSMART) || step.hasSteps() || step.answers(Fields.SURROUNDINGS);
        return known ? Optional.empty() : Optional.of(step.fault());
    }
}
