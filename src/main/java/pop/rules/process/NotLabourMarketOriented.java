package pop.rules.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Choices.GoalKind;
import pop.model.Choices.Status;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * Goals of which none says that it is about work: no kind career, competence or performance, no component, no step on the
 * labour market. Goes by those fields, not by the sentence.
 */
public final class NotLabourMarketOriented implements Rule {

    private static final Set<GoalKind> ABOUT_WORK =
            EnumSet.of(GoalKind.CAREER, GoalKind.COMPETENCE, GoalKind.PERFORMANCE);
    private static final List<Field<?>> THAT_SAY = List.of(Fields.GOAL_KIND, Fields.COMPONENT, Fields.TRANSITION);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Goal> goals = pop.current(pop.goals()).stream()
                .filter(goal -> goal.status() != Status.DROPPED)
                .toList();
        boolean told = goals.stream().anyMatch(goal -> isAboutWork(dossier, goal));
        return goals.isEmpty() || told ? Stream.empty() : Stream.of(Fault.at(At.ROOT.in(Fields.GOALS)));
    }

    private static boolean isAboutWork(Dossier dossier, Goal goal) {
        At at = dossier.pop().at(goal);
        return goal.facts().get(Fields.GOAL_KIND).filter(ABOUT_WORK::contains).isPresent()
                || goal.facts().has(Fields.COMPONENT)
                || goal.facts().has(Fields.TRANSITION)
                || THAT_SAY.stream().anyMatch(field -> dossier.isExplained(at.in(field), field));
    }
}
