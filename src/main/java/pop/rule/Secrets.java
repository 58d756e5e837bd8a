package pop.rule;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import pop.model.Veil;

/**
 * Covers what any rule about secrets finds, whether that rule holds here, was asked for or was silenced. Whoever shows a
 * line or repeats somebody's words in a finding shows them through this. Knows no secret itself.
 */
public final class Secrets implements Veil {

    /** In a hash any digits may stand by chance. */
    private static final int HASH_LENGTH = 64;

    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    private final List<RuleAboutSecrets> rules;

    /**
     * @param all the rules there are
     */
    public Secrets(List<Rule> all) {
        this.rules = all.stream()
                .filter(RuleAboutSecrets.class::isInstance)
                .map(RuleAboutSecrets.class::cast)
                .toList();
    }

    @Override
    public BitSet hidden(String text) {
        BitSet hidden = new BitSet();
        if (!mayHoldOne(text)) {
            return hidden;
        }
        for (RuleAboutSecrets rule : rules) {
            for (WordList.Stretch secret : rule.secrets(text)) {
                hidden.set(secret.from(), secret.to());
            }
        }
        return hidden;
    }

    /** Whether a text has a digit, as every secret has: nearly all that is told of a file has none. */
    private static boolean mayHoldOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    static boolean isHash(String text) {
        return text.length() == HASH_LENGTH && HASH.matcher(text).matches();
    }
}
