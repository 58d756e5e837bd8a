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
 * @param suppressed by what it is silenced; such a finding is shown and not counted
 */
public record Finding(
        Rule rule, Severity severity, Fault fault, Optional<Subject> item, Optional<Suppressed> suppressed) {

    /** The item that a finding is about. */
    public record Subject(Optional<String> id, Optional<String> text) {}

    /**
     * Why a finding does not count.
     *
     * @param by {@code exception}, {@code comment} or {@code baseline}
     * @param reason in somebody's words; empty when none was given
     */
    public record Suppressed(String by, String reason) {}

    public Finding(Rule rule, Severity severity, Fault fault, Optional<Subject> item) {
        this(rule, severity, fault, item, Optional.empty());
    }

    /** Whether it is silenced because it was there before. */
    public boolean isKnown() {
        return suppressed.filter(by -> by.by().equals(Silence.BASELINE)).isPresent();
    }

    /** Where it is, in model terms. */
    public At at() {
        return fault.at();
    }

    /** This finding, silenced. */
    public Finding silencedBy(String by, String reason) {
        return new Finding(rule, severity, fault, item, Optional.of(new Suppressed(by, reason)));
    }
}
