package pop.rule;

import java.util.Optional;

/** How heavily a finding weighs; knows neither the finding nor who is asked to mend it. */
public enum Severity {
    ADVICE,
    WARNING,
    ERROR;

    /** The English word, the same in every language: scripts read it. */
    public String word() {
        return switch (this) {
            case ADVICE -> "advice";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /** The severity of that word. */
    public static Optional<Severity> of(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
