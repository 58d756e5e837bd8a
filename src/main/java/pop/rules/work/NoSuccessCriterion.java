package pop.rules.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Choices.Status;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A goal of which nobody can tell when it is reached: no measure on it or on its actions, no effect of reaching it, no
 * amount or checkable end in its words. It reads words, so it fails on "ik word gelukkig in mijn 2 jobs". Of a goal that has
 * parts, the parts are asked.
 */
public final class NoSuccessCriterion implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Goal> goals = pop.current(pop.goals()).stream()
                .filter(goal -> goal.status() != Status.DROPPED)
                .toList();
        return goals.stream()
                .filter(goal -> goal.text().isPresent() && !isMeasured(dossier, goal))
                .filter(goal -> !isMeasuredByParts(dossier, goal, goals))
                .map(goal -> Fault.at(pop, goal)
                        .with("words", goal.text().orElse(""))
                        .because(Fault.Evidence.at(pop.at(goal).in(Fields.TEXT), goal.text().orElse(""))));
    }

    private static boolean isMeasured(Dossier dossier, Goal goal) {
        List<Item> all = new ArrayList<>(dossier.thread().actionsOf(goal));
        all.add(goal);
        boolean reached = goal.facts()
                .get(Fields.EFFECTS)
                .filter(effects -> effects.facts().has(Fields.REACHED))
                .isPresent();
        return reached || all.stream().anyMatch(item -> isMeasured(dossier, item));
    }

    private static boolean isMeasured(Dossier dossier, Item item) {
        At measure = dossier.pop().at(item).in(Fields.MEASURE);
        return item.facts().has(Fields.MEASURE)
                || dossier.isExplained(measure, Fields.MEASURE)
                || item.text().filter(Wording::canBeChecked).isPresent();
    }

    private static boolean isMeasuredByParts(Dossier dossier, Goal goal, List<Goal> goals) {
        return goals.stream()
                .filter(part -> part.leadsTo()
                        .flatMap(dossier.thread()::current)
                        .filter(whole -> dossier.pop().at(whole).equals(dossier.pop().at(goal)))
                        .isPresent())
                .anyMatch(part -> isMeasured(dossier, part));
    }
}
