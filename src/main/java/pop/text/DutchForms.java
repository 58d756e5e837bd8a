package pop.text;

/**
 * Undoes Dutch endings; knows no exceptions. A strong past ("schreef") is not undone, as goals look ahead; strong participles
 * stand in the lexicon.
 */
final class DutchForms implements Forms {
    private static final int SHORTEST = 3;
    private static final String[] DIMINUTIVES = {"je", "tje", "pje", "kje", "etje"};

    @Override
    public void undo(String word, Taker taker) {
        if (word.length() < 2) {
            return;
        }
        verb(word, taker);
        if (word.length() >= SHORTEST) {
            nouns(word, taker);
            adjectives(word, taker);
        }
    }

    private static void verb(String word, Taker taker) {
        char end = word.charAt(word.length() - 1);
        stem(word, Tag.FINITE, taker);
        if (end == 't') {
            stem(word.substring(0, word.length() - 1), Tag.FINITE, taker);
        }
        if (word.length() > SHORTEST && (end == 'd' || end == 't')) {
            if (word.startsWith("ge")) {
                participle(word.substring(2), taker);
            }
            if (startsUnstressed(word)) {
                participle(word, taker);
            }
        }
    }

    /** "Gewerkt", "gebeld", "besteld"; which of t and d is right matters to who writes, not to who reads. */
    private static void participle(String word, Taker taker) {
        stem(word.substring(0, word.length() - 1), Tag.PARTICIPLE, taker);
        if (word.charAt(word.length() - 1) == 't' || word.charAt(word.length() - 1) == 'd') {
            stem(word, Tag.PARTICIPLE, taker);
        }
    }

    private static boolean startsUnstressed(String word) {
        return word.startsWith("be")
                || word.startsWith("ver")
                || word.startsWith("ont")
                || word.startsWith("her")
                || word.startsWith("er")
                || word.startsWith("ge");
    }

    /** The infinitives of which this may be the stem: "maak" of "maken", "schrijf" of "schrijven", "doe" of "doen". */
    private static void stem(String stem, Tag form, Taker taker) {
        int last = stem.length() - 1;
        if (last < 1) {
            return;
        }
        char end = stem.charAt(last);
        if (isVowel(end)) {
            taker.verb(stem + "n", form);
            if (end == 'a') {
                taker.verb(stem + "an", form);
            }
            return;
        }
        opened(stem, last, end, form, taker);
        if (end == 'f' || end == 's') {
            opened(stem, last, end == 'f' ? 'v' : 'z', form, taker);
        }
    }

    /** Opens the last syllable: "maak" becomes "maken", "zit" becomes "zitten". */
    private static void opened(String stem, int last, char end, Tag form, Taker taker) {
        String start = stem.substring(0, last);
        taker.verb(start + end + "en", form);
        if (isLong(stem, last)) {
            taker.verb(stem.substring(0, last - 1) + end + "en", form);
        } else if (isVowel(stem.charAt(last - 1))) {
            taker.verb(start + end + end + "en", form);
        }
    }

    /** Whether two of the same vowel stand before this place. */
    private static boolean isLong(String word, int place) {
        return place > 1 && word.charAt(place - 1) == word.charAt(place - 2) && isVowel(word.charAt(place - 1));
    }

    private static void nouns(String word, Taker taker) {
        boolean plural = word.endsWith("s");
        if (plural) {
            taker.noun(word.substring(0, word.length() - (word.endsWith("'s") ? 2 : 1)), true);
        }
        String one = plural ? word.substring(0, word.length() - 1) : word;
        if (one.endsWith("je")) {
            for (String ending : DIMINUTIVES) {
                if (one.endsWith(ending) && one.length() > ending.length() + 1) {
                    String base = one.substring(0, one.length() - ending.length());
                    taker.noun(base, plural);
                    shortened(base, plural, taker);
                }
            }
        }
        if (word.endsWith("heden")) {
            taker.noun(word.substring(0, word.length() - 4) + "eid", true);
        } else if (word.endsWith("en")) {
            String base = word.substring(0, word.length() - 2);
            taker.noun(base, true);
            taker.noun(base + "e", true);
            closed(base, taker);
            if (base.endsWith("er")) {
                taker.noun(base.substring(0, base.length() - 2), true);
            }
        }
    }

    /** "Stappen" of "stap", "taken" of "taak", "brieven" of "brief". */
    private static void closed(String base, Taker taker) {
        int last = base.length() - 1;
        if (last < 1) {
            return;
        }
        shortened(base, true, taker);
        char end = base.charAt(last);
        char hard = end == 'v' ? 'f' : end == 'z' ? 's' : end;
        String start = base.substring(0, last);
        boolean single = isVowel(start.charAt(last - 1)) && !(last > 1 && isVowel(start.charAt(last - 2)));
        if (hard != end && !single) {
            taker.noun(start + hard, true);
        }
        if (single) {
            taker.noun(start + start.charAt(last - 1) + hard, true);
        }
    }

    private static void shortened(String base, boolean plural, Taker taker) {
        int last = base.length() - 1;
        if (last > 0 && base.charAt(last) == base.charAt(last - 1)) {
            taker.noun(base.substring(0, last), plural);
        }
    }

    private static void adjectives(String word, Taker taker) {
        if (word.endsWith("e")) {
            bases(word.substring(0, word.length() - 1), false, taker);
        }
        String inflected = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        if (inflected.length() > SHORTEST + 1 && (inflected.endsWith("er") || inflected.endsWith("st"))) {
            bases(inflected.substring(0, inflected.length() - 2), true, taker);
        }
    }

    /** "Vlotte" of "vlot", "grote" of "groot", "serieuze" of "serieus". */
    private static void bases(String base, boolean compared, Taker taker) {
        int last = base.length() - 1;
        if (last < 1) {
            return;
        }
        taker.adjective(base, compared);
        char end = base.charAt(last);
        char hard = end == 'v' ? 'f' : end == 'z' ? 's' : end;
        String start = base.substring(0, last);
        if (end == base.charAt(last - 1)) {
            taker.adjective(start, compared);
        }
        if (hard != end) {
            taker.adjective(start + hard, compared);
        }
        if (isVowel(base.charAt(last - 1))) {
            taker.adjective(start + base.charAt(last - 1) + hard, compared);
        }
    }

    private static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'ë' -> true;
            default -> false;
        };
    }
}
