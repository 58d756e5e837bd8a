package pop.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pop.l10n.Words;
import pop.model.Language;

/**
 * What a rule says, in one language: the page {@code Rule.nl.md} beside the class {@code Rule}. Above, between two lines
 * of three hyphens, stand the sentences for findings and checklists; below stands the explanation with examples, which
 * the tests run. Knows no finding but the one it is asked to word.
 */
public final class RulePage {

    private static final String FRONT = "---";
    private static final String FENCE = "```";

    /** Code points; longer than the longest list of words that a page fills in. */
    private static final int LONGEST_FACT = 600;

    private final Language language;
    private final Map<String, String> front;
    private final List<Chapter> chapters;

    /** A heading with what stands below it. */
    public record Chapter(String heading, List<Piece> pieces) {}

    /** A piece of a chapter. */
    public sealed interface Piece {}

    /** A paragraph or list in CommonMark. */
    public record Told(String commonMark) implements Piece {}

    /**
     * An example POP or a part of one.
     *
     * @param text the lines
     * @param marked the lines, from 1, on which the rule finds something; none in a good example
     * @param options what the example asks of its surroundings: {@code profile}, {@code today}, {@code file}, the {@code
     *     encoding} of its bytes, a linked file that is {@code present}
     */
    public record Example(String text, Set<Integer> marked, Map<String, String> options) implements Piece {}

    private RulePage(Language language, Map<String, String> front, List<Chapter> chapters) {
        this.language = language;
        this.front = front;
        this.chapters = chapters;
    }

    /**
     * The page of a rule.
     *
     * @throws IllegalStateException when there is none in that language: ours to mend
     */
    public static RulePage of(Rule rule, Language language) {
        String name = rule.getClass().getSimpleName() + "." + language.tag() + ".md";
        try (InputStream in = rule.getClass().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no page: " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language it is written in. */
    public Language language() {
        return language;
    }

    /** The promise, as it reads in a checklist. */
    public String title() {
        return required("title");
    }

    /** The sentence about a fault. */
    public String message(Fault fault) {
        return fill(variant("message", fault).orElseThrow(() -> missing("message")), fault);
    }

    /** What helps, if there is something to say. */
    public Optional<String> help(Fault fault) {
        return variant("help", fault).map(help -> fill(help, fault));
    }

    /** The question to the client, if there is one to ask. */
    public Optional<String> question(Fault fault) {
        return variant("question", fault).map(question -> fill(question, fault));
    }

    /** Which sentence of which document asks for it. */
    public String source() {
        return required("source");
    }

    /** The names of the sentences above the explanation, variants included. */
    public Set<String> sentences() {
        return new TreeSet<>(front.keySet());
    }

    /** The explanation. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** Fills in the facts; somebody's words are cut when they would bury the sentence. */
    private static String fill(String sentence, Fault fault) {
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        Map<String, String> facts = new HashMap<>();
        fault.facts().forEach((name, value) -> {
            boolean buries = value.codePointCount(0, value.length()) > LONGEST_FACT;
            facts.put(name, buries ? value.substring(0, value.offsetByCodePoints(0, LONGEST_FACT)) + "…" : value);
        });
        return Words.fill(sentence, facts);
    }

    private Optional<String> variant(String name, Fault fault) {
        String varied = front.get(name + "." + fault.variant());
        return Optional.ofNullable(varied == null ? front.get(name) : varied);
    }

    private String required(String name) {
        String value = front.get(name);
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("the page has no " + name);
    }

    private static RulePage parse(String text, Language language) {
        List<String> lines = text.lines().toList();
        Map<String, String> front = new HashMap<>();
        int line = 1;
        while (!lines.get(line).equals(FRONT)) {
            String sentence = lines.get(line++);
            int colon = sentence.indexOf(": ");
            if (colon > 0) {
                front.put(
                        sentence.substring(0, colon),
                        sentence.substring(colon + 2).strip());
            }
        }
        return new RulePage(language, front, chapters(lines.subList(line + 1, lines.size())));
    }

    private static List<Chapter> chapters(List<String> lines) {
        List<Chapter> chapters = new ArrayList<>();
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                flush(told, chapters);
                chapters.add(new Chapter(line.substring(3).strip(), new ArrayList<>()));
            } else if (line.startsWith(FENCE)) {
                flush(told, chapters);
                int end = i + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                add(chapters, example(line, String.join("\n", lines.subList(i + 1, end)) + "\n"));
                i = end;
            } else {
                told.append(line).append('\n');
            }
        }
        flush(told, chapters);
        return List.copyOf(chapters);
    }

    private static void flush(StringBuilder told, List<Chapter> chapters) {
        if (!told.toString().isBlank()) {
            add(chapters, new Told(told.toString().strip()));
        }
        told.setLength(0);
    }

    private static void add(List<Chapter> chapters, Piece piece) {
        if (chapters.isEmpty()) {
            chapters.add(new Chapter("", new ArrayList<>()));
        }
        chapters.get(chapters.size() - 1).pieces().add(piece);
    }

    private static Example example(String fence, String text) {
        Set<Integer> marked = new TreeSet<>();
        Map<String, String> options = new HashMap<>();
        for (String word : fence.substring(FENCE.length()).strip().split(" +", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                options.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (!word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
                marked.add(Integer.parseInt(word));
            }
        }
        return new Example(text, marked, options);
    }
}
