package pop.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
import pop.model.Language;

/**
 * Our own collection of weak sentences and what they became, by kind of goal: {@code BetterExamples.nl.tsv} beside this
 * class. Chooses the nearest one by the words that both sentences use.
 *
 * <p>It knows words, not meanings: "ik wil minder lezen" is shown how somebody reads more, and a goal of which no word is in
 * the collection gets none.
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

    private BetterExamples() {}

    /** The collection in a language. */
    public static BetterExamples of(Language language) {
        BetterExamples all = new BetterExamples();
        String name = "BetterExamples." + language.tag() + ".tsv";
        try (InputStream in = BetterExamples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no examples: " + name);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
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

    /** The example that has most words in common with a sentence. */
    public Optional<Example> nearest(String sentence) {
        Set<String> stems = stems(sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence);
        stems.removeIf(stem -> counts.getOrDefault(stem, 0) * COMMON > examples.size());
        Optional<Example> nearest = Optional.empty();
        int most = 0;
        for (Known known : examples) {
            int shared = WEIGHT_OF_WEAK * shared(stems, known.weak()) + shared(stems, known.better());
            if (shared > most && !known.example().better().equals(sentence.strip())) {
                most = shared;
                nearest = Optional.of(known.example());
            }
        }
        return nearest;
    }

    private static int shared(Set<String> stems, Set<String> others) {
        int shared = 0;
        for (String stem : stems) {
            shared += others.contains(stem) ? 1 : 0;
        }
        return shared;
    }

    private static Set<String> stems(String sentence) {
        Set<String> stems = new HashSet<>();
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() >= SHORTEST_WORD) {
                stems.add(word.substring(0, Math.min(word.length(), STEM)));
            }
        }
        return stems;
    }
}
