package pop.report;

import java.util.List;

/** One line a finding, for editors and grep: {@code file:line:col: severity: message [rule]}. */
public final class ShortReport implements CheckReport {

    @Override
    public String report(List<Checked> files) {
        StringBuilder out = new StringBuilder();
        for (Checked file : files) {
            for (Reported finding : file.findings()) {
                if (finding.counts()) {
                    out.append(head(finding)).append('\n');
                }
            }
        }
        return out.toString();
    }

    /** The line that names a finding. */
    static String head(Reported finding) {
        return Safe.line(finding.file()) + ":" + finding.place().line() + ":"
                + finding.place().column() + ": " + finding.severity().word() + ": " + Safe.line(finding.message())
                + " [" + finding.rule() + "]";
    }
}
