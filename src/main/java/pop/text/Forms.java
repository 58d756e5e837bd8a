package pop.text;

/**
 * Undoes the endings of one language: offers for a word the words it may be a form of; knows no meaning and no exceptions. It
 * offers too many rather than too few, since only what the lexicon holds counts.
 */
interface Forms {
    Forms DUTCH = new DutchForms();
    Forms ENGLISH = new EnglishForms();

    /** Takes what a word may be a form of. */
    interface Taker {
        void verb(String infinitive, Tag form);

        void noun(String singular, boolean plural);

        /** An adjective; compared when it ends in -er or -st. */
        void adjective(String base, boolean compared);
    }

    void undo(String word, Taker taker);
}
