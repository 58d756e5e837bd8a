package pop.text;

/** A verb where it stands: what it means there, with its particle; knows no verdict. */
record Verb(int at, Entry entry, Clauses.Part part) {
    private static final Tags KINDS = Tags.of(
            Tag.ACT,
            Tag.ACHIEVE,
            Tag.RESULT,
            Tag.AIMLESS,
            Tag.AVOID,
            Tag.LOSE,
            Tag.EFFORT,
            Tag.LIGHT,
            Tag.MODAL,
            Tag.TACKLE,
            Tag.MAKE,
            Tag.ONCE);

    boolean is(Tag tag) {
        return entry.has(tag);
    }

    /** Something a person can be seen doing, and nothing else. */
    boolean acts() {
        return entry.has(Tag.ACT) && !entry.has(Tag.AIMLESS);
    }

    /** A verb of which the lexicon does not say what kind it is: most of those are things one does. */
    boolean unknown() {
        return !entry.hasAny(KINDS);
    }
}
