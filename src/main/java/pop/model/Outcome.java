package pop.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import pop.model.Choices.Result;

/** How a goal or an action came out so far, by what was said last about it. Missed is an outcome like the others. */
public enum Outcome {
    REACHED,
    PARTLY,
    MISSED,
    /** Nobody said how it went, and it is still to be done. */
    OPEN,
    /** Nobody said how it went, and it is done or let go. */
    UNSAID;

    /** The outcome of a goal or an action; an evaluation without a date may have been the last one. */
    public static Outcome of(Aim aim) {
        Optional<Result> last = aim.evaluations().stream()
                .filter(evaluation -> evaluation.result().isPresent())
                .max(Comparator.comparing(evaluation -> evaluation.date().orElse(LocalDate.MAX)))
                .flatMap(Evaluation::result);
        return last.map(Outcome::of).orElse(aim.isOpen() ? OPEN : UNSAID);
    }

    private static Outcome of(Result result) {
        return switch (result) {
            case ACHIEVED -> REACHED;
            case PARTLY -> PARTLY;
            case MISSED -> MISSED;
        };
    }
}
