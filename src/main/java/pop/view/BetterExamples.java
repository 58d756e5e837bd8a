package pop.view;

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
import java.util.stream.Stream;
import pop.model.Language;

/**
 * Our own collection of weak sentences and what they became, by kind of goal: {@code BetterExamples.nl.tsv} beside this
 * class, with the words by which a kind is known in {@code BetterExamples.nl.txt}. Chooses the kind by those words, and
 * within it the example that shares most words with the sentence.
 *
 * <p>It knows words, not meanings: "ik wil minder lezen" is shown how somebody reads more, and a goal of which no word is
 * known gets none.
 */
public final class BetterExamples {

    /** Shorter words ("voor", "with") tell nothing about the kind of goal. */
    private static final int SHORTEST_WORD = 4;

    /** "solliciteren", "solliciteer" and "sollicitatie" begin alike. */
    private static final int STEM = 6;

    /** A word in more than one example of this many ("elke", "tegen") is no sign of a kind. */
    private static final int COMMON = 8;

    /** A word of the weak sentence or of the kind says more than one of the better sentence. */
    private static final int WEIGHT_OF_WEAK = 2;

    /** A word that tells the kind of goal says more than any word that two sentences share. */
    private static final int WEIGHT_OF_KIND = 5;

    /** How long a sentence is looked at, in characters: the kind of goal shows before. */
    private static final int LONGEST = 2000;

    /**
     * A weak sentence and what it became.
     *
     * @param kind the kind of goal, in a word or two
     * @param change what changed
     */
    public record Example(String kind, String weak, String better, String change) {}

    private record Known(Example example, Set<String> weak, Set<String> better) {}

    private final List<Known> examples = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<String>> kinds = new HashMap<>();

    private BetterExamples() {}

    /** The collection in a language. */
    public static BetterExamples of(Language language) {
        BetterExamples all = new BetterExamples();
        lines("BetterExamples." + language.tag() + ".tsv").skip(1).forEach(all::add);
        lines("BetterExamples." + language.tag() + ".txt")
                .filter(line -> !line.startsWith("#"))
                .forEach(all::addKind);
        return all;
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = BetterExamples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no examples: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addKind(String line) {
        int colon = line.indexOf(':');
        kinds.put(
                line.substring(0, colon),
                List.of(line.substring(colon + 1).strip().split(" ", -1)));
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        Example example = new Example(cells[0], cells[1], cells[2], cells[3]);
        Known known = new Known(example, stems(example.kind() + " " + example.weak()), stems(example.better()));
        examples.add(known);
        Set<String> all = new HashSet<>(known.weak());
        all.addAll(known.better());
        all.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }

    /** All examples, in the order of the collection. */
    public List<Example> all() {
        return examples.stream().map(Known::example).toList();
    }

    /** The kinds of goal that are known by words of their own. */
    Set<String> kinds() {
        return Set.copyOf(kinds.keySet());
    }

    /** The example of the kind of goal that a sentence tells of, with most words in common with it. */
    public Optional<Example> nearest(String sentence) {
        String looked = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        List<String> words = words(looked);
        Set<String> stems = stems(looked);
        stems.removeIf(stem -> counts.getOrDefault(stem, 0) * COMMON > examples.size());
        Map<String, Integer> told = new HashMap<>();
        int first = first(words);
        kinds.forEach((kind, beginnings) -> told.put(kind, known(words, beginnings, first)));
        Optional<Example> nearest = Optional.empty();
        int most = 0;
        for (Known known : examples) {
            int near = WEIGHT_OF_KIND * told.getOrDefault(known.example().kind(), 0)
                    + WEIGHT_OF_WEAK * shared(stems, known.weak())
                    + shared(stems, known.better());
            if (near > most && !known.example().better().equals(sentence.strip())) {
                most = near;
                nearest = Optional.of(known.example());
            }
        }
        return nearest;
    }

    /** The place of the first word that tells any kind: what somebody wants is mostly said first. */
    private int first(List<String> words) {
        int first = 0;
        while (first < words.size() && !tellsAny(words.get(first))) {
            first++;
        }
        return first;
    }

    private boolean tellsAny(String word) {
        return kinds.values().stream().anyMatch(beginnings -> tells(word, beginnings));
    }

    /** How many words tell this kind; the one that is said first counts twice. */
    private static int known(List<String> words, List<String> beginnings, int first) {
        int known = 0;
        for (int i = first; i < words.size(); i++) {
            known += tells(words.get(i), beginnings) ? (i == first ? 2 : 1) : 0;
        }
        return known;
    }

    private static boolean tells(String word, List<String> beginnings) {
        return beginnings.stream()
                .anyMatch(one -> one.length() < SHORTEST_WORD ? word.equals(one) : word.startsWith(one));
    }

    private static int shared(Set<String> stems, Set<String> others) {
        int shared = 0;
        for (String stem : stems) {
            shared += others.contains(stem) ? 1 : 0;
        }
        return shared;
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
    }

    private static Set<String> stems(String sentence) {
        Set<String> stems = new HashSet<>();
        for (String word : words(sentence)) {
            if (word.length() >= SHORTEST_WORD) {
                stems.add(word.substring(0, Math.min(word.length(), STEM)));
            }
        }
        return stems;
    }
}
