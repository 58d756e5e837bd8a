package pop.rules.thread;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.Goal;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.RedThread;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.LostLinks;

/**
 * A goal to which no action leads. Of a goal that has parts the parts are asked: their actions serve the whole. Does not
 * know whether the actions are enough.
 */
public final class GoalWithoutAction implements ThreadRule {

    @Override
    public Stream<Fault> loose(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Goal> goals = pop.current(pop.goals()).stream()
                .filter(goal -> !Origins.isDropped(goal))
                .toList();
        Set<Item> served = reached(dossier, false);
        Set<Item> wholes = wholes(dossier.thread(), goals);
        List<Goal> without = goals.stream()
                .filter(goal -> !served.contains(goal) && !wholes.contains(goal))
                .toList();
        if (without.isEmpty() || LostLinks.of(dossier).anyTo(Kind.GOAL)) {
            return Stream.empty();
        }
        Set<Item> letGo = reached(dossier, true);
        return without.stream()
                .map(goal -> letGo.contains(goal) ? Fault.at(pop, goal).as("dropped") : Fault.at(pop, goal));
    }

    /** The goals to which actions lead: those that the person let go, or the others. */
    private static Set<Item> reached(Dossier dossier, boolean dropped) {
        Pop pop = dossier.pop();
        List<Action> actions = pop.current(pop.actions()).stream()
                .filter(action -> Origins.isDropped(action) == dropped)
                .toList();
        return dossier.thread().allOrigins(actions);
    }

    /** The goals of which another goal is a part. */
    private static Set<Item> wholes(RedThread thread, List<Goal> goals) {
        Set<Item> wholes = Collections.newSetFromMap(new IdentityHashMap<>());
        goals.forEach(goal -> goal.leadsTo().flatMap(thread::current).ifPresent(wholes::add));
        return wholes;
    }

    @Override
    public Optional<String> toldBy(Dossier dossier, Fault fault) {
        return Optional.of("goal-without-how-or-when");
    }
}
