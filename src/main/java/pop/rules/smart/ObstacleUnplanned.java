package pop.rules.smart;

import java.util.List;
import java.util.Optional;
import pop.model.Fields;
import pop.model.Obstacle;
import pop.rule.Fault;

/**
 * A step of which nobody wrote down what may go wrong and what to do then. Of a goal with actions, the actions are asked.
 * Does not know whether the plan would work.
 */
public final class ObstacleUnplanned implements SmartRule {

    @Override
    public Optional<Fault> fault(Step step) {
        List<Obstacle> obstacles = step.facts().list(Fields.OBSTACLES);
        boolean planned =
                obstacles.stream().anyMatch(obstacle -> obstacle.facts().has(Fields.PREVENTION));
        if (planned || (obstacles.isEmpty() && (step.hasSteps() || step.answers(Fields.OBSTACLES)))) {
            return Optional.empty();
        }
        if (obstacles.isEmpty()) {
            return Optional.of(step.fault());
        }
        String risk = obstacles.get(0).facts().get(Fields.RISK).orElse("");
        return Optional.of(step.fault()
                .in(step.at().in(Fields.OBSTACLES))
                .with("words", risk)
                .as("risk")
                .because(Fault.Evidence.at(step.at().in(Fields.OBSTACLES).nth(0), risk)));
    }
}
