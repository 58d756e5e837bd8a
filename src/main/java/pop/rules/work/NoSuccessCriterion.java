package pop.rules.work;

import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.Fields;
import pop.model.Goal;
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
        Ways ways = new Ways(dossier);
        return ways.goals().stream()
                .filter(goal -> goal.text().isPresent() && !hasCriterion(dossier, ways, goal))
                .map(goal -> fault(dossier.pop(), goal));
    }

    private static Fault fault(Pop pop, Goal goal) {
        String words = goal.text().orElse("");
        return Fault.at(pop, goal)
                .with("words", words)
                .because(Fault.Evidence.at(pop.at(goal).in(Fields.TEXT), words));
    }

    private static boolean hasCriterion(Dossier dossier, Ways ways, Goal goal) {
        boolean reached = goal.facts()
                .get(Fields.EFFECTS)
                .filter(effects -> effects.facts().has(Fields.REACHED))
                .isPresent();
        return reached
                || isMeasured(dossier, goal)
                || ways.to(goal).stream().anyMatch(action -> isMeasured(dossier, action));
    }

    private static boolean isMeasured(Dossier dossier, Aim aim) {
        return aim.facts().has(Fields.MEASURE)
                || Wording.canBeChecked(dossier, aim)
                || dossier.isExplained(dossier.pop().at(aim).in(Fields.MEASURE), Fields.MEASURE);
    }
}
