package pop.rules.process;

import java.util.stream.Stream;
import pop.model.Decimal;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Rule;

/**
 * Fewer counted conversations than the range asks;
 * waits while one lies ahead, and says nothing when none is written down.
 */
public final class TooFewConversations implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Conversations talks = new Conversations(dossier);
        int count = talks.counted().size();
        if (count == 0 || talks.oneLiesAhead() || talks.areHidden()) {
            return Stream.empty();
        }
        return dossier.limit(Limit.CONVERSATIONS).stream()
                .filter(range -> Decimal.valueOf(count).compareTo(range.low()) < 0)
                .map(range -> Conversations.fault()
                        .with("count", count)
                        .with("low", range.low())
                        .with("high", range.high()));
    }
}
