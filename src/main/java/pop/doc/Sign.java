package pop.doc;

/** The shape that stands beside the words of a {@link Mark}; it does not know its glyph nor its colour. */
public enum Sign {
    /** It is so, it was reached. */
    YES,
    /** Part of it is so. */
    PARTLY,
    /** It is not so, it was not reached; a fact, never a grade. */
    NO,
    /** Still to be begun. */
    OPEN,
    /** Going on now. */
    BUSY,
    /** No longer pursued. */
    STOPPED,
    /** Worth a look. */
    NOTICE
}
