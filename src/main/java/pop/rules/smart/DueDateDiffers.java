package pop.rules.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Fields;
import pop.rule.Fault;
import pop.text.Days;
import pop.text.Reading;
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
        if (due.isEmpty() || step.reading().flatMap(DueDateDiffers::deadline).isEmpty()) {
            return Optional.empty();
        }
        List<Reading> readings = new ArrayList<>();
        for (LocalDate day : writingDays(step, due.get())) { // most fit on the first day, and need no other reading
            Optional<Reading> reading = step.readingOn(day);
            if (reading.filter(read -> fits(read, due.get())).isPresent()) {
                return Optional.empty();
            }
            reading.ifPresent(readings::add);
        }
        return readings.stream().findFirst().flatMap(read -> fault(step, read, due.get()));
    }

    private static Optional<Fault> fault(Step step, Reading read, LocalDate due) {
        return deadline(read)
                .map(time -> step.faultAt(List.of(time.span()))
                        .with("date", time.days().map(Days::last).orElse(due))
                        .with("due", due)
                        .because(Fault.Evidence.at(step.at().in(Fields.DUE), due.toString())));
    }

    /** The days on which the sentence may have been written: the day that the item bears, and days before the due one. */
    private static List<LocalDate> writingDays(Step step, LocalDate due) {
        return Stream.concat(
                        Stream.of(step.aim().date().orElse(step.dossier().today())),
                        DAYS_BEFORE.stream().map(due::minusDays))
                .toList();
    }

    private static boolean fits(Reading read, LocalDate due) {
        return deadline(read).isEmpty()
                || read.times().stream()
                        .flatMap(time -> time.days().stream())
                        .anyMatch(days -> days.holds(due)
                                || days.holds(due.plusDays(MARGIN_DAYS))
                                || days.holds(due.minusDays(MARGIN_DAYS)));
    }

    private static Optional<SaidTime> deadline(Reading read) {
        return read.times().stream()
                .filter(time -> time.form() == TimeForm.DEADLINE && time.days().isPresent())
                .findFirst();
    }
}
