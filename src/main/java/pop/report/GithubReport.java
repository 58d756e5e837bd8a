package pop.report;

import java.util.List;
import pop.rule.Severity;

/** The answer of a check as GitHub's workflow commands, which show findings beside the changed lines. */
public final class GithubReport implements CheckReport {

    @Override
    public String report(List<Checked> files) {
        StringBuilder out = new StringBuilder();
        for (Checked file : files) {
            for (Reported finding : file.findings()) {
                if (finding.counts()) {
                    command(out, finding);
                }
            }
        }
        return out.toString();
    }

    private static void command(StringBuilder out, Reported finding) {
        out.append("::").append(level(finding.severity())).append(" file=").append(property(finding.plainFile()));
        out.append(",line=")
                .append(finding.place().line())
                .append(",endLine=")
                .append(finding.place().endLine());
        boolean oneLine = finding.place().line() == finding.place().endLine();
        if (oneLine) { // columns are only shown within one line
            out.append(",col=").append(finding.place().column());
            out.append(",endColumn=").append(finding.place().endColumn());
        }
        out.append(",title=").append(property("pop " + finding.rule())).append("::");
        out.append(data(finding.message()
                + finding.help().map(help -> "\n" + help).orElse("")
                + finding.question().map(question -> "\n" + question).orElse("")));
        out.append('\n');
    }

    private static String level(Severity severity) {
        return severity == Severity.ADVICE ? "notice" : severity.word();
    }

    /** What GitHub reads behind its colons; a log shows it at somebody's terminal, so nothing in it may steer one. */
    private static String data(String text) {
        return Safe.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
