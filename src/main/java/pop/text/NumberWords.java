package pop.text;

import java.util.Map;

/** Numbers written as one word that no list holds whole: vijfentwintig, honderdvijftig, twenty-five; knows no figures. */
final class NumberWords {
    private static final Map<String, Integer> LARGE = Map.of("honderd", 100, "duizend", 1000);

    private NumberWords() {}

    /** The value; 0 when the word is no number. */
    static int value(String word, Lexicon lexicon) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            int tens = number(word.substring(0, hyphen), lexicon);
            int ones = number(word.substring(hyphen + 1), lexicon);
            return tens >= 20 && ones > 0 && ones < 10 ? tens + ones : 0;
        }
        if (!word.endsWith("tig") && !word.contains("honderd") && !word.contains("duizend")) {
            return 0;
        }
        for (Map.Entry<String, Integer> large : LARGE.entrySet()) {
            int at = word.indexOf(large.getKey());
            if (at >= 0) {
                String before = word.substring(0, at);
                String after = word.substring(at + large.getKey().length());
                int times = before.isEmpty() ? 1 : number(before, lexicon);
                int rest = after.isEmpty() ? 0 : number(after.startsWith("en") ? after.substring(2) : after, lexicon);
                return times == 0 || !after.isEmpty() && rest == 0 ? 0 : times * large.getValue() + rest;
            }
        }
        return joined(word, lexicon);
    }

    private static int joined(String word, Lexicon lexicon) {
        for (String joint : new String[] {"ën", "en"}) {
            for (int at = word.indexOf(joint); at > 0; at = word.indexOf(joint, at + 1)) {
                int ones = number(word.substring(0, at), lexicon);
                int tens = number(word.substring(at + 2), lexicon);
                if (ones > 0 && ones < 10 && tens >= 20) {
                    return tens + ones;
                }
            }
        }
        return 0;
    }

    private static int number(String word, Lexicon lexicon) {
        Entry entry = lexicon.find(word.equals("een") ? "één" : word);
        if (entry.has(Tag.NUMBER) && !entry.has(Tag.TIMES)) {
            return entry.value();
        }
        return word.length() > 6 && word.endsWith("tig") ? joined(word, lexicon) : 0;
    }
}
