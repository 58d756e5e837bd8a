package pop.rules.smart;

import java.util.Optional;
import pop.rule.Fault;

/**
 * A goal or action worded away from something: "minder stress", "niet meer uitstellen". A reduction as the purpose of
 * something positive is none. It reads words, so it fails on a sound "minder" that somebody counts, such as less sugar.
 */
public final class NegativeWording implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        return step.reading()
                .filter(read -> read.positive().no())
                .map(read -> step.faultAt(read.positive().evidence()));
    }
}
