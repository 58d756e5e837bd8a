package pop.text;

/** A verb where it stands: what it means there, with its particle; knows no verdict. */
record Verb(int at, Entry entry, Clauses.Part part) {
    boolean is(Tag tag) {
        return entry.has(tag);
    }

    /** Something a person can be seen doing, and nothing else. */
    boolean acts() {
        return entry.has(Tag.ACT) && !entry.has(Tag.AIMLESS);
    }

    /** A verb the lexicon does not hold. */
    boolean unknown() {
        return !entry.known();
    }
}
