package pop.rules.attest;

import java.util.ArrayList;
import java.util.List;
import pop.model.Action;
import pop.model.At;
import pop.model.Attest;
import pop.model.Choices.ActionKind;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Training;
import pop.rule.Dossier;
import pop.rule.Fault;

/**
 * What makes a training concrete: a title, a provider or a type, and a period of its own or of its action. Looks at the
 * fields; what a problem with the file hides is taken to be there. Knows no requirement.
 */
final class Concrete {

    private static final List<Field<?>> DAYS_OF_THE_ACTION = List.of(Fields.START, Fields.DUE, Fields.DONE);

    private Concrete() {}

    /** What is not there yet: {@code title}, {@code provider}, {@code period}. */
    static List<String> missing(Dossier dossier, Action action) {
        At at = dossier.pop().at(action);
        At inside = at.in(Fields.TRAINING);
        if (dossier.isExplained(inside, Fields.TRAINING)) {
            return List.of();
        }
        Facts training =
                action.facts().get(Fields.TRAINING).map(Training::facts).orElse(Facts.NONE);
        List<String> missing = new ArrayList<>();
        if (!isThere(dossier, training, inside, List.of(Fields.TITLE))) {
            missing.add("title");
        }
        if (!isThere(dossier, training, inside, List.of(Fields.PROVIDER, Fields.TYPE))) {
            missing.add("provider");
        }
        if (!isThere(dossier, training, inside, List.of(Fields.START, Fields.END))
                && !isThere(dossier, action.facts(), at, DAYS_OF_THE_ACTION)) {
            missing.add("period");
        }
        return missing;
    }

    /** Whether a training is what the action is about. */
    static boolean isTraining(Action action) {
        return action.facts()
                .get(Fields.ACTION_KIND)
                .map(kind -> kind == ActionKind.TRAINING)
                .orElse(action.facts().has(Fields.TRAINING));
    }

    /** Whether the attest is wanted, or was given. */
    static boolean isAttestWanted(Action action) {
        return action.facts()
                .get(Fields.TRAINING)
                .flatMap(training -> training.facts().get(Fields.ATTEST))
                .map(Attest::facts)
                .filter(attest -> attest.get(Fields.WANTED).orElse(attest.has(Fields.ISSUED)))
                .isPresent();
    }

    /** The fault that tells what is missing: of one thing its own sentence. */
    static Fault told(Fault fault, List<String> missing) {
        return missing.size() == 1 ? fault.as(missing.get(0)) : fault;
    }

    private static boolean isThere(Dossier dossier, Facts facts, At at, List<Field<?>> oneOf) {
        return oneOf.stream().anyMatch(field -> facts.has(field) || dossier.isExplained(at.in(field), field));
    }
}
