package pop.rules.social_economy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Values;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;

/**
 * Nothing changed in the plan for longer than an update may take: its newest date that is not ahead of today is too old.
 * Does not know what happened outside the file.
 */
public final class NoYearlyUpdate implements CollectiveRule {

    @Override
    public Stream<Fault> asked(Dossier dossier) {
        Optional<Values.Value> newest = Values.of(dossier.pop()).stream()
                .filter(value -> value.value() instanceof LocalDate day && !day.isAfter(dossier.today()))
                .max(Comparator.comparing(value -> value.day().orElseThrow()));
        return dossier.limits().on(dossier.today(), Limit.UPDATE_MONTHS).stream()
                .filter(months -> !months.isOpen())
                .flatMap(months -> newest.stream()
                        .filter(value -> value.day()
                                .orElseThrow()
                                .plusMonths(months.high().longValue())
                                .isBefore(dossier.today()))
                        .map(value -> Fault.at(At.ROOT.in(Fields.REVIEWS))
                                .with("months", months.high())
                                .with("date", value.value())
                                .because(Fault.Evidence.at(
                                        value.at(), value.value().toString()))));
    }
}
