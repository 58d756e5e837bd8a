package pop.text;

import java.util.List;

/** The verbs that carry a sentence, each language by its own grammar; knows no verdict. */
final class Verbs {
    private Verbs() {}

    static List<Verb> of(Sentence sentence, Clauses clauses) {
        return sentence.dutch() ? new DutchVerbs(sentence, clauses).find() : new EnglishVerbs(sentence, clauses).find();
    }
}
