package pop.report;

import java.util.List;
import pop.rule.Severity;

/**
 * One file that was checked, with what was found in it.
 *
 * @param file the file as the user gave it
 * @param name the name part of the POP
 * @param profiles by whose rules it was judged
 * @param exempt whether nothing is asked of it, as no POP came in spite of proven efforts
 * @param findings what was found, in the file's order
 */
public record Checked(String file, String name, List<String> profiles, boolean exempt, List<Reported> findings) {

    public Checked {
        profiles = List.copyOf(profiles);
        findings = List.copyOf(findings);
    }

    /** How many findings weigh so. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.counts() && finding.severity() == severity)
                .count();
    }

    /** How many findings are silenced. */
    public long suppressed() {
        return findings.stream().filter(finding -> !finding.counts()).count();
    }
}
