package pop.rules.exceptions;

import java.util.List;
import java.util.stream.Stream;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.RuleAboutSilence;
import pop.rule.Silence;

/**
 * An exception or an ignoring comment that met no finding: the rule found nothing here, or its name or item is not right.
 * Does not know the names of the rules.
 */
public final class UnusedException implements RuleAboutSilence {

    @Override
    public Stream<Fault> faults(Dossier dossier, List<Silence> used) {
        return dossier.silences().stream()
                .filter(silence -> !Silence.BASELINE.equals(silence.by()))
                .filter(silence -> !used.contains(silence))
                .map(silence -> Silences.fault(silence)
                        .as(silence.rule().isEmpty() ? "nameless" : silence.item().isPresent() ? "item" : "")
                        .with("item", silence.item().orElse("")));
    }
}
