package pop.text;

/** Some tags as bits, so that a word is asked for all of them at once; knows no word. */
record Tags(long low, long high) {
    static final Tags NONE = new Tags(0, 0);

    static Tags of(Tag... tags) {
        long low = 0;
        long high = 0;
        for (Tag tag : tags) {
            low |= tag.low;
            high |= tag.high;
        }
        return new Tags(low, high);
    }

    boolean has(Tag tag) {
        return (low & tag.low | high & tag.high) != 0;
    }

    boolean hasAny(Tags others) {
        return (low & others.low | high & others.high) != 0;
    }

    boolean isEmpty() {
        return (low | high) == 0;
    }

    Tags and(Tags others) {
        return new Tags(low | others.low, high | others.high);
    }

    Tags and(Tag tag) {
        return new Tags(low | tag.low, high | tag.high);
    }

    Tags without(Tags others) {
        return new Tags(low & ~others.low, high & ~others.high);
    }

    Tags only(Tags others) {
        return new Tags(low & others.low, high & others.high);
    }
}
