package pop.rules.social_economy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Values;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;

/**
 * The oldest date in the file that is not ahead of today comes later than asked after the day of hiring. Without such a
 * date nobody knows when the POP began; does not know of a POP that was made elsewhere.
 */
public final class LateFirstPop implements CollectiveRule {

    private static final Set<At> OF_OTHER_THINGS =
            Set.of(At.ROOT.in(Fields.EMPLOYMENT), At.ROOT.in(Fields.PREVIOUS));

    @Override
    public Stream<Fault> asked(Dossier dossier) {
        Optional<LocalDate> hired = CollectiveRule.employment(dossier).flatMap(job -> job.get(Fields.HIRED));
        Optional<Values.Value> oldest = Values.of(dossier.pop()).stream()
                .filter(value -> value.day()
                        .filter(day -> !day.isAfter(dossier.today()))
                        .isPresent())
                .filter(value -> OF_OTHER_THINGS.stream().noneMatch(value.at()::isWithin))
                .min(Comparator.comparing(value -> value.day().orElseThrow()));
        return hired.stream().flatMap(day -> dossier.limits().on(day, Limit.FIRST_POP_MONTHS).stream()
                .filter(months -> !months.isOpen())
                .map(months -> day.plusMonths(months.high().longValue()))
                .flatMap(last -> oldest.filter(date -> date.day().orElseThrow().isAfter(last)).stream()
                        .map(date -> Fault.at(At.ROOT.in(Fields.EMPLOYMENT).in(Fields.HIRED))
                                .with("hired", day)
                                .with("last", last)
                                .with("oldest", date.value())
                                .because(Fault.Evidence.at(date.at(), date.value().toString())))));
    }
}
