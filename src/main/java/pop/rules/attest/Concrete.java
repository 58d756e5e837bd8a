package pop.rules.attest;

import java.util.List;
import pop.model.Action;
import pop.model.At;
import pop.model.Choices;
import pop.model.Fields;
import pop.model.TrainingStep;
import pop.rule.Dossier;
import pop.rule.Fault;

/** Tells what a training lacks; what a problem with the file hides is taken to be there. Knows no requirement. */
final class Concrete {

    private Concrete() {}

    /** What is not there yet: {@code title}, {@code provider}, {@code period}. */
    static List<String> missing(Dossier dossier, TrainingStep step) {
        At at = dossier.pop().at(step.action());
        At inside = at.in(Fields.TRAINING);
        if (dossier.isExplained(inside, Fields.TRAINING)) {
            return List.of();
        }
        return step
                .missing(
                        field -> dossier.isExplained(inside.in(field), field),
                        field -> dossier.isExplained(at.in(field), field))
                .stream()
                .map(Choices::word)
                .toList();
    }

    /** The actions that are trainings or not, but that somebody still means or did. */
    static List<TrainingStep> steps(Dossier dossier) {
        return dossier.pop().current(dossier.pop().actions()).stream()
                .filter(action -> action.status() != Choices.Status.DROPPED)
                .map(TrainingStep::new)
                .toList();
    }

    /** The fault that tells what is missing: of one thing its own sentence. */
    static Fault told(Dossier dossier, Action action, List<String> missing) {
        Fault fault = Fault.at(dossier.pop(), action);
        return missing.size() == 1 ? fault.as(missing.get(0)) : fault;
    }
}
