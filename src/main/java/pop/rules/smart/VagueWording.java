package pop.rules.smart;

import java.util.List;
import java.util.Optional;
import pop.model.Fields;
import pop.rule.Fault;
import pop.text.Reading;

/**
 * A goal or action of which nobody can picture the result: "beter communiceren", "aan mezelf werken". It speaks at the vague
 * words; without any, only where the sentence holds nothing else to look for either: no amount and no activity. A training
 * with a name is pictured. It reads words, so it asks: it fails on jargon that is plain to who works there.
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
        boolean saysNothing = read.measurable().no() && read.activating().no() && !step.answers(Fields.MEASURE);
        return saysNothing ? Optional.of(step.faultAt(List.of()).as("whole")) : Optional.empty();
    }
}
