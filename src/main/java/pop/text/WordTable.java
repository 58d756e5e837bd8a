package pop.text;

import java.util.Arrays;

/**
 * The words of a lexicon file, found by their letters; knows no form of a word but the one that is written there.
 *
 * <p>One array of letters and a few of numbers, since thousands of small objects would cost the first sentence its time.
 */
@SuppressWarnings("NullAway.Init") // nothing here is ever absent
final class WordTable {
    /** What the brackets above a list say of the words below it. */
    record Section(Tags tags, boolean verb, boolean noun, boolean adjective, boolean participle) {
        static final Section PART_OF_VERB = new Section(Tags.NONE, true, false, false, false);
    }

    private static final int BUCKETS = 8192;
    private static final int NOTHING = -1;

    private final char[] letters;
    private final int[] heads = new int[BUCKETS];
    private int[] next = new int[BUCKETS];
    private int[] from = new int[BUCKETS];
    private int[] to = new int[BUCKETS];
    private int[] value = new int[BUCKETS];
    /** Behind the first word of a group its other words; behind a participle its infinitive. */
    private int[] restTo = new int[BUCKETS];

    private Section[] sections = new Section[BUCKETS];
    private int count;

    WordTable(char[] letters) {
        this.letters = letters;
        Arrays.fill(heads, NOTHING);
    }

    /** Adds the letters between two places; {@code hash} is that of a string of them, {@code rest}
     * where more of them end that belong to the word, or 0. */
    void add(int start, int end, int hash, int rest, int number, Section section) {
        if (count == next.length) {
            grow();
        }
        int bucket = spread(hash);
        from[count] = start;
        to[count] = end;
        restTo[count] = rest;
        value[count] = number;
        sections[count] = section;
        next[count] = heads[bucket];
        heads[bucket] = count;
        count++;
    }

    private void grow() {
        int longer = count * 2;
        next = Arrays.copyOf(next, longer);
        from = Arrays.copyOf(from, longer);
        to = Arrays.copyOf(to, longer);
        value = Arrays.copyOf(value, longer);
        restTo = Arrays.copyOf(restTo, longer);
        sections = Arrays.copyOf(sections, longer);
    }

    private static int spread(int hash) {
        return (hash ^ hash >>> 15) & (BUCKETS - 1);
    }

    /** The first place that holds this word, else -1. A word of two lists has two places, the last list first. */
    int first(String word) {
        return same(heads[spread(word.hashCode())], word);
    }

    /** The next place with the same word, else -1. */
    int next(int place, String word) {
        return same(next[place], word);
    }

    private int same(int place, String word) {
        int at = place;
        while (at >= 0 && !holds(at, word)) {
            at = next[at];
        }
        return at;
    }

    private boolean holds(int place, String word) {
        int start = from[place];
        if (to[place] - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (letters[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    Section section(int place) {
        return sections[place];
    }

    int value(int place) {
        return value[place];
    }

    /** Whether this is the first word of a group. */
    boolean isGroup(int place) {
        return restTo[place] > 0 && !sections[place].participle();
    }

    String rest(int place) {
        int start = to[place] + 1;
        return new String(letters, start, restTo[place] - start);
    }

    /** Where the words behind the first one begin and end: {@code letters} with an underscore between each two. */
    int restLength(int place) {
        return restTo[place] - to[place] - 1;
    }

    char restLetter(int place, int i) {
        return letters[to[place] + 1 + i];
    }
}
