package pop.text;

/**
 * What the lexicon knows of one word: its tags, a value and, for a verb, its infinitive; knows not where it stands.
 *
 * @param lemma the infinitive of a verb, else empty
 * @param opens whether a group of words may begin here
 */
record Entry(Tags tags, int value, String lemma, boolean opens) {
    static final Entry NONE = of(Tags.NONE);
    static final Entry NUMERAL = of(Tags.of(Tag.NUMBER));
    static final Entry COUNTED = of(Tags.of(Tag.ORDINAL, Tag.COMPANY));

    static Entry of(Tags tags) {
        return new Entry(tags, 0, "", false);
    }

    boolean has(Tag tag) {
        return tags.has(tag);
    }

    boolean hasAny(Tags some) {
        return tags.hasAny(some);
    }

    boolean known() {
        return !tags.isEmpty();
    }
}
