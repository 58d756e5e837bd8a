package pop.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pop.model.At;
import pop.model.Language;

/**
 * Words and phrases to look for in a sentence: the files {@code Rule.nl.txt} and {@code Rule.en.txt} beside a class, read
 * together, since people mix languages. A line is a word or a phrase, a star at its end stands for any ending, a line
 * between square brackets is a heading, and what follows a # is a comment. Knows no rule and no plan.
 */
public final class WordList {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:['-][\\p{L}\\p{N}]+)*");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?:;\\n]");

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
                String said = line.replaceFirst("#.*", "").strip();
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
        Matcher token = TOKEN.matcher(plain);
        int end = 0;
        while (token.find()) {
            boolean first = end == 0
                    || ENDS_A_SENTENCE
                            .matcher(plain.substring(end, token.start()))
                            .find();
            end = token.end();
            tokens.add(new Token(token.group().toLowerCase(Locale.ROOT), token.start(), end, first));
        }
        return tokens;
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
        private final Set<String> beginnings = new HashSet<>();

        private Phrases() {}

        private void add(String phrase) {
            if (phrase.endsWith("*")) {
                beginnings.add(phrase.substring(0, phrase.length() - 1).toLowerCase(Locale.ROOT));
                return;
            }
            List<String> words = tokens(phrase).stream().map(Token::word).toList();
            byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }

        /** How many words, from this one on, are one of the phrases; 0 when they are none, the longest when several. */
        public int at(List<Token> tokens, int index) {
            if (index < 0 || index >= tokens.size()) {
                return 0;
            }
            int longest = begins(tokens.get(index).word()) ? 1 : 0;
            for (List<String> phrase :
                    byFirstWord.getOrDefault(tokens.get(index).word(), List.of())) {
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
            if (beginnings.isEmpty()) {
                return false;
            }
            for (int length = 1; length <= word.length(); length++) {
                if (beginnings.contains(word.substring(0, length))) {
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
