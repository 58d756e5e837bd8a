package pop.model;

import java.time.LocalDate;
import java.util.Optional;
import pop.model.Choices.Result;

/** How an action or a goal went, and what the person learned. */
public record Evaluation(Facts facts) implements Facts.Bearer {

    /** The day of looking back. */
    public Optional<LocalDate> date() {
        return facts.get(Fields.DATE);
    }

    /** How it went; a missed action is a valid result. */
    public Optional<Result> result() {
        return facts.get(Fields.RESULT);
    }
}
