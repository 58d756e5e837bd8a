package pop.text;

import java.util.List;
import java.util.function.BiConsumer;

/** Makes the forms of verbs, nouns and adjectives; knows no meaning. It makes too many rather than too few. */
interface Forms {
    Forms DUTCH = new DutchForms();
    Forms ENGLISH = new EnglishForms();

    void verbs(String infinitive, BiConsumer<String, Tag> taker);

    List<String> nouns(String singular);

    List<String> adjectives(String base);
}
