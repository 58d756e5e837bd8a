package pop.rules.smart;

import java.util.Optional;
import pop.model.Choices.Control;
import pop.model.Fields;
import pop.rule.Fault;

/**
 * A step that lies in the hands of others, as the person says; where nobody says, it asks. Of a goal with actions, the
 * actions are asked. Does not read it from a sentence: nobody can.
 */
public final class NotInOwnControl implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        Optional<Control> control = step.facts().get(Fields.CONTROL);
        if (control.isPresent()) {
            return control.filter(Control.OTHERS::equals)
                    .map(others -> step.fault().in(step.at().in(Fields.CONTROL)));
        }
        boolean known = step.hasSteps() || step.answers(Fields.CONTROL);
        return known ? Optional.empty() : Optional.of(step.fault().as("unasked"));
    }
}
