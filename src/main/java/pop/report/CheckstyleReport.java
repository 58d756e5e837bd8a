package pop.report;

import java.util.List;
import pop.rule.Severity;

/** The answer of a check as Checkstyle's XML, which many editors and build servers read. */
public final class CheckstyleReport implements CheckReport {

    @Override
    public String report(List<Checked> files) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n");
        for (Checked file : files) {
            xml.append("  <file name=\"")
                    .append(JUnitReport.text(Safe.line(file.file())))
                    .append("\">\n");
            for (Reported finding : file.findings()) {
                if (finding.counts()) {
                    xml.append("    <error line=\"").append(finding.place().line());
                    xml.append("\" column=\"").append(finding.place().column());
                    xml.append("\" severity=\"").append(severity(finding.severity()));
                    xml.append("\" message=\"").append(JUnitReport.text(Safe.line(finding.message())));
                    xml.append("\" source=\"pop.").append(finding.rule()).append("\"/>\n");
                }
            }
            xml.append("  </file>\n");
        }
        return xml.append("</checkstyle>\n").toString();
    }

    private static String severity(Severity severity) {
        return severity == Severity.ADVICE ? "info" : severity.word();
    }
}
