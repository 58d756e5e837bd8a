package pop.rules.follow_up;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.At;
import pop.model.Decimal;
import pop.model.Fields;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * Open actions that together ask more hours a week than the person can free, in a week that is still to come. An action
 * without a first day runs already, one without a last day goes on; the goals' hours are not counted, as their actions'
 * are. Knows hours and days, not how busy somebody's life is.
 */
public final class MoreThanTimeAllows implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Optional<Decimal> free = dossier.pop().facts().get(Fields.HOURS_PER_WEEK);
        if (free.isEmpty()) {
            return Stream.empty();
        }
        List<Action> weekly = Steps.openActions(dossier).stream()
                .filter(action -> action.facts().has(Fields.HOURS_PER_WEEK))
                .toList();
        Optional<LocalDate> fullest = beginnings(dossier, weekly).stream()
                .reduce((one, other) ->
                        hours(running(weekly, other)).compareTo(hours(running(weekly, one))) > 0 ? other : one);
        return fullest
                .filter(day -> hours(running(weekly, day)).compareTo(free.get()) > 0)
                .map(day -> fault(dossier.pop(), free.get(), day, running(weekly, day)))
                .stream();
    }

    /** The days on which it can become fuller: today, and each day ahead on which an action begins; the earliest first. */
    private static NavigableSet<LocalDate> beginnings(Dossier dossier, List<Action> weekly) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(dossier.today());
        weekly.stream()
                .flatMap(action -> Steps.firstDay(action).stream())
                .filter(day -> day.isAfter(dossier.today()))
                .forEach(days::add);
        return days;
    }

    private static List<Action> running(List<Action> weekly, LocalDate day) {
        return weekly.stream()
                .filter(action -> Steps.firstDay(action).filter(day::isBefore).isEmpty())
                .filter(action -> Steps.lastDay(action).filter(day::isAfter).isEmpty())
                .toList();
    }

    private static Decimal hours(List<Action> actions) {
        return actions.stream()
                .flatMap(action -> action.facts().get(Fields.HOURS_PER_WEEK).stream())
                .reduce(Decimal.ZERO, Decimal::add);
    }

    private static Fault fault(Pop pop, Decimal free, LocalDate day, List<Action> running) {
        Fault fault = Fault.at(At.ROOT.in(Fields.HOURS_PER_WEEK))
                .with("hours", hours(running).toString())
                .with("free", free.toString())
                .with("date", day)
                .with(
                        "items",
                        running.stream()
                                .map(action -> Fault.nameOf(pop, action))
                                .collect(Collectors.joining(", ")));
        for (Action action : running) {
            fault = fault.because(Fault.Evidence.at(
                    pop.at(action).in(Fields.HOURS_PER_WEEK),
                    hours(List.of(action)).toString()));
        }
        return fault;
    }
}
