package pop.text;

import java.util.List;

/** English endings; knows no exceptions and no past tense, as goals look ahead. "Planing" comes along with "planning". */
final class EnglishForms implements Forms {
    @Override
    public void verbs(String infinitive, Taker taker) {
        taker.take(infinitive, Tag.INFINITIVE);
        taker.take(plural(infinitive), Tag.FINITE);
        String root = infinitive.endsWith("e") && !infinitive.endsWith("ee")
                ? infinitive.substring(0, infinitive.length() - 1)
                : infinitive;
        taker.take(root + "ing", Tag.GERUND);
        taker.take(root.endsWith("y") ? root.substring(0, root.length() - 1) + "ied" : root + "ed", Tag.PARTICIPLE);
        char end = infinitive.charAt(infinitive.length() - 1);
        if ("bdgmnprtl".indexOf(end) >= 0) {
            taker.take(infinitive + end + "ing", Tag.GERUND);
            taker.take(infinitive + end + "ed", Tag.PARTICIPLE);
        }
        if (infinitive.endsWith("be")) {
            taker.take(infinitive + "ing", Tag.GERUND);
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
        boolean hissing = word.endsWith("s")
                || word.endsWith("sh")
                || word.endsWith("ch")
                || word.endsWith("x")
                || word.endsWith("o");
        return word + (hissing ? "es" : "s");
    }
}
