package pop.text;

import java.util.ArrayList;
import java.util.List;

/** A text as words of one language with what the lexicon says of each; knows no grammar beyond neighbours. */
final class Sentence {
    private static final Word OUTSIDE = new Word(Token.Kind.MARK, 0, 0, "", 0, Entry.NONE);

    private static final int SHORTEST_SPOKEN = 3;
    private static final int LONGEST_SPOKEN = 7;
    private static final Tags SPOKEN_VERB = Tags.of(Tag.MODAL, Tag.FINITE, Tag.ABLE);

    private final String text;
    private final Lexicon lexicon;
    private final List<Word> words;
    private final Groups groups;

    /** The words once all are read: grammar asks for them thousands of times. */
    private Word[] read = new Word[0];

    private int size;

    private Sentence(String text, Lexicon lexicon, List<Word> words) {
        this.text = text;
        this.lexicon = lexicon;
        this.words = words;
        this.groups = new Groups(lexicon.table());
    }

    static Sentence of(String text, Lexicon lexicon) {
        List<Token> tokens = Tokenizer.tokens(text);
        List<Word> words = new ArrayList<>(tokens.size());
        Sentence sentence = new Sentence(text, lexicon, words);
        int i = 0;
        while (i < tokens.size()) {
            i += sentence.read(tokens, i);
        }
        sentence.read = words.toArray(sentence.read);
        sentence.size = words.size();
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
        return size;
    }

    /** The word at a place; outside the sentence a word that is nothing, so that grammar may look beyond the ends. */
    Word at(int i) {
        return i >= 0 && i < size ? read[i] : OUTSIDE;
    }

    boolean is(int i, Tag tag) {
        return at(i).entry().has(tag);
    }

    boolean isAny(int i, Tags tags) {
        return at(i).entry().hasAny(tags);
    }

    boolean says(int i, String lower) {
        return at(i).lower().equals(lower);
    }

    /** Nothing of this part of the sentence comes at this place any more. */
    boolean ends(int i) {
        return i >= size || at(i).isStop() || at(i).isComma();
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
        Entry first = lexicon.find(token.lower());
        int more = first.opens() || !first.lemma().isEmpty() ? groups.read(tokens, i, first) : 0;
        if (more > 0) {
            group(tokens, i, more);
            return more + 1;
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

    private void group(List<Token> tokens, int i, int more) {
        StringBuilder lower = new StringBuilder(tokens.get(i).lower());
        for (int k = 1; k <= more; k++) {
            lower.append(' ').append(tokens.get(i + k).lower());
        }
        Token token = tokens.get(i);
        int end = tokens.get(i + more).end();
        Entry entry = groups.entry();
        words.add(new Word(token.kind(), token.start(), end, lower.toString(), entry.value(), entry));
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
        int hyphen = token.lower().indexOf('-');
        if (hyphen > 0 && token.kind() == Token.Kind.WORD && !entry.has(Tag.NUMBER)) {
            Entry first = lexicon.find(token.lower().substring(0, hyphen));
            if ((first.has(Tag.NUMBER) || first.has(Tag.EDGE))
                    && !lexicon.listed(token.lower()).known()) {
                int cut = token.start() + hyphen;
                String left = token.lower().substring(0, hyphen);
                single(new Token(token.kind(), token.start(), cut, left, 0));
                String right = token.lower().substring(hyphen + 1);
                single(new Token(token.kind(), cut + 1, token.end(), right, 0));
                return;
            }
        }
        if (!entry.known() && token.kind() == Token.Kind.WORD && dutch() && spoken(token)) {
            return;
        }
        words.add(word(token, token.end(), entry.known() ? entry.value() : token.value(), entry));
    }

    /** "Kga", "wilk": the "ik" of spoken Dutch, glued to its verb. */
    private boolean spoken(Token token) {
        String lower = token.lower();
        int length = lower.length();
        boolean before = lower.charAt(0) == 'k';
        boolean behind = lower.charAt(length - 1) == 'k';
        if (length < SHORTEST_SPOKEN || length > LONGEST_SPOKEN || !before && !behind) {
            return false;
        }
        String verb = before ? lower.substring(1) : lower.substring(0, length - 1);
        if (!lexicon.listed(verb).hasAny(SPOKEN_VERB)) {
            return false;
        }
        int cut = before ? token.start() + 1 : token.end() - 1;
        single(new Token(token.kind(), token.start(), cut, before ? "'k" : verb, 0));
        single(new Token(token.kind(), cut, token.end(), before ? verb : "'k", 0));
        return true;
    }

    private static Word word(Token token, int end, int value, Entry entry) {
        return new Word(token.kind(), token.start(), end, token.lower(), value, entry);
    }
}
