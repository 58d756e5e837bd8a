package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.report.Columns;
import pop.rule.Finding;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.view.ChecklistPage;

/** {@code pop check --checklist}: each POP against its profile, requirement by requirement. */
final class Checklists {

    /** The formats there are. */
    static final List<String> FORMATS = List.of("text", "csv", "html", "markdown", "json");

    private static final List<String> NAMES =
            List.of("file", "name", "profiles", "rule", "family", "title", "severity", "met", "findings");

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
     */
    String in(String format, Call to, List<CheckedDossier> dossiers) {
        return switch (format) {
            case "csv", "json" -> columns(dossiers).in(format);
            default -> Inks.ink(to, format, ChecklistPage.of(rules, entries(dossiers), rulebook::page, to.language()));
        };
    }

    private List<ChecklistPage.Entry> entries(List<CheckedDossier> dossiers) {
        return dossiers.stream()
                .map(dossier -> new ChecklistPage.Entry(
                        dossier.named().label(),
                        dossier.pop(),
                        dossier.readable(),
                        dossier.requirements().profiles(),
                        dossier.requirements().severities(),
                        dossier.findings()))
                .toList();
    }

    /** A row for every requirement that could be looked at. */
    private Columns columns(List<CheckedDossier> dossiers) {
        List<List<Object>> rows = new ArrayList<>();
        for (CheckedDossier dossier : dossiers) {
            for (Rule rule : rules) {
                Severity severity = dossier.requirements().severities().get(rule.id());
                if (severity != null && (dossier.readable() || rule.isAboutTheFile())) {
                    rows.add(row(dossier, rule, severity));
                }
            }
        }
        return new Columns("checklist", "requirements", NAMES, rows);
    }

    private List<Object> row(CheckedDossier dossier, Rule rule, Severity severity) {
        Naming.Named named = dossier.named();
        long findings = dossier.findings().stream()
                .map(Finding::rule)
                .filter(rule::equals)
                .count();
        return List.of(
                named.label(),
                named.name(),
                String.join(" ", dossier.requirements().profiles()),
                rule.id(),
                rule.family(),
                rulebook.page(rule).title(),
                severity.word(),
                findings == 0,
                findings);
    }
}
