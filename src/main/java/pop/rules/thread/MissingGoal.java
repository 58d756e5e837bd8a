package pop.rules.thread;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/** No goal of the person's own at all; does not judge one that is there. */
public final class MissingGoal implements ThreadRule {

    @Override
    public Stream<Fault> loose(Dossier dossier) {
        Pop pop = dossier.pop();
        boolean said =
                pop.own(pop.goals()).stream().anyMatch(goal -> goal.text().isPresent());
        boolean hidden =
                dossier.isExplained(Fields.GOALS) || pop.goals().stream().anyMatch(dossier::isHidden);
        if (said || hidden) {
            return Stream.empty();
        }
        Fault fault = Fault.at(At.ROOT.in(Fields.GOALS));
        Optional<Goal> suggestion = pop.goals().stream()
                .filter(goal -> goal.isSuggestion() && goal.text().isPresent())
                .findFirst();
        return Stream.of(suggestion
                .map(goal -> fault.with("item", Fault.nameOf(pop, goal))
                        .as("suggestion")
                        .because(Fault.Evidence.at(pop.at(goal), goal.text().orElse(""))))
                .orElse(fault));
    }
}
