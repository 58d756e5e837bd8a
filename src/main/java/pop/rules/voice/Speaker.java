package pop.rules.voice;

import java.util.List;
import java.util.Optional;
import pop.rule.WordList;
import pop.rule.WordList.Phrases;
import pop.rule.WordList.Stretch;
import pop.rule.WordList.Token;

/** Who speaks in a text, and about whom, as far as a few words tell. Knows the client's name and no plan. */
final class Speaker {

    /** How far from the beginning of a sentence its verb may stand: "Na de stage wil de klant …". */
    private static final int WORDS_BEFORE_THE_VERB = 3;

    private final String text;
    private final List<Token> tokens;
    private final List<String> name;

    /**
     * @param tokens the words of the text
     * @param name the words of the client's name, in small letters
     */
    Speaker(String text, List<Token> tokens, List<String> name) {
        this.text = text;
        this.tokens = tokens;
        this.name = name;
    }

    /** Whether somebody says "ik" or "mijn". */
    boolean saysI() {
        return Lists.I.isIn(tokens);
    }

    /** The words by which the sentence that begins at this word speaks about the client. */
    Optional<Stretch> aboutTheClient(int begin) {
        int subject = subject(begin, begin == 0);
        if (subject > 0 && isVerb(begin, begin + subject)) {
            return Optional.of(found(begin, begin + subject));
        }
        for (int verb = begin; verb <= begin + WORDS_BEFORE_THE_VERB && isInSentence(begin, verb); verb++) {
            int behind = isVerb(begin, verb) && isInSentence(begin, verb + 1) ? subject(verb + 1, begin == 0) : 0;
            if (behind > 0) {
                return Optional.of(found(verb, verb + behind));
            }
        }
        return Optional.empty();
    }

    /** How many words name the client here; a "hij" later on may be anybody. */
    private int subject(int index, boolean mayBePronoun) {
        int noun = Lists.CLIENT.at(tokens, index);
        if (noun > 0) {
            return noun;
        }
        if (mayBePronoun && Lists.PRONOUN.at(tokens, index) > 0) {
            return 1;
        }
        int title = Lists.TITLE.at(tokens, index);
        return title > 0 ? titled(index, title) : firstName(index);
    }

    /** "Mevrouw" alone, or with a name of the client; somebody else's name behind it makes it somebody else. */
    private int titled(int index, int title) {
        int length = title;
        while (index + length < tokens.size()
                && name.contains(tokens.get(index + length).word())) {
            length++;
        }
        int next = index + length;
        boolean other = length == title && isInSentence(index, next) && isCapital(next);
        return other ? 0 : length;
    }

    private int firstName(int index) {
        int length = 0;
        while (length < name.size()
                && index + length < tokens.size()
                && name.get(length).equals(tokens.get(index + length).word())) {
            length++;
        }
        return length;
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(text.codePointAt(tokens.get(index).from()));
    }

    private boolean isVerb(int begin, int index) {
        return isInSentence(begin, index) && Lists.VERB.at(tokens, index) > 0;
    }

    private boolean isInSentence(int begin, int index) {
        return index < tokens.size() && (index == begin || !tokens.get(index).first());
    }

    private Stretch found(int first, int last) {
        return new Stretch(tokens.get(first).from(), tokens.get(last).to());
    }

    /** Read when the first sentence is, not when the rule is made. */
    private static final class Lists {
        private static final WordList WORDS = WordList.beside(AboutTheClient.class);
        static final Phrases I = WORDS.under("ik");
        static final Phrases CLIENT = WORDS.under("client");
        static final Phrases PRONOUN = WORDS.under("pronoun");
        static final Phrases TITLE = WORDS.under("title");
        static final Phrases VERB = WORDS.under("verb");
    }
}
