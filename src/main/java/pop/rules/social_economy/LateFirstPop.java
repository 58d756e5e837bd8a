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

    private static final Set<At> OF_OTHER_THINGS = Set.of(At.ROOT.in(Fields.EMPLOYMENT), At.ROOT.in(Fields.PREVIOUS));

    @Override
    public Stream<Fault> asked(Dossier dossier) {
        return CollectiveRule.employment(dossier).flatMap(job -> job.get(Fields.HIRED)).stream()
                .flatMap(hired -> dossier.limits().on(hired, Limit.FIRST_POP_MONTHS).stream()
                        .filter(months -> !months.isOpen())
                        .map(months -> hired.plusMonths(months.high().longValue()))
                        .flatMap(last -> fault(dossier, hired, last).stream()));
    }

    private static Optional<Fault> fault(Dossier dossier, LocalDate hired, LocalDate last) {
        return Values.of(dossier.pop()).stream()
                .filter(value -> value.value() instanceof LocalDate day && !day.isAfter(dossier.today()))
                .filter(value -> OF_OTHER_THINGS.stream().noneMatch(value.at()::isWithin))
                .min(Comparator.comparing(value -> value.day().orElseThrow()))
                .filter(oldest -> oldest.day().orElseThrow().isAfter(last))
                .map(oldest -> Fault.at(At.ROOT.in(Fields.EMPLOYMENT).in(Fields.HIRED))
                        .with("hired", hired)
                        .with("last", last)
                        .with("oldest", oldest.value())
                        .because(Fault.Evidence.at(oldest.at(), oldest.value().toString())));
    }
}
