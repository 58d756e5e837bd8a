package pop.rules.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import pop.model.Action;
import pop.model.Choices.Status;
import pop.model.Facts;
import pop.model.Goal;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;

/**
 * The goals that the person holds on to, with the actions that lead to each and the goals that are its parts; those of a
 * part lead to the whole. What was let go is not there. Knows no requirement.
 */
final class Ways {

    private final List<Goal> goals;
    private final IdentityHashMap<Facts, List<Action>> actions = new IdentityHashMap<>();
    private final Set<Facts> wholes = Collections.newSetFromMap(new IdentityHashMap<>());

    Ways(Dossier dossier) {
        Pop pop = dossier.pop();
        this.goals = pop.current(pop.goals()).stream()
                .filter(goal -> goal.status() != Status.DROPPED)
                .toList();
        if (goals.isEmpty()) {
            return;
        }
        for (Action action : pop.current(pop.actions())) {
            if (action.status() != Status.DROPPED) {
                for (Item origin : dossier.thread().allOrigins(List.of(action))) {
                    actions.computeIfAbsent(origin.facts(), any -> new ArrayList<>())
                            .add(action);
                }
            }
        }
        goals.forEach(goal ->
                goal.leadsTo().flatMap(dossier.thread()::current).ifPresent(whole -> wholes.add(whole.facts())));
    }

    /** The goals that have no parts; of the others their parts are asked. */
    List<Goal> goals() {
        return goals.stream().filter(goal -> !wholes.contains(goal.facts())).toList();
    }

    /** The actions that lead to a goal. */
    List<Action> to(Goal goal) {
        return actions.getOrDefault(goal.facts(), List.of());
    }
}
