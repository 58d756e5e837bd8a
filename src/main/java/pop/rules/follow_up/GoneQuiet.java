package pop.rules.follow_up;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Pulse;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Rule;

/** A plan in which nothing changed for a long time. What that means, {@link Pulse} says. */
public final class GoneQuiet implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Optional<Long> months = dossier.limits().whole(Limit.QUIET_MONTHS, dossier.today());
        if (months.isEmpty()) {
            return Stream.empty();
        }
        Pulse pulse = Pulse.of(dossier.pop(), dossier.today());
        return pulse
                .last()
                .filter(last -> pulse.isQuiet(dossier.today(), months.get()))
                .map(last -> Fault.at(At.ROOT)
                        .with("months", months.get())
                        .with("date", last.value())
                        .because(Fault.Evidence.at(last.at(), last.value().toString())))
                .stream();
    }

    @Override
    public Optional<String> toldBy(Dossier dossier, Fault fault) {
        return Optional.of("no-yearly-update");
    }
}
