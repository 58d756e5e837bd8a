package pop.rule;

import java.util.Optional;
import java.util.function.BiPredicate;
import pop.model.At;
import pop.model.Place;

/**
 * Something that asks for a finding to be passed over here: an entry of {@code exceptions}, or a comment on a line. Knows
 * neither the finding nor the file.
 *
 * @param by how it was asked: {@code exception} or {@code comment}
 * @param rule the name of the rule that is to be silent
 * @param item the id of the item it is about; empty for the whole file, or when the place says it
 * @param reason why
 * @param inConsultation whether coach and client agreed on it
 * @param at where it stands, in model terms; the document for a comment
 * @param place where it stands in the file, when that is known already
 * @param covers whether it is about a fault at that place
 */
public record Silence(
        String by,
        String rule,
        Optional<String> item,
        Optional<String> reason,
        boolean inConsultation,
        At at,
        Optional<Place> place,
        BiPredicate<At, Optional<Place>> covers) {

    /** The word for an entry of {@code exceptions}. */
    public static final String EXCEPTION = "exception";

    /** The word for a comment on a line. */
    public static final String COMMENT = "comment";

    /** The word for a list of findings that were there before. */
    public static final String BASELINE = "baseline";
}
