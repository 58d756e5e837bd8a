package pop.rule;

import java.util.Locale;
import java.util.Optional;

/**
 * A number or a range that a rule compares with; profiles give it its value, its dates and its source. Knows no value.
 */
public enum Limit {
    /** The fewest and the most counted conversations: two values. */
    CONVERSATIONS(2),
    /** The fewest and the most counted minutes: two values. */
    MINUTES(2),
    /** The hours of the first and of the second voucher: two values. */
    VOUCHER_HOURS(2),
    /** How many vouchers somebody can have. */
    VOUCHERS(1),
    /** In how many years those vouchers are counted; where it is not set, all are. */
    VOUCHER_YEARS(1),
    /** The most actions that can be open at once. */
    OPEN_ACTIONS(1),
    /** How many actions due on one day are crowded. */
    DUE_ON_ONE_DAY(1),
    /** After how many months without any change a plan has gone quiet. */
    QUIET_MONTHS(1),
    /** From how many months on an action or goal wants a check moment in between. */
    CHECK_MOMENT_MONTHS(1),
    /** The fewest improvement actions: actions that make a competence better. */
    IMPROVEMENT_ACTIONS(1),
    /** Of those, the fewest on a technical or generic competence. */
    TECHNICAL_OR_GENERIC_ACTIONS(1),
    /** The fewest improvement actions on a technical competence. */
    TECHNICAL_ACTIONS(1),
    /** The fewest improvement actions on a generic competence. */
    GENERIC_ACTIONS(1),
    /** Within how many months of hiring the first POP is there. */
    FIRST_POP_MONTHS(1),
    /** After how many months an update is due. */
    UPDATE_MONTHS(1),
    /** From how many counted conversations on a plan can be stuck in analysis. */
    STUCK_FROM_CONVERSATIONS(1);

    private final int count;

    Limit(int count) {
        this.count = count;
    }

    /** The key in a profile, such as {@code open_actions}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many numbers belong to it. */
    public int count() {
        return count;
    }

    /** The limit of that key. */
    public static Optional<Limit> of(String word) {
        for (Limit limit : values()) {
            if (limit.word().equals(word)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }
}
