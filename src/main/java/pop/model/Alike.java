package pop.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Finds the word that somebody probably meant to type. Swapped, missing, doubled and wrong letters are forgiven, about one
 * in three. It fails on words that look alike and mean something else, so whoever asks may only suggest.
 */
public final class Alike {

    private static final int MOST_SLIPS = 3;

    private Alike() {}

    /** The most alike of the expected words; none when all of them differ too much. */
    public static Optional<String> to(String typed, Collection<String> expected) {
        String lower = typed.strip().toLowerCase(Locale.ROOT);
        if (lower.length() < 2) {
            return Optional.empty();
        }
        int margin = Math.max(1, Math.min(MOST_SLIPS, lower.length() / 3));
        DamerauLevenshteinDistance slips = new DamerauLevenshteinDistance(margin);
        String best = "";
        int fewest = margin + 1;
        for (String word : expected) {
            int found = slips.apply(lower, word.toLowerCase(Locale.ROOT));
            if (found >= 0 && found < fewest) {
                fewest = found;
                best = word;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
