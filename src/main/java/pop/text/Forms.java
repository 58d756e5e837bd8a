package pop.text;

import java.util.List;

/** Makes the forms of verbs, nouns and adjectives; knows no meaning. It makes too many rather than too few. */
interface Forms {
    Forms DUTCH = new DutchForms();
    Forms ENGLISH = new EnglishForms();

    /** Takes each form of a verb; a plain interface, as a lambda costs the first sentence its time. */
    interface Taker {
        void take(String form, Tag tag);
    }

    void verbs(String infinitive, Taker taker);

    List<String> nouns(String singular);

    List<String> adjectives(String base);
}
