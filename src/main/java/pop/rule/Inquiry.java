package pop.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pop.model.Item;

/**
 * What rules find in one dossier, asked one after the other: weighed, and passed over where somebody accepted it. One
 * rule's bug hides neither what the other rules find nor another POP: it is handed to whoever listens. Knows no file and no
 * words.
 */
public final class Inquiry {

    private final Dossier dossier;
    private final List<Rule> rules;
    private final Map<String, Severity> severities;
    private final BiConsumer<Rule, RuntimeException> bugs;
    private final boolean readable;
    private final Silencing silencing;
    private final Map<String, Boolean> speaking = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** The faults of the rule that is asked, and who takes them up: one for all rules, as most of them find nothing. */
    private final List<Fault> met = new ArrayList<>();

    private final Consumer<Fault> meeting = met::add;

    /**
     * @param rules the rules that may speak
     * @param severities how heavily each weighs, by id; a rule without severity is silent
     * @param bugs is told when a rule itself fails
     */
    public Inquiry(
            Dossier dossier,
            List<Rule> rules,
            Map<String, Severity> severities,
            BiConsumer<Rule, RuntimeException> bugs) {
        this.dossier = dossier;
        this.rules = List.copyOf(rules);
        this.severities = Collections.unmodifiableMap(severities); // one map for many dossiers: not copied for each
        this.bugs = bugs;
        this.readable = dossier.isReadable();
        this.silencing = new Silencing(dossier.silences());
    }

    /**
     * Asks a rule about the dossier.
     *
     * @param id how the rule is called: who asks it about several dossiers looks that up once
     */
    public void ask(Rule rule, String id) {
        Severity severity = severities.get(id);
        if (severity != null && (readable || rule.isAboutTheFile())) {
            for (Finding finding : found(rule, severity, Optional.empty())) {
                findings.add(silencing.of(finding));
            }
        }
    }

    /** Asks the rules about silences, now that all others were asked. */
    public void askAboutSilences() {
        for (Rule rule : rules) {
            if (readable && rule instanceof RuleAboutSilence) {
                Severity severity = severities.get(rule.id());
                if (severity != null) {
                    findings.addAll(found(rule, severity, Optional.of(silencing.used())));
                }
            }
        }
    }

    /** What was found, in the order in which the rules were asked; what is silenced among it. */
    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    @SuppressWarnings("CatchingUnchecked") // the one place that may: a rule's bug must hide no other finding
    private List<Finding> found(Rule rule, Severity severity, Optional<Set<Silence>> used) {
        try {
            met.clear();
            faults(rule, used).forEach(meeting);
            if (met.isEmpty()) {
                return List.of();
            }
            List<Finding> told = new ArrayList<>(met.size());
            for (Fault fault : met) {
                if (!isToldAlready(rule, fault)) {
                    told.add(new Finding(rule, severity, fault, subject(fault)));
                }
            }
            return told;
        } catch (RuntimeException e) {
            bugs.accept(rule, e);
            return List.of();
        }
    }

    private Stream<Fault> faults(Rule rule, Optional<Set<Silence>> used) {
        return used.isPresent() && rule instanceof RuleAboutSilence about
                ? about.faults(dossier, used.get())
                : rule.faults(dossier);
    }

    private boolean isToldAlready(Rule rule, Fault fault) {
        Optional<String> other = rule.toldBy(dossier, fault).filter(severities::containsKey);
        return other.isPresent() && speaking.computeIfAbsent(other.get(), this::speaks);
    }

    private boolean speaks(String id) {
        return rules.stream()
                .filter(asked -> asked.id().equals(id))
                .anyMatch(asked -> asked.faults(dossier).findAny().isPresent());
    }

    private Optional<Finding.Subject> subject(Fault fault) {
        Optional<Item> item = dossier.pop().itemAt(fault.at());
        return item.map(found -> new Finding.Subject(found.id(), found.words()));
    }
}
