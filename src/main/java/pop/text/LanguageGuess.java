package pop.text;

import java.util.List;
import java.util.Optional;
import pop.model.Language;

/** Guesses the language of a text from the words each lexicon knows; empty when neither knows more than the other, or
 * when neither knows enough: French and German share small words with Dutch. */
public final class LanguageGuess {
    private static final int ENOUGH = 400;
    /** Of a text of more words than these, so many in a hundred are known when the language is one of ours. */
    private static final int FEW = 5;

    private static final int SHARE = 45;

    private LanguageGuess() {}

    public static Optional<Language> of(String text) {
        List<Token> tokens = Tokenizer.tokens(text.length() > 8 * ENOUGH ? text.substring(0, 8 * ENOUGH) : text);
        int dutch = 0;
        int english = 0;
        int words = 0;
        int knownDutch = 0;
        int knownEnglish = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD) {
                Entry nl = Lexicon.of(Language.NL).find(token.lower());
                Entry en = Lexicon.of(Language.EN).find(token.lower());
                dutch += weight(nl);
                english += weight(en);
                knownDutch += nl.known() ? 1 : 0;
                knownEnglish += en.known() ? 1 : 0;
                words++;
            }
        }
        boolean foreign = words >= FEW && Math.max(knownDutch, knownEnglish) * 100 < words * SHARE;
        return foreign || dutch == english
                ? Optional.empty()
                : Optional.of(dutch > english ? Language.NL : Language.EN);
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
