package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.report.Columns;
import pop.rule.Finding;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.view.ChecklistPage;

/** {@code pop check --checklist}: each POP against its profile, requirement by requirement. */
final class Checklists {

    /** The formats there are. */
    static final List<String> FORMATS = List.of("text", "csv", "html", "markdown", "json");

    private static final List<String> NAMES =
            List.of("file", "name", "profiles", "rule", "family", "title", "severity", "met", "findings");

    private final Rulebook rulebook;

    Checklists(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The checklist of these POPs in a format.
     *
     * @param to the call as it is for where the answer goes
     */
    String in(String format, Call to, List<CheckCommand.CheckedDossier> dossiers) {
        return switch (format) {
            case "csv", "json" -> columns(dossiers).in(format);
            default ->
                Inks.ink(to, format, ChecklistPage.of(Rules.ALL, entries(dossiers), rulebook::page, to.language()));
        };
    }

    private List<ChecklistPage.Entry> entries(List<CheckCommand.CheckedDossier> dossiers) {
        return dossiers.stream()
                .map(dossier -> new ChecklistPage.Entry(
                        dossier.opened().named().label(),
                        dossier.opened().file().pop(),
                        isReadable(dossier),
                        dossier.profiles(),
                        rulebook.severities(dossier.profiles()),
                        dossier.findings()))
                .toList();
    }

    /** A row for every requirement that could be looked at. */
    private Columns columns(List<CheckCommand.CheckedDossier> dossiers) {
        List<List<Object>> rows = new ArrayList<>();
        for (CheckCommand.CheckedDossier dossier : dossiers) {
            for (Rule rule : Rules.ALL) {
                Severity severity = rulebook.severities(dossier.profiles()).get(rule.id());
                if (severity != null && (isReadable(dossier) || rule.isAboutTheFile())) {
                    rows.add(row(dossier, rule, severity));
                }
            }
        }
        return new Columns("checklist", "requirements", NAMES, rows);
    }

    private List<Object> row(CheckCommand.CheckedDossier dossier, Rule rule, Severity severity) {
        Naming.Named named = dossier.opened().named();
        long findings = dossier.findings().stream()
                .map(Finding::rule)
                .filter(rule::equals)
                .count();
        return List.of(
                named.label(),
                named.name(),
                String.join(" ", dossier.profiles()),
                rule.id(),
                rule.family(),
                rulebook.page(rule).title(),
                severity.word(),
                findings == 0,
                findings);
    }

    private static boolean isReadable(CheckCommand.CheckedDossier dossier) {
        return dossier.opened().file().hidden().isEmpty();
    }
}
