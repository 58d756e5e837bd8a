package pop.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pop.model.Item;

/**
 * Runs rules on a dossier, weighs what they find and passes over what somebody accepted. One rule's bug hides neither what
 * the other rules find nor another POP: it is handed to whoever listens. Knows no file and no words.
 */
public final class Inspection {

    /** What may only be passed over when coach and client agreed on it (VDAB: "in overleg met de klant"). */
    private static final Set<String> ONLY_IN_CONSULTATION = Set.of("coach-report");

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
        this.severities = Collections.unmodifiableMap(severities); // one map for many dossiers: not copied for each
        this.bugs = bugs;
    }

    /** What is found, rule by rule in the order of the list; what is silenced among it. */
    public List<Finding> inspect(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Boolean> speaking = new HashMap<>();
        Silencing silencing = new Silencing(dossier.silences());
        boolean readable = dossier.isReadable();
        for (Rule rule : rules) {
            if (readable || rule.isAboutTheFile()) {
                for (Finding finding : found(rule, dossier, speaking, () -> rule.faults(dossier))) {
                    findings.add(silencing.of(finding));
                }
            }
        }
        for (Rule rule : rules) {
            if (readable && rule instanceof RuleAboutSilence about) {
                findings.addAll(found(rule, dossier, speaking, () -> about.faults(dossier, silencing.used())));
            }
        }
        return findings;
    }

    /** Whether a silence may silence: a reason is wanted and, for some rules, that coach and client agreed. */
    public static boolean isAllowed(Silence silence) {
        boolean reasoned = silence.reason().isPresent();
        return reasoned && (!ONLY_IN_CONSULTATION.contains(silence.rule()) || silence.inConsultation());
    }

    @SuppressWarnings("CatchingUnchecked") // the one place that may: a rule's bug must hide no other finding
    private List<Finding> found(
            Rule rule, Dossier dossier, Map<String, Boolean> speaking, Supplier<Stream<Fault>> faults) {
        Severity severity = severities.get(rule.id());
        if (severity == null) {
            return List.of();
        }
        try {
            return faults.get()
                    .filter(fault -> !isToldAlready(rule, dossier, fault, speaking))
                    .map(fault -> new Finding(rule, severity, fault, subject(dossier, fault)))
                    .toList();
        } catch (RuntimeException e) {
            bugs.accept(rule, e);
            return List.of();
        }
    }

    private boolean isToldAlready(Rule rule, Dossier dossier, Fault fault, Map<String, Boolean> speaking) {
        Optional<String> other = rule.toldBy(dossier, fault).filter(severities::containsKey);
        return other.isPresent() && speaking.computeIfAbsent(other.get(), id -> speaks(id, dossier));
    }

    private boolean speaks(String id, Dossier dossier) {
        return rules.stream()
                .filter(asked -> asked.id().equals(id))
                .anyMatch(asked -> asked.faults(dossier).findAny().isPresent());
    }

    private static Optional<Finding.Subject> subject(Dossier dossier, Fault fault) {
        Optional<Item> item = dossier.pop().itemAt(fault.at());
        return item.map(found -> new Finding.Subject(found.id(), found.words()));
    }
}
