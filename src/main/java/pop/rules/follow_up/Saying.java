package pop.rules.follow_up;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import pop.rule.WordList;
import pop.rule.WordList.Phrases;
import pop.rule.WordList.Token;

/**
 * What a sentence says, as far as its words tell: without order, capitals, points and the small words that carry nothing.
 * Two sayings are near when each word of the one is a word of the other, one slip in a long word or another ending
 * forgiven. Numbers must be the same, and "niet" counts. It fails on a short word that is another word ("Gent", "Genk"
 * differ, as they should; "lerares", "leraren" do not). Knows no plan.
 *
 * @param words the words that carry something, in the order of the alphabet
 */
record Saying(List<String> words) {

    /** In a shorter word one letter makes another word: "boek", "bock". */
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    /** A stem of this length with another ending is the same word: "volg", "volgen"; but "les", "lessenaar" are not. */
    private static final int STEM = 4;

    private static final int LONGEST_ENDING = 2;
    private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);

    Saying {
        words = List.copyOf(words);
    }

    /** What a sentence says; nothing when it holds only small words. */
    static Optional<Saying> of(List<Token> tokens) {
        TreeSet<String> words = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (Lists.SMALL.at(tokens, i) == 0) {
                words.add(tokens.get(i).word());
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Saying(List.copyOf(words)));
    }

    /**
     * What two near sayings have in common: the words of which nothing is forgiven, and the letters that the others begin
     * with. So only alike sayings need to be compared; a slip in a first letter is missed.
     */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            boolean whole = word.length() < STEM || hasDigit(word);
            initials.append(word, 0, whole ? word.length() : word.offsetByCodePoints(0, 1))
                    .append(' ');
        }
        return initials.toString();
    }

    /** Whether both say nearly the same. */
    boolean isNear(Saying other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isSame(words.get(i), other.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (hasDigit(one)) {
            return false;
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        boolean ending = shorter.length() >= STEM
                && longer.startsWith(shorter)
                && longer.length() - shorter.length() <= LONGEST_ENDING;
        return ending || (shorter.length() >= LONG_ENOUGH_FOR_A_SLIP && ONE_SLIP.apply(one, other) >= 0);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (Character.isDigit(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Read when the first sentence is, not when the rule is made. */
    private static final class Lists {
        static final Phrases SMALL = WordList.beside(NearDuplicate.class).under("small");
    }
}
