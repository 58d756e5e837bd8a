package pop.report;

import java.util.List;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import pop.rule.Severity;

/**
 * The answer of a check as JUnit's XML, which build servers show: a suite for each file and a case for each finding; one
 * that passes where nothing was found. A finding below the threshold is a case that passes and says what it is.
 */
public final class JUnitReport implements CheckReport {

    private final Optional<Severity> threshold;

    /**
     * @param threshold from where on a finding fails; empty when none does
     */
    public JUnitReport(Optional<Severity> threshold) {
        this.threshold = threshold;
    }

    @Override
    public String report(List<Checked> files) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"pop check\"");
        attribute(xml, "tests", files.stream().mapToLong(JUnitReport::tests).sum());
        attribute(xml, "failures", files.stream().mapToLong(this::failures).sum());
        xml.append(">\n");
        files.forEach(file -> suite(xml, file));
        return xml.append("</testsuites>\n").toString();
    }

    private void suite(StringBuilder xml, Checked file) {
        xml.append("  <testsuite");
        attribute(xml, "name", file.file());
        attribute(xml, "tests", tests(file));
        attribute(xml, "failures", failures(file));
        attribute(xml, "errors", 0);
        attribute(xml, "skipped", file.suppressed());
        xml.append(">\n");
        if (file.findings().isEmpty()) {
            xml.append("    <testcase");
            attribute(xml, "classname", file.file());
            attribute(xml, "name", String.join(" ", file.profiles()));
            xml.append("/>\n");
        }
        file.findings().forEach(finding -> testCase(xml, finding));
        xml.append("  </testsuite>\n");
    }

    private void testCase(StringBuilder xml, Reported finding) {
        xml.append("    <testcase");
        attribute(xml, "classname", finding.file());
        String subject = finding.item().map(item -> " " + item).orElse("");
        attribute(xml, "name", finding.rule() + subject + " (" + finding.place().line() + ")");
        xml.append(">\n");
        if (!finding.counts()) {
            xml.append("      <skipped>");
            xml.append(
                    text(Safe.line(finding.suppressed().map(by -> by.reason()).orElse(""))));
            xml.append("</skipped>\n");
        } else if (fails(finding)) {
            xml.append("      <failure");
            attribute(xml, "type", finding.severity().word());
            attribute(xml, "message", finding.message());
            xml.append('>')
                    .append(text(ShortReport.head(finding) + told(finding)))
                    .append("</failure>\n");
        } else {
            xml.append("      <system-out>").append(text(ShortReport.head(finding) + told(finding)));
            xml.append("</system-out>\n");
        }
        xml.append("    </testcase>\n");
    }

    private static String told(Reported finding) {
        return finding.help().map(help -> "\n" + Safe.line(help)).orElse("")
                + finding.question().map(question -> "\n" + Safe.line(question)).orElse("");
    }

    private boolean fails(Reported finding) {
        return finding.counts()
                && threshold
                        .filter(from -> finding.severity().compareTo(from) >= 0)
                        .isPresent();
    }

    private long failures(Checked file) {
        return file.findings().stream().filter(this::fails).count();
    }

    private static long tests(Checked file) {
        return Math.max(1, file.findings().size());
    }

    private static void attribute(StringBuilder xml, String name, Object value) {
        xml.append(' ')
                .append(name)
                .append("=\"")
                .append(text(value.toString()))
                .append('"');
    }

    /** Escaped, without the characters that XML cannot hold at all. */
    static String text(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }
}
