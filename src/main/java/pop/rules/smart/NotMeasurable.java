package pop.rules.smart;

import java.util.Optional;
import pop.model.Fields;
import pop.rule.Fault;

/**
 * A goal or action without amount, frequency, level or checkable end: neither in its fields, nor in its sentence, nor in an
 * action that leads to it. Does not know whether the amount is a good one.
 */
public final class NotMeasurable implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        return step.reading()
                .filter(read -> read.measurable().no())
                .filter(read -> !isMeasured(step) && !step.isAnsweredBy(NotMeasurable::isMeasurable))
                .map(read -> step.faultAt(read.measurable().evidence()));
    }

    private static boolean isMeasurable(Step step) {
        return isMeasured(step)
                || step.reading().filter(read -> read.measurable().yes()).isPresent();
    }

    private static boolean isMeasured(Step step) {
        return step.answers(Fields.MEASURE, Fields.REPEAT) || step.isNamedTraining();
    }
}
