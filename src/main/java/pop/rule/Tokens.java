package pop.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the texts of one dossier, cut once for all rules that look at words. Knows no rule. */
public final class Tokens {

    private final Map<String, List<WordList.Token>> known = new HashMap<>();

    private Tokens() {}

    /** Those of a dossier; the same ones for every rule. */
    public static Tokens of(Dossier dossier) {
        return dossier.notebook().once(Tokens.class, Tokens::new);
    }

    /** The words of a text. */
    public List<WordList.Token> in(String text) {
        List<WordList.Token> tokens = known.get(text);
        if (tokens == null) {
            tokens = WordList.tokens(text);
            known.put(text, tokens);
        }
        return tokens;
    }
}
