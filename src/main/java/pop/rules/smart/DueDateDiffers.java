package pop.rules.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** On which days before the due one it may have been written too, besides the day that the item bears. */
    private static final List<Integer> DAYS_BEFORE = List.of(1, 6, 30, 90);

    @Override
    public Optional<Fault> fault(Step step) {
        Optional<LocalDate> due = step.aim().due();
        if (due.isEmpty()
                || step.reading().flatMap(read -> deadline(read.times())).isEmpty()) {
            return Optional.empty();
        }
        List<SaidTime> written =
                step.timesOn(step.aim().date().orElse(step.dossier().today()));
        if (fits(written, due.get())) { // as most do, and are read on no other day
            return Optional.empty();
        }
        for (int days : DAYS_BEFORE) {
            if (fits(step.timesOn(due.get().minusDays(days)), due.get())) {
                return Optional.empty();
            }
        }
        return deadline(written).map(time -> fault(step, time, due.get()));
    }

    private static Fault fault(Step step, SaidTime time, LocalDate due) {
        return step.faultAt(List.of(time.span()))
                .with("date", time.days().map(Days::last).orElse(due))
                .with("due", due)
                .because(Fault.Evidence.at(step.at().in(Fields.DUE), due.toString()));
    }

    private static boolean fits(List<SaidTime> times, LocalDate due) {
        for (SaidTime time : times) {
            if (time.days().isPresent() && isNear(time.days().get(), due)) {
                return true;
            }
        }
        return deadline(times).isEmpty();
    }

    private static boolean isNear(Days days, LocalDate due) {
        return days.holds(due) || days.holds(due.plusDays(MARGIN_DAYS)) || days.holds(due.minusDays(MARGIN_DAYS));
    }

    private static Optional<SaidTime> deadline(List<SaidTime> times) {
        for (SaidTime time : times) {
            if (time.form() == TimeForm.DEADLINE && time.days().isPresent()) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }
}
