package pop.rules.social_economy;

import java.util.List;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/** No goal serves a task that the team needs. A plan without goals is told elsewhere; does not know the team. */
public final class NoTeamNeed implements CollectiveRule {

    @Override
    public Stream<Fault> asked(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Goal> goals = pop.current(pop.goals());
        boolean told = goals.stream()
                .anyMatch(goal -> goal.facts().has(Fields.TEAM_NEED)
                        || dossier.isExplained(pop.at(goal).in(Fields.TEAM_NEED), Fields.TEAM_NEED));
        return goals.isEmpty() || told ? Stream.empty() : Stream.of(Fault.at(At.ROOT.in(Fields.GOALS)));
    }
}
