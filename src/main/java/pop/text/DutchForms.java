package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Dutch endings; knows no exceptions, so it makes both "oefen" and "oefeen" of "oefenen". The second is no word and does no
 * harm; a strong past ("schreef") is not made, as goals look ahead.
 */
final class DutchForms implements Forms {
    @Override
    public void verbs(String infinitive, Taker taker) {
        taker.take(infinitive, Tag.INFINITIVE);
        if (!infinitive.endsWith("n") || infinitive.length() < 3) {
            return;
        }
        String root = infinitive.substring(0, infinitive.length() - (infinitive.endsWith("en") ? 2 : 1));
        for (String stem : stems(root)) {
            taker.take(stem, Tag.FINITE);
            taker.take(stem + "t", Tag.FINITE);
        }
        for (String stem : stems(root)) {
            participles(stem, taker);
        }
    }

    /** "gewerkt", "gebeld", "besteld"; which of t and d is right matters to who writes, not to who reads. */
    private static void participles(String stem, Taker taker) {
        String start = startsUnstressed(stem) ? stem : "ge" + stem;
        taker.take(start + "d", Tag.PARTICIPLE);
        taker.take(start + (stem.endsWith("t") ? "" : "t"), Tag.PARTICIPLE);
    }

    private static boolean startsUnstressed(String stem) {
        return stem.startsWith("be")
                || stem.startsWith("ver")
                || stem.startsWith("ont")
                || stem.startsWith("her")
                || stem.startsWith("ge");
    }

    private static List<String> stems(String root) {
        List<String> stems = new ArrayList<>(2);
        int last = root.length() - 1;
        if (last > 0 && root.charAt(last) == root.charAt(last - 1) && !isVowel(root.charAt(last))) {
            stems.add(root.substring(0, last));
            return stems;
        }
        String hard = hardened(root);
        stems.add(hard);
        if (last > 0
                && isVowel(root.charAt(last - 1))
                && "aeou".indexOf(root.charAt(last - 1)) >= 0
                && (last < 2 || !isVowel(root.charAt(last - 2)))) {
            stems.add(hard.substring(0, last) + root.charAt(last - 1) + hard.charAt(last));
        }
        return stems;
    }

    private static String hardened(String root) {
        String start = root.substring(0, root.length() - 1);
        return switch (root.charAt(root.length() - 1)) {
            case 'v' -> start + 'f';
            case 'z' -> start + 's';
            default -> root;
        };
    }

    @Override
    public List<String> nouns(String singular) {
        List<String> forms = new ArrayList<>(8);
        forms.add(singular);
        forms.add(singular + "s");
        forms.add(singular + "en");
        forms.add(singular + "je");
        forms.add(singular + "jes");
        forms.add(singular + "tje");
        forms.add(singular + "'s");
        int last = singular.length() - 1;
        char end = singular.charAt(last);
        char before = last > 0 ? singular.charAt(last - 1) : 'x';
        if (!isVowel(end)) {
            forms.add(singular + end + "en");
            if (last > 1 && before == singular.charAt(last - 2) && isVowel(before)) {
                String shorter = singular.substring(0, last - 1);
                forms.add(shorter + (end == 's' ? 'z' : end == 'f' ? 'v' : end) + "en");
            }
            if (end == 's' && isVowel(before) && last > 1 && isVowel(singular.charAt(last - 2))) {
                forms.add(singular.substring(0, last) + "zen");
            }
        }
        if (singular.endsWith("heid")) {
            forms.add(singular.substring(0, singular.length() - 4) + "heden");
        }
        return forms;
    }

    @Override
    public List<String> adjectives(String base) {
        int last = base.length() - 1;
        char end = base.charAt(last);
        String root = base.substring(0, last);
        String longer = root + (end == 'f' ? 'v' : end == 's' ? 'z' : end) + "e";
        List<String> forms = new ArrayList<>(List.of(base, base + "e", base + end + "e", longer));
        if (last > 1 && isVowel(base.charAt(last - 1)) && base.charAt(last - 1) == base.charAt(last - 2)) {
            forms.add(base.substring(0, last - 1) + end + "e");
        }
        return forms;
    }

    private static boolean isVowel(char c) {
        return "aeiouyë".indexOf(c) >= 0;
    }
}
