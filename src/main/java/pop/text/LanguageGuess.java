package pop.text;

import java.util.List;
import java.util.Optional;
import pop.model.Language;

/** Guesses the language of a text from the words each lexicon knows; empty when neither knows more than the other. */
public final class LanguageGuess {
    private static final int ENOUGH = 400;

    private LanguageGuess() {}

    public static Optional<Language> of(String text) {
        List<Token> tokens = Tokenizer.tokens(text.length() > 8 * ENOUGH ? text.substring(0, 8 * ENOUGH) : text);
        int balance = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD) {
                balance += weight(Lexicon.of(Language.NL).find(token.lower()))
                        - weight(Lexicon.of(Language.EN).find(token.lower()));
            }
        }
        return balance == 0 ? Optional.empty() : Optional.of(balance > 0 ? Language.NL : Language.EN);
    }

    /** Small words tell a language better than things do: a "workshop" is one in both. */
    private static int weight(Entry entry) {
        boolean small = entry.has(Tag.SMALL)
                || entry.has(Tag.DETERMINER)
                || entry.has(Tag.SELF)
                || entry.has(Tag.MODAL)
                || entry.has(Tag.JOIN)
                || entry.has(Tag.SUBORDINATE);
        return small ? 3 : entry.known() ? 1 : 0;
    }
}
