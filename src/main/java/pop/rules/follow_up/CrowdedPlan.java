package pop.rules.follow_up;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.At;
import pop.model.Fields;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Limits;
import pop.rule.Rule;

/**
 * More open actions than somebody can keep in view, or several that must all be finished on one and the same day that is
 * still to come. Counts; does not know how big an action is, so three phone calls on one day are a crowd too.
 */
public final class CrowdedPlan implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        List<Action> open = Steps.openActions(dossier);
        return Stream.concat(tooMany(dossier, open).stream(), onOneDay(dossier, open));
    }

    private static Optional<Fault> tooMany(Dossier dossier, List<Action> open) {
        return limit(dossier, Limit.OPEN_ACTIONS)
                .filter(most -> open.size() > most)
                .map(most -> Fault.at(At.ROOT.in(Fields.ACTIONS))
                        .with("count", open.size())
                        .with("limit", most));
    }

    private static Stream<Fault> onOneDay(Dossier dossier, List<Action> open) {
        Map<LocalDate, List<Action>> byDay = open.stream()
                .filter(action -> action.due()
                        .filter(day -> !day.isBefore(dossier.today()))
                        .isPresent())
                .collect(
                        Collectors.groupingBy(action -> action.due().orElseThrow(), TreeMap::new, Collectors.toList()));
        return limit(dossier, Limit.DUE_ON_ONE_DAY).stream()
                .flatMap(crowd -> byDay.entrySet().stream()
                        .filter(day -> day.getValue().size() >= crowd)
                        .map(day -> fault(dossier.pop(), day.getKey(), day.getValue())));
    }

    private static Fault fault(Pop pop, LocalDate day, List<Action> due) {
        Fault fault = Fault.at(pop.at(due.get(0)).in(Fields.DUE))
                .as("day")
                .with("count", due.size())
                .with("date", day)
                .with(
                        "items",
                        due.stream().map(action -> Fault.nameOf(pop, action)).collect(Collectors.joining(", ")));
        for (Action action : due) {
            fault = fault.because(Fault.Evidence.at(
                    pop.at(action).in(Fields.DUE), action.words().orElse("")));
        }
        return fault;
    }

    private static Optional<Long> limit(Dossier dossier, Limit limit) {
        return dossier.limits()
                .on(dossier.today(), limit)
                .filter(entry -> !entry.isOpen())
                .map(Limits.Entry::high)
                .map(number -> number.longValue());
    }
}
