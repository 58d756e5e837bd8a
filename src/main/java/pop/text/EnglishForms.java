package pop.text;

import java.util.List;
import java.util.function.BiConsumer;

/** English endings; knows no exceptions and no past tense, as goals look ahead. "Planing" comes along with "planning". */
final class EnglishForms implements Forms {
    @Override
    public void verbs(String infinitive, BiConsumer<String, Tag> taker) {
        taker.accept(infinitive, Tag.INFINITIVE);
        taker.accept(plural(infinitive), Tag.FINITE);
        String root = infinitive.endsWith("e") && !infinitive.endsWith("ee")
                ? infinitive.substring(0, infinitive.length() - 1)
                : infinitive;
        taker.accept(root + "ing", Tag.GERUND);
        taker.accept(root.endsWith("y") ? root.substring(0, root.length() - 1) + "ied" : root + "ed", Tag.PARTICIPLE);
        char end = infinitive.charAt(infinitive.length() - 1);
        if ("bdgmnprtl".indexOf(end) >= 0) {
            taker.accept(infinitive + end + "ing", Tag.GERUND);
            taker.accept(infinitive + end + "ed", Tag.PARTICIPLE);
        }
        if (infinitive.endsWith("be")) {
            taker.accept(infinitive + "ing", Tag.GERUND);
        }
    }

    @Override
    public List<String> nouns(String singular) {
        return List.of(singular, plural(singular));
    }

    @Override
    public List<String> adjectives(String base) {
        return List.of(base);
    }

    private static String plural(String word) {
        int last = word.length() - 1;
        if (word.endsWith("y") && last > 0 && "aeiou".indexOf(word.charAt(last - 1)) < 0) {
            return word.substring(0, last) + "ies";
        }
        boolean hissing = word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x") || word.endsWith("o");
        return word + (hissing ? "es" : "s");
    }
}
