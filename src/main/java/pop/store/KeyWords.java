package pop.store;

import org.jspecify.annotations.Nullable;

/**
 * The keys that were read last, so that the same few hundred are not made anew for every file. Bounded: a key that falls in
 * the place of another takes it. Several threads may read and write: a text is a text, whoever made it. Knows no format.
 */
final class KeyWords {

    private static final int PLACES = 1024;
    private static final int PRIME = 31;

    private static final @Nullable String[] KNOWN = new @Nullable String[PLACES];

    private KeyWords() {}

    /** The signs between two offsets as a text. */
    static String of(char[] signs, int from, int to) {
        int length = to - from;
        int hash = length == 0
                ? 0
                : ((length * PRIME + signs[from]) * PRIME + signs[to - 1]) * PRIME + signs[from + length / 2];
        int place = hash & (PLACES - 1);
        String known = KNOWN[place];
        if (known != null && isIt(known, signs, from, length)) {
            return known;
        }
        String made = new String(signs, from, length);
        KNOWN[place] = made;
        return made;
    }

    private static boolean isIt(String known, char[] signs, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != signs[from + i]) {
                return false;
            }
        }
        return true;
    }
}
