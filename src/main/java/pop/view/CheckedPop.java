package pop.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.rule.Finding;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rule.Standing;

/**
 * A POP with what is required of it and what was found; the plan itself is let go, so that thousands fit in memory. Knows
 * no file but by its label.
 *
 * @param label what it is called: its file, as the user gave it
 * @param name the name part of its file
 * @param client whose POP it is, when that may be told
 * @param readable whether it could be read
 * @param profiles the names of the profiles it is judged by
 * @param severities how heavily each rule weighs for it, by id; what is not in it is not required
 * @param findings what was found, what is silenced among it
 * @param notAsked the rules that ask nothing of it, by id
 * @param failed the rules that failed on it, by id
 */
public record CheckedPop(
        String label,
        String name,
        Optional<String> client,
        boolean readable,
        List<String> profiles,
        Map<String, Severity> severities,
        List<Finding> findings,
        Set<String> notAsked,
        Set<String> failed) {

    public CheckedPop {
        profiles = List.copyOf(profiles);
        findings = List.copyOf(findings);
        notAsked = Set.copyOf(notAsked);
        failed = Set.copyOf(failed);
    }

    /** Whether a rule is a requirement for it. */
    public boolean isRequired(Rule rule) {
        return severities.containsKey(rule.id());
    }

    /** What a rule found. */
    public List<Finding> of(Rule rule) {
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .toList();
    }

    /** How a requirement stands. */
    public Standing standing(Rule rule) {
        Standing found = Standing.of(of(rule));
        if (found != Standing.MET) {
            return found;
        }
        if (failed.contains(rule.id()) || !readable) {
            return Standing.UNCHECKED;
        }
        return notAsked.contains(rule.id()) ? Standing.NOT_ASKED : Standing.MET;
    }

    /** Whether no POP had to come. */
    public boolean isExempt() {
        return !notAsked.isEmpty();
    }

    /** How many findings count and weigh so. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.suppressed().isEmpty() && finding.severity() == severity)
                .count();
    }
}
