package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.report.Columns;
import pop.rule.Finding;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rule.Standing;
import pop.view.CheckedPop;
import pop.view.ChecklistPage;

/** {@code pop check --checklist}: each POP against its profile, requirement by requirement. */
final class Checklists {

    /** The formats there are. */
    static final List<String> FORMATS = List.of("text", "csv", "html", "markdown", "json");

    private static final List<String> NAMES =
            List.of("file", "name", "profiles", "rule", "family", "title", "severity", "met", "findings", "standing");

    private static final List<String> HEADS =
            List.of("file", "name", "client", "profiles", "errors", "warnings", "advices", "known", "accepted");

    private final Rulebook rulebook;
    private final List<Rule> rules;

    /**
     * @param rules the rules that may have spoken; of the others nobody knows whether they are met
     */
    Checklists(Rulebook rulebook, List<Rule> rules) {
        this.rulebook = rulebook;
        this.rules = rules;
    }

    /**
     * The checklist of these POPs in a format.
     *
     * @param to the call as it is for where the answer goes
     * @param shown the POPs that are told of
     * @param several whether more than one was checked
     * @param summary the sentence that counts
     */
    String in(String format, Call to, List<CheckedPop> shown, boolean several, String summary) {
        return switch (format) {
            case "csv" -> table(shown).in(format);
            case "json" -> requirements(shown).in(format);
            default ->
                Inks.ink(
                        to,
                        format,
                        several || shown.isEmpty()
                                ? ChecklistPage.ofSeveral(rules, shown, summary, rulebook::page, to.language())
                                : ChecklistPage.ofOne(rules, shown.get(0), rulebook::page, to.language()));
        };
    }

    /** A row for every requirement that could be looked at. */
    private Columns requirements(List<CheckedPop> shown) {
        List<List<Object>> rows = new ArrayList<>();
        for (CheckedPop pop : shown) {
            for (Rule rule : rules) {
                Severity severity = pop.severities().get(rule.id());
                if (severity != null && (pop.readable() || rule.isAboutTheFile())) {
                    rows.add(requirement(pop, rule, severity));
                }
            }
        }
        return new Columns("checklist", "requirements", NAMES, rows);
    }

    private List<Object> requirement(CheckedPop pop, Rule rule, Severity severity) {
        Standing standing = pop.standing(rule);
        long findings = pop.of(rule).stream()
                .filter(finding -> finding.suppressed().isEmpty() || finding.isKnown())
                .count();
        return List.of(
                pop.label(),
                pop.name(),
                String.join(" ", pop.profiles()),
                rule.id(),
                rule.family(),
                rulebook.page(rule).title(),
                severity.word(),
                findings == 0 && !pop.failed().contains(rule.id()),
                findings,
                standing.word());
    }

    /** A row for every POP and a column for every requirement that any of them has. */
    private Columns table(List<CheckedPop> shown) {
        List<Rule> required = rules.stream()
                .filter(rule -> shown.stream().anyMatch(pop -> pop.isRequired(rule)))
                .toList();
        List<String> names = new ArrayList<>(HEADS);
        required.forEach(rule -> names.add(rule.id()));
        List<List<Object>> rows = new ArrayList<>();
        for (CheckedPop pop : shown) {
            List<Object> row = new ArrayList<>(List.of(
                    pop.label(),
                    pop.name(),
                    pop.client().orElse(""),
                    String.join(" ", pop.profiles()),
                    pop.count(Severity.ERROR),
                    pop.count(Severity.WARNING),
                    pop.count(Severity.ADVICE),
                    pop.findings().stream().filter(Finding::isKnown).count(),
                    pop.findings().stream()
                            .filter(finding -> finding.suppressed().isPresent() && !finding.isKnown())
                            .count()));
            required.forEach(rule -> row.add(cell(pop, rule)));
            rows.add(row);
        }
        return new Columns("checklist", "pops", names, rows);
    }

    /** How a requirement stands: for what is open, how heavily it weighs; nothing where it is no requirement. */
    private static String cell(CheckedPop pop, Rule rule) {
        Standing standing = pop.standing(rule);
        return Optional.ofNullable(pop.severities().get(rule.id()))
                .map(severity -> standing == Standing.OPEN ? severity.word() : standing.word())
                .orElse("");
    }
}
