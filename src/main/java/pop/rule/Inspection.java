package pop.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import pop.model.Item;

/**
 * Runs rules on a dossier and weighs what they find. One rule's bug hides neither what the other rules find nor another
 * POP: it is handed to whoever listens. Knows no file and no words.
 */
public final class Inspection {

    private final List<Rule> rules;
    private final Map<String, Severity> severities;
    private final BiConsumer<Rule, RuntimeException> bugs;

    /**
     * @param rules the rules that may speak
     * @param severities how heavily each weighs, by id; a rule without severity is silent
     * @param bugs is told when a rule itself fails
     */
    public Inspection(List<Rule> rules, Map<String, Severity> severities, BiConsumer<Rule, RuntimeException> bugs) {
        this.rules = List.copyOf(rules);
        this.severities = Map.copyOf(severities);
        this.bugs = bugs;
    }

    /** What is found, rule by rule in the order of the list. */
    public List<Finding> inspect(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        boolean readable = dossier.isReadable();
        for (Rule rule : rules) {
            Severity severity = severities.get(rule.id());
            if (severity != null && (readable || rule.isAboutTheFile())) {
                findings.addAll(found(rule, severity, dossier));
            }
        }
        return findings;
    }

    @SuppressWarnings("CatchingUnchecked") // the one place that may: a rule's bug must hide no other finding
    private List<Finding> found(Rule rule, Severity severity, Dossier dossier) {
        try {
            return rule.faults(dossier)
                    .map(fault -> new Finding(rule, severity, fault, subject(dossier, fault)))
                    .toList();
        } catch (RuntimeException e) {
            bugs.accept(rule, e);
            return List.of();
        }
    }

    private static Optional<Finding.Subject> subject(Dossier dossier, Fault fault) {
        Optional<Item> item = dossier.pop().itemAt(fault.at());
        return item.map(found -> new Finding.Subject(found.id(), found.words()));
    }
}
