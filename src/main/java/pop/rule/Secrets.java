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
        rules.forEach(rule -> rule.secrets(text).forEach(secret -> hidden.set(secret.from(), secret.to())));
        return hidden;
    }

    static boolean isHash(String text) {
        return text.length() == HASH_LENGTH && HASH.matcher(text).matches();
    }
}
