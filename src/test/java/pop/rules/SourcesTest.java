package pop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pop.model.Language;
import pop.rule.Rule;
import pop.rule.RulePage;

/** Whoever asks for a rule is named, and what a page quotes stands among the sources, under the document it names. */
class SourcesTest {

    private static final Path SOURCES = Path.of("docs/sources");
    private static final Pattern QUOTE = Pattern.compile("\"([^\"]+)\"");
    private static final List<String> OURS =
            List.of("Onze ervaring", "Our experience", "Het pop-bestandsformaat: ", "The pop file format: ");

    /** A document and what it says. */
    record Source(String name, String text) {}

    /** What a page says of its source. */
    record Told(Rule rule, Language language, String source) {
        @Override
        public String toString() {
            return rule.id() + " " + language.tag();
        }
    }

    static Stream<Told> told() {
        return Rules.ALL.stream()
                .flatMap(rule -> Stream.of(Language.values())
                        .map(language -> new Told(
                                rule, language, RulePage.of(rule, language).source())));
    }

    @ParameterizedTest
    @MethodSource("told")
    void a_quote_stands_in_the_document_that_the_page_names(Told told) throws IOException {
        Matcher quote = QUOTE.matcher(told.source());
        int end = 0;
        while (quote.find()) {
            String before = told.source().substring(end, quote.start());
            String words = folded(quote.group(1));
            assertThat(documents())
                    .as(quote.group())
                    .anyMatch(source ->
                            before.contains(source.name()) && source.text().contains(words));
            end = quote.end();
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void a_source_without_a_quote_is_ours_or_a_place_among_the_facts(Told told) throws IOException {
        boolean quoted = QUOTE.matcher(told.source()).find();
        boolean ours = OURS.stream().anyMatch(told.source()::startsWith);
        assertThat(quoted || ours || namesAPlace(told.source()))
                .as(told.source())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("told")
    void both_languages_quote_the_same(Told told) {
        String other = RulePage.of(told.rule(), told.language() == Language.NL ? Language.EN : Language.NL)
                .source();
        assertThat(quotes(told.source())).isEqualTo(quotes(other));
    }

    @Test
    void every_source_is_named_on_the_first_page() throws IOException {
        String first = Files.readString(SOURCES.resolve("README.md"));
        for (Path file : files()) {
            assertThat(first).contains("(" + file.getFileName() + ")");
        }
    }

    private static List<String> quotes(String source) {
        return QUOTE.matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static boolean namesAPlace(String source) throws IOException {
        return places().stream().anyMatch(source::contains);
    }

    /** The first words of each place in the last column of the facts. */
    private static Set<String> places() throws IOException {
        return Files.readAllLines(SOURCES.resolve("facts-from-elsewhere.md")).stream()
                .filter(line -> line.startsWith("| ") && line.endsWith(" |"))
                .map(line -> line.split("\\|", -1)[3])
                .flatMap(places -> Stream.of(places.split(";", -1)))
                .map(place -> place.split(",", -1)[0].strip())
                .filter(place -> !place.equals("where") && !place.equals("own count"))
                .collect(Collectors.toSet());
    }

    private static List<Source> documents() throws IOException {
        List<Source> documents = new ArrayList<>();
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            Optional<String> title =
                    lines.stream().filter(line -> line.startsWith("# ")).findFirst();
            String name = title.orElseThrow().substring(2).split(",", -1)[0];
            documents.add(new Source(name, folded(String.join(" ", lines))));
        }
        return documents;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
