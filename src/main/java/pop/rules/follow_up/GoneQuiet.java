package pop.rules.follow_up;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.At;
import pop.model.Choices.ReviewKind;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Values;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Rule;

/**
 * A plan in which nothing changed for a long time: its newest date that is not ahead of today is too old. A plan without
 * dates says nothing about when; one that was closed with a final review and has nothing open is not quiet but finished.
 * Does not know what happened outside the file, and takes a due date that went by for a change.
 */
public final class GoneQuiet implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        LocalDate today = dossier.today();
        Optional<Values.Value> last = lastChange(dossier);
        Optional<LocalDate> day = last.flatMap(Values.Value::day);
        return dossier
                .limits()
                .on(today, Limit.QUIET_MONTHS)
                .filter(limit -> !limit.isOpen())
                .map(limit -> limit.high().longValue())
                .filter(months -> day.filter(date -> date.plusMonths(months).isBefore(today))
                        .isPresent())
                .filter(months -> dossier.pop().hasContent() && !isClosed(dossier))
                .flatMap(months -> last.map(value -> Fault.at(At.ROOT)
                        .with("months", months)
                        .with("date", value.value())
                        .because(Fault.Evidence.at(value.at(), value.value().toString()))))
                .stream();
    }

    private static Optional<Values.Value> lastChange(Dossier dossier) {
        return Values.of(dossier.pop()).stream()
                .filter(value ->
                        value.day().filter(day -> !day.isAfter(dossier.today())).isPresent())
                .max(Comparator.comparing(value -> value.day().orElseThrow()));
    }

    private static boolean isClosed(Dossier dossier) {
        Pop pop = dossier.pop();
        boolean finalReview = pop.current(pop.reviews()).stream()
                .filter(review -> review.facts().get(Fields.REVIEW_KIND).equals(Optional.of(ReviewKind.FINAL)))
                .flatMap(review -> review.date().stream())
                .anyMatch(day -> !day.isAfter(dossier.today()));
        return finalReview && pop.own(pop.aims()).stream().noneMatch(Aim::isOpen);
    }

    @Override
    public Optional<String> toldBy(Dossier dossier, Fault fault) {
        return Optional.of("no-yearly-update");
    }
}
