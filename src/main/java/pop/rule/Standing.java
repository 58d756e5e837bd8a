package pop.rule;

import java.util.List;

/** How one requirement stands in one POP; knows neither which requirement nor how heavily it weighs. */
public enum Standing {
    /** Nothing was found. */
    MET,
    /** Something was found that counts. */
    OPEN,
    /** What was found was known before, and does not count. */
    KNOWN,
    /** What was found was accepted in the POP, and does not count. */
    ACCEPTED,
    /** It is not asked here, as no POP came in spite of proven efforts. */
    NOT_ASKED,
    /** Nobody could look: the file cannot be read, or the rule itself failed. */
    UNCHECKED;

    /** The English word, the same in every language: scripts read it. */
    public String word() {
        return switch (this) {
            case MET -> "met";
            case OPEN -> "open";
            case KNOWN -> "known";
            case ACCEPTED -> "accepted";
            case NOT_ASKED -> "not-asked";
            case UNCHECKED -> "unchecked";
        };
    }

    /** How a requirement stands of which this was found: what counts goes first, then what was only known before. */
    public static Standing of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return MET;
        }
        if (findings.stream().anyMatch(finding -> finding.suppressed().isEmpty())) {
            return OPEN;
        }
        return findings.stream().anyMatch(Finding::isKnown) ? KNOWN : ACCEPTED;
    }
}
