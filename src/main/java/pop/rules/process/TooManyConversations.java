package pop.rules.process;

import java.util.stream.Stream;
import pop.model.Decimal;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Rule;

/** More counted conversations than the range asks, the planned ones included. Does not know whether they helped. */
public final class TooManyConversations implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Conversations talks = new Conversations(dossier);
        int count = talks.counted().size();
        if (count == 0 || talks.areHidden()) {
            return Stream.empty();
        }
        return dossier.limit(Limit.CONVERSATIONS).stream()
                .filter(range -> Decimal.valueOf(count).compareTo(range.high()) > 0)
                .map(range -> Conversations.fault()
                        .with("count", count)
                        .with("low", range.low())
                        .with("high", range.high()));
    }
}
