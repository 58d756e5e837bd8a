package pop.model;

import java.util.Optional;
import pop.model.Choices.SessionKind;

/** A conversation of the guidance, past or planned. */
public record Session(Facts facts) implements Item {

    private static final Decimal MINUTES_PER_HOUR = Decimal.valueOf(60);

    @Override
    public Kind kind() {
        return Kind.SESSION;
    }

    /** How long it took, whether it was written down in minutes or in hours. */
    public Optional<Decimal> minutes() {
        return facts.get(Fields.MINUTES)
                .or(() -> facts.get(Fields.HOURS).map(hours -> hours.multiply(MINUTES_PER_HOUR)));
    }

    /** Whether it counts among the conversations of the guidance: all do but introduction and aftercare. */
    public boolean isCounted() {
        return facts.get(Fields.SESSION_KIND)
                .filter(kind -> kind == SessionKind.INTRODUCTION || kind == SessionKind.AFTERCARE)
                .isEmpty();
    }
}
