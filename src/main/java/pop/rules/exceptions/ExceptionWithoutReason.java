package pop.rules.exceptions;

import java.util.Set;
import java.util.stream.Stream;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Inspection;
import pop.rule.RuleAboutSilence;
import pop.rule.Silence;

/**
 * An exception that may not silence anything: it gives no reason or, where coach and client must agree, does not say that
 * they do. Does not judge the reason.
 */
public final class ExceptionWithoutReason implements RuleAboutSilence {

    @Override
    public Stream<Fault> faults(Dossier dossier, Set<Silence> used) {
        return dossier.silences().stream()
                .filter(silence -> !Silence.BASELINE.equals(silence.by()))
                .filter(silence -> !Inspection.isAllowed(silence))
                .map(silence -> Silences.fault(silence).as(variant(silence)));
    }

    /** What is wanted first; a comment cannot say that coach and client agree. */
    private static String variant(Silence silence) {
        if (silence.reason().isEmpty()) {
            return "";
        }
        return Silence.COMMENT.equals(silence.by()) ? "comment" : "consultation";
    }
}
