package pop.rules.process;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Decimal;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Rule;

/** More counted minutes than the range asks; says nothing when the minutes of a conversation that was held are missing. */
public final class TooMuchTime implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Conversations talks = new Conversations(dossier);
        Optional<Decimal> minutes = talks.areHidden() ? Optional.empty() : talks.minutes();
        return dossier.limit(Limit.MINUTES).stream()
                .flatMap(range -> minutes
                        .filter(time -> time.compareTo(range.high()) > 0)
                        .map(time -> Conversations.fault()
                                .with("minutes", time.shortest().toString())
                                .with("low", range.low())
                                .with("high", range.high()))
                        .stream());
    }
}
