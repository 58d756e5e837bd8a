package pop.rules.smart;

import java.util.List;
import java.util.Optional;
import pop.model.Fields;
import pop.rule.Fault;
import pop.text.Reading;

/**
 * A goal or action of which nobody can picture the result: "beter communiceren", "aan mezelf werken". It speaks at the vague
 * words. Without any, it speaks only where there is nothing else to hold on to either: no amount, no activity and no moment,
 * in the sentence or in the fields; a question about everything says less than the questions about each. A training with a
 * name is pictured. It reads words, so it asks: it fails on jargon that is plain to who works there.
 */
public final class VagueWording implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        return step.reading()
                .filter(read -> read.specific().no() && !step.isNamedTraining())
                .flatMap(read -> fault(step, read));
    }

    private static Optional<Fault> fault(Step step, Reading read) {
        if (!read.vague().isEmpty()) {
            return Optional.of(step.faultAt(read.vague()));
        }
        return saysNothing(step, read) ? Optional.of(step.faultAt(List.of()).as("whole")) : Optional.empty();
    }

    private static boolean saysNothing(Step step, Reading read) {
        return read.measurable().no()
                && read.activating().no()
                && read.timeBound().no()
                && !step.hasEnd()
                && !step.answers(Fields.MEASURE, Fields.REPEAT)
                && !step.isAnsweredBy(VagueWording::isPictured);
    }

    private static boolean isPictured(Step step) {
        return step.isNamedTraining()
                || step.reading().filter(read -> read.specific().yes()).isPresent();
    }
}
