package pop.rules.process;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Decimal;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Rule;

/**
 * Fewer counted minutes than the range asks;
 * waits while a conversation lies ahead, and says nothing when minutes are missing.
 */
public final class TooLittleTime implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Conversations talks = new Conversations(dossier);
        Optional<Decimal> minutes = talks.areHidden() || talks.oneLiesAhead() ? Optional.empty() : talks.minutes();
        return dossier.limit(Limit.MINUTES).stream()
                .flatMap(range -> minutes
                        .filter(time -> time.compareTo(range.low()) < 0)
                        .map(time -> Conversations.fault()
                                .with("minutes", time.shortest().toString())
                                .with("low", range.low())
                                .with("high", range.high()))
                        .stream());
    }
}
