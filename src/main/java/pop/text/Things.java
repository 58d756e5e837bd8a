package pop.text;

/** Says of a noun where it stands whether it is plain, named or somebody's own; knows no verbs. */
final class Things {
    private final Sentence s;

    Things(Sentence sentence) {
        this.s = sentence;
    }

    boolean vague(int i) {
        return s.is(i - 1, Tag.SOME)
                || s.is(i - 1, Tag.VAGUE)
                        && !s.says(i - 1, "new")
                        && !s.lexicon().find(s.at(i - 1).lower()).has(Tag.LEVEL)
                        && !s.at(i - 1).lower().startsWith("nieuw");
    }

    /** A certificate without a name says too little; a name is a word before it or a "van", "of", "als" behind it. */
    boolean named(int i) {
        boolean before =
                s.at(i - 1).kind() == Token.Kind.WORD && !s.at(i - 1).entry().known() || s.is(i - 1, Tag.NOUN);
        boolean behind = s.says(i + 1, "van")
                || s.says(i + 1, "of")
                || s.says(i + 1, "in")
                || s.says(i + 1, "als")
                || s.at(i + 1).kind() == Token.Kind.WORD && !s.at(i + 1).entry().known();
        return before || behind;
    }

    /** One thing with a word before it that points: "een kapsalon", "my flower stall". */
    boolean isOwnThing(int i) {
        Word word = s.at(i);
        boolean thing = word.kind() == Token.Kind.WORD
                && (!word.entry().known() || word.is(Tag.NOUN))
                && !word.is(Tag.ABSTRACT)
                && !word.is(Tag.PLURAL);
        boolean pointed = s.is(i - 1, Tag.DETERMINER)
                || s.is(i - 1, Tag.SELF)
                || s.is(i - 2, Tag.DETERMINER)
                || s.is(i - 2, Tag.SELF);
        return thing && pointed && !vague(i);
    }
}
