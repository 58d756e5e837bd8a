package pop.rules.smart;

import java.util.List;
import java.util.Optional;
import pop.model.Fields;
import pop.rule.Fault;
import pop.text.Reading;

/**
 * A goal or action of which nobody can picture the result: "beter communiceren", "aan mezelf werken". A training with a
 * name is pictured, and so is what a measure counts. It reads words, so it asks: it fails on jargon that is plain to who works there.
 */
public final class VagueWording implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        return step.reading()
                .filter(read -> read.specific().no() && !step.isNamedTraining())
                .flatMap(read -> fault(step, read));
    }

    /** At the vague words; without any, at the whole, unless a measure says what will be counted. */
    private static Optional<Fault> fault(Step step, Reading read) {
        if (!read.vague().isEmpty()) {
            return Optional.of(step.faultAt(read.vague()));
        }
        return step.answers(Fields.MEASURE) ? Optional.empty() : Optional.of(step.faultAt(List.of()).as("whole"));
    }
}
