package pop.rules.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Fields;
import pop.rule.Fault;
import pop.text.Days;
import pop.text.SaidTime;
import pop.text.TimeForm;

/**
 * A sentence that names another day than {@code due}. "Tegen vrijdag" and "1 juni" mean another day when they are read on
 * another day, so they differ only when they fit {@code due} on none of the days on which they may have been written. It
 * fails on a sentence with two days of which the second is a step on the way.
 */
public final class DueDateDiffers implements SmartRule {

    /** "Voor 1 juni" and "tegen 31 mei" are the same promise. */
    private static final int MARGIN_DAYS = 1;

    private static final List<Integer> DAYS_BEFORE = List.of(1, 6, 30, 90);

    @Override
    public Optional<Fault> fault(Step step) {
        Optional<LocalDate> due = step.aim().due();
        if (due.isEmpty()
                || step.reading().flatMap(read -> deadline(read.times())).isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = writingDays(step, due.get());
        for (LocalDate day : days) { // most fit on the first day, and are read on no other
            if (fits(step.timesOn(day), due.get())) {
                return Optional.empty();
            }
        }
        return deadline(step.timesOn(days.get(0))).map(time -> fault(step, time, due.get()));
    }

    private static Fault fault(Step step, SaidTime time, LocalDate due) {
        return step.faultAt(List.of(time.span()))
                .with("date", time.days().map(Days::last).orElse(due))
                .with("due", due)
                .because(Fault.Evidence.at(step.at().in(Fields.DUE), due.toString()));
    }

    /** The days on which the sentence may have been written: the day that the item bears, and days before the due one. */
    private static List<LocalDate> writingDays(Step step, LocalDate due) {
        return Stream.concat(
                        Stream.of(step.aim().date().orElse(step.dossier().today())),
                        DAYS_BEFORE.stream().map(due::minusDays))
                .toList();
    }

    private static boolean fits(List<SaidTime> times, LocalDate due) {
        return deadline(times).isEmpty()
                || times.stream()
                        .flatMap(time -> time.days().stream())
                        .anyMatch(days -> days.holds(due)
                                || days.holds(due.plusDays(MARGIN_DAYS))
                                || days.holds(due.minusDays(MARGIN_DAYS)));
    }

    private static Optional<SaidTime> deadline(List<SaidTime> times) {
        return times.stream()
                .filter(time -> time.form() == TimeForm.DEADLINE && time.days().isPresent())
                .findFirst();
    }
}
