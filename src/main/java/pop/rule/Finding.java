package pop.rule;

import java.util.Optional;
import pop.model.At;

/**
 * A fault that counts: found by a rule, weighed by a profile. Knows no line and no words.
 *
 * @param rule who found it
 * @param severity how heavily it weighs here
 * @param fault what was found
 * @param item the id of the item it is about, or its words when it has no id; empty when it is about the whole
 */
public record Finding(Rule rule, Severity severity, Fault fault, Optional<Subject> item) {

    /** The item that a finding is about. */
    public record Subject(Optional<String> id, Optional<String> text) {}

    /** Where it is, in model terms. */
    public At at() {
        return fault.at();
    }
}
