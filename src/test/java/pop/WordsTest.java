package pop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things: the same sentences with the same names to fill in, and the same pages. */
class WordsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern NAME = Pattern.compile("\\{[a-zA-Z_]+}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-z]+[ >]|\\*\\*|[✓✗]|&[a-z]+;");

    static Stream<Path> dutchWords() {
        return files(".nl.properties");
    }

    static Stream<Path> dutchPages() {
        return files(".nl.md");
    }

    static Stream<Path> dutchRulePages() {
        return dutchPages()
                .filter(page -> page.startsWith(SOURCES.resolve("pop").resolve("rules")));
    }

    static Stream<Path> viewWords() {
        return files(".properties")
                .filter(file -> file.startsWith(SOURCES.resolve("pop").resolve("view")));
    }

    @Test
    void there_are_words_and_pages_to_compare() {
        assertThat(dutchWords()).isNotEmpty();
        assertThat(dutchPages()).isNotEmpty();
        assertThat(files(".en.properties")).hasSameSizeAs(dutchWords().toList());
        assertThat(files(".en.md")).hasSameSizeAs(dutchPages().toList());
    }

    @ParameterizedTest
    @MethodSource("dutchWords")
    void both_languages_have_the_same_sentences_with_the_same_names(Path dutch) {
        Properties nl = properties(dutch);
        Properties en = properties(english(dutch));
        assertThat(en.stringPropertyNames()).isEqualTo(nl.stringPropertyNames());
        for (String key : nl.stringPropertyNames()) {
            assertThat(names(en.getProperty(key))).as(key).isEqualTo(names(nl.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("dutchWords")
    void every_sentence_says_something(Path dutch) {
        for (Path file : List.of(dutch, english(dutch))) {
            properties(file)
                    .forEach((key, words) -> assertThat((String) words)
                            .as(file.getFileName() + " " + key)
                            .isNotBlank()
                            .doesNotContain("\uFFFD"));
        }
    }

    @ParameterizedTest
    @MethodSource("dutchWords")
    void no_sentence_stands_there_twice(Path dutch) {
        for (Path file : List.of(dutch, english(dutch))) {
            List<String> keys = lines(file).stream()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .map(line -> line.substring(0, line.indexOf(" = ")).strip())
                    .toList();
            assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("dutchRulePages")
    void both_pages_of_a_rule_have_the_same_sentences_with_the_same_names(Path dutch) {
        List<String> nl = front(dutch);
        List<String> en = front(english(dutch));
        assertThat(keys(en)).isEqualTo(keys(nl));
        for (String key : keys(nl)) {
            assertThat(names(sentence(en, key))).as(key).isEqualTo(names(sentence(nl, key)));
        }
    }

    @ParameterizedTest
    @MethodSource("dutchPages")
    void both_pages_have_as_many_chapters_and_examples(Path dutch) {
        assertThat(shape(english(dutch))).isEqualTo(shape(dutch));
    }

    @ParameterizedTest
    @MethodSource("viewWords")
    void what_a_view_says_holds_no_markup(Path words) {
        properties(words)
                .forEach((key, sentence) ->
                        assertThat((String) sentence).as((String) key).doesNotContainPattern(MARKUP));
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path english(Path dutch) {
        return dutch.resolveSibling(dutch.getFileName().toString().replace(".nl.", ".en."));
    }

    private static Properties properties(Path file) {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String sentence) {
        return NAME.matcher(sentence)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> front(Path page) {
        List<String> lines = lines(page);
        return lines.subList(1, lines.subList(1, lines.size()).indexOf("---") + 1);
    }

    private static Set<String> keys(List<String> front) {
        return front.stream()
                .map(line -> line.substring(0, line.indexOf(": ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sentence(List<String> front, String key) {
        return front.stream()
                .filter(line -> line.startsWith(key + ": "))
                .findFirst()
                .orElse("");
    }

    /** The chapters and the kinds of fences, without their words and line numbers. */
    private static List<String> shape(Path page) {
        List<String> shape = new ArrayList<>();
        for (String line : lines(page)) {
            if (line.startsWith("## ")) {
                shape.add("##");
            } else if (line.startsWith("```yaml")) {
                Matcher kind = Pattern.compile("```yaml (finds|good)").matcher(line);
                shape.add(kind.find() ? kind.group() : line);
            }
        }
        return shape;
    }
}
