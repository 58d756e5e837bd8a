package pop.model;

import java.time.LocalDate;
import java.util.Optional;

/** A career voucher, for which a POP is made. */
public record Voucher(Facts facts) implements Facts.Bearer {

    /** Whether this is the first, the second … voucher. */
    public Optional<Integer> number() {
        return facts.get(Fields.NUMBER).map(number -> number.intValue());
    }

    /** The begin date of the POP that belongs to it. */
    public Optional<LocalDate> begin() {
        return facts.get(Fields.BEGIN);
    }
}
