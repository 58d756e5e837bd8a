package pop.rules.smart;

import java.util.Optional;
import pop.model.Fields;
import pop.rule.Fault;
import pop.text.Reading;
import pop.text.TimeForm;

/**
 * A goal or action without an end in time: no day in its fields, no moment in its sentence, and none in an action that leads
 * to it. A rhythm without end is told by {@link RhythmWithoutEnd}.
 */
public final class NoTime implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        return step.reading()
                .filter(read -> read.timeBound().no())
                .filter(read -> !step.hasEnd() && !step.answers(Fields.REPEAT) && !step.isAnsweredBy(NoTime::isBound))
                .map(read -> fault(step, read));
    }

    private static Fault fault(Step step, Reading read) {
        Fault fault = step.faultAt(read.timeBound().evidence());
        if (read.timeForm() == TimeForm.VAGUE) {
            return fault.as("vague");
        }
        return read.timeForm() == TimeForm.START ? fault.as("start") : fault;
    }

    /** Whether it has an end, in its fields or in its sentence. */
    static boolean isBound(Step step) {
        return step.hasEnd()
                || step.reading().filter(read -> read.timeBound().yes()).isPresent();
    }
}
