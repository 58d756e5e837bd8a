package pop.rules.smart;

import java.util.Optional;
import pop.model.Fields;
import pop.rule.Fault;
import pop.text.Reading;

/**
 * A habit of which nobody says how long it lasts: "elke vrijdag" in the sentence, or a {@code repeat} without end or count.
 * Does not know that some habits are meant for life.
 */
public final class RhythmWithoutEnd implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        if (NoTime.isBound(step) || step.isAnsweredBy(NoTime::isBound)) {
            return Optional.empty();
        }
        Optional<Reading> said = step.reading().filter(Reading::rhythmWithoutEnd);
        if (said.isEmpty() && step.facts().has(Fields.REPEAT)) {
            return Optional.of(step.fault()
                    .in(step.at().in(Fields.REPEAT))
                    .with("words", "repeat")
                    .as("repeat"));
        }
        return said.map(read -> step.faultAt(read.timeBound().evidence()));
    }
}
