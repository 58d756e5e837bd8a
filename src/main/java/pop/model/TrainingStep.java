package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pop.model.Choices.ActionKind;

/**
 * An action seen as a training: whether it is one, and whether it is concrete enough for an attest, with a title, a provider
 * or a type, and a period of its own or of the action. Knows no requirement.
 */
public record TrainingStep(Action action) {

    /** What makes a training concrete. */
    public enum Part {
        TITLE,
        PROVIDER,
        PERIOD
    }

    private static final List<Field<?>> NAMES = List.of(Fields.TITLE);
    private static final List<Field<?>> PLACES = List.of(Fields.PROVIDER, Fields.TYPE);
    private static final List<Field<?>> DAYS = List.of(Fields.START, Fields.END);
    private static final List<Field<?>> DAYS_OF_THE_ACTION = List.of(Fields.START, Fields.DUE, Fields.DONE);

    /** Whether a training is what the action is about. */
    public boolean isTraining() {
        return action.facts()
                .get(Fields.ACTION_KIND)
                .map(kind -> kind == ActionKind.TRAINING)
                .orElse(action.facts().has(Fields.TRAINING));
    }

    /** Whether the attest is wanted, or was given. */
    public boolean isAttestWanted() {
        return attest().get(Fields.WANTED).orElse(attest().has(Fields.ISSUED));
    }

    /** What is said of the training. */
    public Facts training() {
        return action.facts().get(Fields.TRAINING).map(Training::facts).orElse(Facts.NONE);
    }

    /** What is said of the attest. */
    public Facts attest() {
        return training().get(Fields.ATTEST).map(Attest::facts).orElse(Facts.NONE);
    }

    /** The first day: the training's, else the action's. */
    public Optional<LocalDate> start() {
        return training().get(Fields.START).or(() -> action.facts().get(Fields.START));
    }

    /** The last day: the training's, else that on which the action is due or was done. */
    public Optional<LocalDate> end() {
        return training()
                .get(Fields.END)
                .or(action::due)
                .or(() -> action.facts().get(Fields.DONE));
    }

    /** What is not there yet. */
    public List<Part> missing() {
        return missing(field -> false, field -> false);
    }

    /**
     * What is not there yet, when some of it may stand there in a form that could not be read.
     *
     * @param hiddenInTraining whether a field of the training stands there unread
     * @param hiddenInAction whether a field of the action stands there unread
     */
    public List<Part> missing(Predicate<Field<?>> hiddenInTraining, Predicate<Field<?>> hiddenInAction) {
        List<Part> missing = new ArrayList<>();
        if (!isThere(training(), NAMES, hiddenInTraining)) {
            missing.add(Part.TITLE);
        }
        if (!isThere(training(), PLACES, hiddenInTraining)) {
            missing.add(Part.PROVIDER);
        }
        if (!isThere(training(), DAYS, hiddenInTraining)
                && !isThere(action.facts(), DAYS_OF_THE_ACTION, hiddenInAction)) {
            missing.add(Part.PERIOD);
        }
        return missing;
    }

    private static boolean isThere(Facts facts, List<Field<?>> oneOf, Predicate<Field<?>> hidden) {
        return oneOf.stream().anyMatch(field -> facts.has(field) || hidden.test(field));
    }
}
