package pop.rules.minimum;

import java.util.List;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.At;
import pop.model.Choices.Status;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/**
 * An action that leaves nothing to look back on: no day, no measure, no check moment, no evaluation. Looks at the fields
 * alone, not at the sentence; an action that was let go needs none.
 */
public final class ActionNotEvaluable implements MinimumRule {

    private static final List<Field<?>> TO_LOOK_BACK_ON =
            List.of(Fields.DUE, Fields.MEASURE, Fields.CHECK_MOMENTS, Fields.EVALUATIONS, Fields.DONE);

    @Override
    public Stream<Fault> missing(Dossier dossier) {
        Pop pop = dossier.pop();
        return pop.current(pop.actions()).stream()
                .filter(action -> action.status() != Status.DROPPED)
                .filter(action -> !isEvaluable(action.facts()))
                .filter(action -> !isExplained(dossier, action))
                .map(action -> Fault.at(pop, action));
    }

    /** A rhythm with an end or a count, and a training with an end, have their day or their measure in them. */
    private static boolean isEvaluable(Facts action) {
        boolean rhythm = action.get(Fields.REPEAT)
                .filter(repeat ->
                        repeat.facts().has(Fields.UNTIL) || repeat.facts().has(Fields.COUNT))
                .isPresent();
        boolean training = action.get(Fields.TRAINING)
                .filter(course -> course.facts().has(Fields.END))
                .isPresent();
        return rhythm || training || TO_LOOK_BACK_ON.stream().anyMatch(action::has);
    }

    private static boolean isExplained(Dossier dossier, Action action) {
        if (dossier.problems().isEmpty()) {
            return false;
        }
        At at = dossier.pop().at(action);
        return TO_LOOK_BACK_ON.stream().anyMatch(field -> dossier.isExplained(at.in(field), field));
    }
}
