package pop.doc;

/** In which voice a {@link Callout} speaks; it does not know its colour. */
public enum Tone {
    /** A question to think about. */
    QUESTION,
    /** Something that helps. */
    HINT,
    /** Something one must not miss. */
    NOTICE,
    /** Words of somebody else: a source, a suggestion. */
    QUOTE
}
