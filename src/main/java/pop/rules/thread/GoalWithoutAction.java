package pop.rules.thread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.Facts;
import pop.model.Goal;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.RedThread;
import pop.rule.Dossier;
import pop.rule.Fault;

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
        Set<Facts> served = reached(dossier, false);
        Set<Facts> wholes = wholes(dossier.thread(), goals);
        List<Goal> without = goals.stream()
                .filter(goal -> !served.contains(goal.facts()) && !wholes.contains(goal.facts()))
                .toList();
        if (without.isEmpty() || new LostLinks(dossier).anyTo(Kind.GOAL)) {
            return Stream.empty();
        }
        Set<Facts> letGo = reached(dossier, true);
        return without.stream()
                .map(goal -> letGo.contains(goal.facts())
                        ? Fault.at(pop, goal).as("dropped")
                        : Fault.at(pop, goal));
    }

    /** The goals to which actions lead: those that the person let go, or the others. */
    private static Set<Facts> reached(Dossier dossier, boolean dropped) {
        Set<Facts> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Pop pop = dossier.pop();
        for (Action action : pop.current(pop.actions())) {
            if (Origins.isDropped(action) == dropped) {
                dossier.thread().allOrigins(action).forEach(origin -> reached.add(origin.facts()));
            }
        }
        return reached;
    }

    /** The goals of which another goal is a part. */
    private static Set<Facts> wholes(RedThread thread, List<Goal> goals) {
        Set<Facts> wholes = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Item> found = new ArrayList<>();
        goals.forEach(goal -> goal.leadsTo().flatMap(thread::current).ifPresent(found::add));
        found.forEach(whole -> wholes.add(whole.facts()));
        return wholes;
    }
}
