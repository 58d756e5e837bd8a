package pop.text;

import java.util.ArrayList;
import java.util.List;

/** A text as words of one language with what the lexicon says of each; knows no grammar beyond neighbours. */
final class Sentence {
    private static final Word OUTSIDE = new Word(Token.Kind.MARK, 0, 0, "", 0, Entry.NONE);
    private static final int SHORTEST_TAIL = 4;

    private final String text;
    private final Lexicon lexicon;
    private final List<Word> words;

    private Sentence(String text, Lexicon lexicon, List<Word> words) {
        this.text = text;
        this.lexicon = lexicon;
        this.words = words;
    }

    static Sentence of(String text, Lexicon lexicon) {
        List<Token> tokens = Tokenizer.tokens(text);
        List<Word> words = new ArrayList<>(tokens.size());
        Sentence sentence = new Sentence(text, lexicon, words);
        int i = 0;
        while (i < tokens.size()) {
            i += sentence.read(tokens, i);
        }
        return sentence;
    }

    String text() {
        return text;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    boolean dutch() {
        return lexicon.language() == pop.model.Language.NL;
    }

    int size() {
        return words.size();
    }

    /** The word at a place; outside the sentence a word that is nothing, so that grammar may look beyond the ends. */
    Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : OUTSIDE;
    }

    boolean is(int i, Tag tag) {
        return at(i).entry().has(tag);
    }

    boolean says(int i, String lower) {
        return at(i).lower().equals(lower);
    }

    /** Nothing of this part of the sentence comes at this place any more. */
    boolean ends(int i) {
        return i >= words.size() || at(i).isStop() || at(i).isComma();
    }

    /** Adds the word or the group of words that begins at a token; says how many tokens it took. */
    private int read(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.NUMBER) {
            words.add(word(token, token.end(), token.value(), Entry.NUMERAL));
            return 1;
        }
        if (token.kind() == Token.Kind.ORDINAL) {
            words.add(word(token, token.end(), token.value(), Entry.COUNTED));
            return 1;
        }
        int longest = 0;
        Entry found = Entry.NONE;
        for (Lexicon.Phrase phrase : lexicon.phrasesFrom(token.lower())) {
            if (phrase.rest().length > longest && follows(tokens, i + 1, phrase.rest())) {
                longest = phrase.rest().length;
                found = phrase.entry();
            }
        }
        if (longest > 0) {
            StringBuilder lower = new StringBuilder(token.lower());
            for (int k = 1; k <= longest; k++) {
                lower.append(' ').append(tokens.get(i + k).lower());
            }
            words.add(new Word(
                    token.kind(),
                    token.start(),
                    tokens.get(i + longest).end(),
                    lower.toString(),
                    found.value(),
                    found));
            return longest + 1;
        }
        if (abbreviated(tokens, i)) {
            Entry entry = lexicon.find(token.lower() + ".");
            words.add(word(token, token.end() + 1, entry.value(), entry));
            return 2;
        }
        if (isDutchPlural(tokens, i)) {
            single(new Token(token.kind(), token.start(), tokens.get(i + 1).end(), token.lower() + "'s", 0));
            return 2;
        }
        single(token);
        return 1;
    }

    private static boolean follows(List<Token> tokens, int from, String[] rest) {
        for (int k = 0; k < rest.length; k++) {
            if (from + k >= tokens.size() || !tokens.get(from + k).lower().equals(rest[k])) {
                return false;
            }
        }
        return true;
    }

    private boolean abbreviated(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).kind() == Token.Kind.WORD
                && tokens.get(i + 1).lower().equals(".")
                && tokens.get(i + 1).start() == tokens.get(i).end()
                && lexicon.find(tokens.get(i).lower() + ".").known();
    }

    /** "Collega's": in Dutch the tail belongs to the word. */
    private boolean isDutchPlural(List<Token> tokens, int i) {
        return dutch()
                && i + 1 < tokens.size()
                && tokens.get(i).kind() == Token.Kind.WORD
                && tokens.get(i + 1).lower().equals("'s")
                && tokens.get(i + 1).start() == tokens.get(i).end();
    }

    private void single(Token token) {
        Entry entry = lexicon.find(token.lower());
        if (entry.known() || token.kind() != Token.Kind.WORD) {
            words.add(word(token, token.end(), entry.known() ? entry.value() : token.value(), entry));
            return;
        }
        int number = NumberWords.value(token.lower(), lexicon);
        if (number > 0) {
            words.add(word(token, token.end(), number, Entry.NUMERAL));
            return;
        }
        int hyphen = token.lower().indexOf('-');
        Entry first = hyphen > 0 ? lexicon.find(token.lower().substring(0, hyphen)) : Entry.NONE;
        if (first.has(Tag.NUMBER) || first.has(Tag.EDGE)) {
            int cut = token.start() + hyphen;
            Token left =
                    new Token(token.kind(), token.start(), cut, token.lower().substring(0, hyphen), 0);
            single(left);
            String rest = token.lower().substring(hyphen + 1);
            single(new Token(token.kind(), cut + 1, token.end(), rest, 0));
            return;
        }
        Entry plain = Entry.NONE;
        for (int i = 0; i < token.lower().length() && !plain.known(); i++) {
            if ("éèáóúí".indexOf(token.lower().charAt(i)) >= 0) {
                plain = lexicon.find(unstressed(token.lower()));
            }
        }
        words.add(word(token, token.end(), 0, plain.known() ? plain : tail(token.lower())));
    }

    /** "Écht" is "echt": Dutch writes stress with accents. */
    private static String unstressed(String word) {
        return word.replace('é', 'e')
                .replace('è', 'e')
                .replace('á', 'a')
                .replace('ó', 'o')
                .replace('ú', 'u')
                .replace('í', 'i');
    }

    /** A Dutch compound is a kind of its last part: an "eindverslag" is a "verslag", a "zomercursus" a "cursus". */
    private Entry tail(String lower) {
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && lexicon.find(lower.substring(hyphen + 1)).has(Tag.NOUN)) {
            return inherited(lexicon.find(lower.substring(hyphen + 1)));
        }
        if (!dutch()) {
            return Entry.NONE;
        }
        for (int i = 3; i <= lower.length() - SHORTEST_TAIL; i++) {
            Entry entry = lexicon.find(lower.substring(i));
            if (entry.has(Tag.NOUN)) {
                return inherited(entry);
            }
        }
        return Entry.NONE;
    }

    private static Entry inherited(Entry tail) {
        Entry entry = new Entry().with(Tag.NOUN);
        for (Tag tag : new Tag[] {Tag.PRODUCT, Tag.CREDENTIAL, Tag.EVENT, Tag.SETTING, Tag.ROLE}) {
            if (tail.has(tag)) {
                entry.with(tag);
            }
        }
        return tail.has(Tag.ATTEST) ? entry.with(Tag.CREDENTIAL) : entry;
    }

    private static Word word(Token token, int end, int value, Entry entry) {
        return new Word(token.kind(), token.start(), end, token.lower(), value, entry);
    }
}
