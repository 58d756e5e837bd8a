package pop.rules.smart;

import java.util.Optional;
import pop.rule.Fault;

/**
 * A goal or action that does not say what the person will do: a wish, a result, a passive, or only an effort ("ik probeer").
 * VDAB asks of a goal that its plan of action says so; so a goal is answered by an action that does. It reads words, so it
 * fails on a verb that it does not know.
 */
public final class NotActivating implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        return step.reading()
                .filter(read -> read.activating().no() && !step.isNamedTraining())
                .filter(read -> !step.isAnsweredBy(NotActivating::isActivating))
                .map(read -> step.faultAt(read.activating().evidence()));
    }

    private static boolean isActivating(Step step) {
        return step.isNamedTraining()
                || step.reading().filter(read -> read.activating().yes()).isPresent();
    }
}
