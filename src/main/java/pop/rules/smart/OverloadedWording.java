package pop.rules.smart;

import java.util.Optional;
import pop.rule.Fault;

/** A sentence that holds more than one can keep in mind. It counts activities and words, and knows not which belong together. */
public final class OverloadedWording implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        return step.reading().filter(read -> !read.overload().isEmpty()).map(read -> step.faultAt(read.overload()));
    }
}
