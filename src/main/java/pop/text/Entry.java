package pop.text;

/** What the lexicon knows of one word: its tags, a value and, for a verb, its infinitive; knows not where it stands. */
@SuppressWarnings("EnumOrdinal") // a tag is a bit here, and never leaves this run
final class Entry {
    static final Entry NONE = new Entry();
    static final Entry NUMERAL = new Entry().with(Tag.NUMBER);
    static final Entry COUNTED = new Entry().with(Tag.ORDINAL).with(Tag.COMPANY);

    private long low;
    private long high;
    private int value;
    private String lemma = "";

    boolean has(Tag tag) {
        int bit = tag.ordinal();
        return bit < 64 ? (low & (1L << bit)) != 0 : (high & (1L << (bit - 64))) != 0;
    }

    boolean known() {
        return (low | high) != 0;
    }

    int value() {
        return value;
    }

    String lemma() {
        return lemma;
    }

    Entry with(Tag tag) {
        int bit = tag.ordinal();
        if (bit < 64) {
            low |= 1L << bit;
        } else {
            high |= 1L << (bit - 64);
        }
        return this;
    }

    /** Adds what another reading of the same word says; the value and the infinitive that came first stay. */
    void add(Entry other) {
        low |= other.low;
        high |= other.high;
        if (value == 0) {
            value = other.value;
        }
        if (lemma.isEmpty()) {
            lemma = other.lemma;
        }
    }

    /** A form of the same verb: its meaning without the tags of form. */
    Entry meaning(Tag form) {
        Entry copy = copy();
        for (Tag tag :
                new Tag[] {Tag.INFINITIVE, Tag.FINITE, Tag.GERUND, Tag.PARTICIPLE, Tag.NOUN, Tag.PLURAL, Tag.MODAL}) {
            copy.without(tag);
        }
        return copy.with(form);
    }

    private void without(Tag tag) {
        int bit = tag.ordinal();
        if (bit < 64) {
            low &= ~(1L << bit);
        } else {
            high &= ~(1L << (bit - 64));
        }
    }

    Entry copy() {
        Entry copy = new Entry();
        copy.add(this);
        return copy;
    }

    Entry valued(int newValue) {
        value = newValue;
        return this;
    }

    Entry of(String infinitive) {
        lemma = infinitive;
        return this;
    }
}
