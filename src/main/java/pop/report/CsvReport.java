package pop.report;

import java.util.ArrayList;
import java.util.List;

/** The answer of a check as a table for spreadsheets: a row for each finding. */
public final class CsvReport implements CheckReport {

    private static final List<String> NAMES = List.of(
            "file",
            "line",
            "column",
            "end_line",
            "end_column",
            "severity",
            "rule",
            "item",
            "message",
            "help",
            "question",
            "suppressed",
            "fingerprint");

    @Override
    public String report(List<Checked> files) {
        List<List<Object>> rows = new ArrayList<>();
        for (Checked file : files) {
            file.findings().forEach(finding -> rows.add(row(finding)));
        }
        return new Columns("check", "findings", NAMES, rows).in("csv");
    }

    private static List<Object> row(Reported finding) {
        return List.of(
                finding.file(),
                finding.place().line(),
                finding.place().column(),
                finding.place().endLine(),
                finding.place().endColumn(),
                finding.severity().word(),
                finding.rule(),
                finding.item().orElse(""),
                Safe.line(finding.message()),
                Safe.line(finding.help().orElse("")),
                Safe.line(finding.question().orElse("")),
                finding.suppressed().map(by -> by.by()).orElse(""),
                finding.fingerprint());
    }
}
