package pop.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pop.model.At;
import pop.model.Language;

/**
 * Words and phrases to look for in a sentence: the files {@code Rule.nl.txt} and {@code Rule.en.txt} beside a class, read
 * together, since people mix languages. A line is a word or a phrase, a star at its end stands for any ending, a line
 * between square brackets is a heading, and what follows a # is a comment. Knows no rule and no plan.
 */
public final class WordList {

    private static final String ENDS_A_SENTENCE = ".!?:;\n";
    private static final int ASCII = 128;
    private static final int LONGEST = 63;
    private static final long ANY_LENGTH = -1;

    private final Map<String, Phrases> byHeading;

    private WordList(Map<String, Phrases> byHeading) {
        this.byHeading = byHeading;
    }

    /**
     * A word of a sentence.
     *
     * @param word in small letters
     * @param from where it begins in the text
     * @param to just behind its end
     * @param first whether it begins a sentence
     */
    public record Token(String word, int from, int to, boolean first) {}

    /**
     * A stretch of a text.
     *
     * @param from where it begins
     * @param to just behind its end
     */
    public record Stretch(int from, int to) {

        /** Its words, as they stand in the text. */
        public String of(String text) {
            return text.substring(from, to);
        }

        /** Where it stands, when the text stands there. */
        public At in(At at, String text) {
            return at.words(text.codePointCount(0, from), text.codePointCount(0, to));
        }
    }

    /**
     * The lists beside a class.
     *
     * @throws IllegalStateException when one is not there: ours to mend
     */
    public static WordList beside(Class<?> rule) {
        Map<String, Phrases> lists = new HashMap<>();
        for (Language language : Language.values()) {
            Phrases current = new Phrases();
            for (String line : lines(rule, rule.getSimpleName() + "." + language.tag() + ".txt")) {
                int comment = line.indexOf('#');
                String said = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (said.startsWith("[")) {
                    current = lists.computeIfAbsent(said.substring(1, said.length() - 1), heading -> new Phrases());
                } else if (!said.isEmpty()) {
                    current.add(said);
                }
            }
        }
        return new WordList(lists);
    }

    /**
     * What stands under a heading.
     *
     * @throws IllegalStateException when there is no such heading: ours to mend
     */
    public Phrases under(String heading) {
        return Optional.ofNullable(byHeading.get(heading))
                .orElseThrow(() -> new IllegalStateException("no words under " + heading));
    }

    /** The words of a text; one with a hyphen or an apostrophe in it is one word. */
    public static List<Token> tokens(String text) {
        String plain = text.replace('’', '\'').replace('‑', '-');
        List<Token> tokens = new ArrayList<>();
        boolean first = true;
        int at = 0;
        while (at < plain.length()) { // by hand: every word of every plan comes by here
            int end = endOfWord(plain, at);
            if (end > at) {
                tokens.add(new Token(plain.substring(at, end).toLowerCase(Locale.ROOT), at, end, first));
                first = false;
                at = end;
            } else {
                first |= ENDS_A_SENTENCE.indexOf(plain.charAt(at)) >= 0;
                at += Character.charCount(plain.codePointAt(at));
            }
        }
        return tokens;
    }

    /** Just behind the letters and digits that begin here, joined by single hyphens and apostrophes; here when none do. */
    private static int endOfWord(String text, int from) {
        int end = endOfLetters(text, from);
        int next = end;
        while (end > from && next < text.length() && (text.charAt(next) == '-' || text.charAt(next) == '\'')) {
            int more = endOfLetters(text, next + 1);
            if (more == next + 1) {
                return end;
            }
            end = more;
            next = end;
        }
        return end;
    }

    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                end++;
            } else if (c > '~' && isLetterOrNumber(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isLetterOrNumber(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static List<String> lines(Class<?> rule, String name) {
        try (InputStream in = rule.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no words: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of words and phrases; knows not what they mean. */
    public static final class Phrases {

        private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
        private final Map<Character, List<String>> beginnings = new HashMap<>();

        /** For each letter of ASCII, which lengths first words have that begin with it; all, where any may follow. */
        private final long[] lengths = new long[ASCII];

        private Phrases() {}

        /** Each of these and each of others. */
        public Phrases and(Phrases others) {
            Phrases all = new Phrases();
            for (Phrases some : List.of(this, others)) {
                some.byFirstWord.forEach((word, phrases) -> all.byFirstWord
                        .computeIfAbsent(word, any -> new ArrayList<>())
                        .addAll(phrases));
                some.beginnings.forEach((letter, words) -> all.beginnings
                        .computeIfAbsent(letter, any -> new ArrayList<>())
                        .addAll(words));
                for (int letter = 0; letter < ASCII; letter++) {
                    all.lengths[letter] |= some.lengths[letter];
                }
            }
            return all;
        }

        private void add(String phrase) {
            if (phrase.endsWith("*")) {
                String beginning = phrase.substring(0, phrase.length() - 1).toLowerCase(Locale.ROOT);
                beginnings
                        .computeIfAbsent(beginning.charAt(0), letter -> new ArrayList<>())
                        .add(beginning);
                note(beginning, ANY_LENGTH);
                return;
            }
            List<String> words = tokens(phrase).stream().map(Token::word).toList();
            note(words.get(0), 1L << Math.min(words.get(0).length(), LONGEST));
            byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }

        private void note(String word, long some) {
            if (word.charAt(0) < ASCII) {
                lengths[word.charAt(0)] |= some;
            }
        }

        /** Whether one may begin with a word, by its letter and length alone; of nearly all words that is known so. */
        private boolean mayBegin(String word) {
            char letter = word.charAt(0);
            return letter >= ASCII || (lengths[letter] & 1L << Math.min(word.length(), LONGEST)) != 0;
        }

        /** How many words, from this one on, are one of the phrases; 0 when they are none, the longest when several. */
        public int at(List<Token> tokens, int index) {
            if (index < 0 || index >= tokens.size()) {
                return 0;
            }
            String word = tokens.get(index).word();
            if (!mayBegin(word)) {
                return 0;
            }
            int longest = begins(word) ? 1 : 0;
            for (List<String> phrase : byFirstWord.getOrDefault(word, List.of())) {
                if (phrase.size() > longest && isAt(phrase, tokens, index)) {
                    longest = phrase.size();
                }
            }
            return longest;
        }

        /** Whether one of the phrases ends just before a word. */
        public boolean endsBefore(List<Token> tokens, int index) {
            for (int from = index - 1; from >= 0 && !tokens.get(from + 1).first(); from--) {
                if (at(tokens, from) == index - from) {
                    return true;
                }
            }
            return false;
        }

        /** Whether one of the phrases stands among the words. */
        public boolean isIn(List<Token> tokens) {
            for (int i = 0; i < tokens.size(); i++) {
                if (at(tokens, i) > 0) {
                    return true;
                }
            }
            return false;
        }

        private boolean begins(String word) {
            List<String> alike = beginnings.isEmpty() ? List.of() : beginnings.getOrDefault(word.charAt(0), List.of());
            for (String beginning : alike) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isAt(List<String> phrase, List<Token> tokens, int index) {
            if (index + phrase.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < phrase.size(); i++) {
                Token token = tokens.get(index + i);
                if (!token.word().equals(phrase.get(i)) || (i > 0 && token.first())) {
                    return false;
                }
            }
            return true;
        }
    }
}
