package pop.rules.social_economy;

import java.util.List;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/** No goal says which step on the labour market it leads to, or that none is considered. Does not judge the step. */
public final class ProgressionUnconsidered implements CollectiveRule {

    @Override
    public Stream<Fault> asked(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Goal> goals = pop.current(pop.goals());
        boolean told = goals.stream()
                .anyMatch(goal -> goal.facts().has(Fields.TRANSITION)
                        || dossier.isExplained(pop.at(goal).in(Fields.TRANSITION), Fields.TRANSITION));
        return goals.isEmpty() || told ? Stream.empty() : Stream.of(Fault.at(At.ROOT.in(Fields.GOALS)));
    }
}
