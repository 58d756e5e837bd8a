package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Language;
import pop.model.Problem;
import pop.model.Shape;
import pop.model.Type;
import pop.store.PopFile;

/**
 * What {@code pop schema} says and what the reader says are the same: on every example, on every kind of value behind every
 * key, and on thousands of examples with something changed in them.
 */
class SchemaAndReaderTest {

    private static final long SEED = 20261121;
    private static final int MUTANTS = 300;

    /** What the reader tells of the shape of a document: a schema can say all of it. */
    private static final Set<Problem.Kind> SHAPE = EnumSet.of(
            Problem.Kind.UNKNOWN_KEY,
            Problem.Kind.WRONG_KIND,
            Problem.Kind.UNREADABLE_DATE,
            Problem.Kind.UNREADABLE_NUMBER,
            Problem.Kind.UNKNOWN_VALUE,
            Problem.Kind.UNSUPPORTED_FORMAT);

    /** There is no document, so that no schema is asked: an editor says so itself, of the YAML. */
    private static final Set<Problem.Kind> NO_DOCUMENT = EnumSet.of(
            Problem.Kind.NOT_YAML,
            Problem.Kind.NOT_UTF_8,
            Problem.Kind.SEVERAL_DOCUMENTS,
            Problem.Kind.EMPTY_FILE,
            Problem.Kind.DUPLICATE_KEY,
            Problem.Kind.TOO_BIG_OR_DEEP,
            Problem.Kind.UNREADABLE_FILE);

    /** How the text is written, of which nothing is left in the document. */
    private static final Set<Problem.Kind> WRITING =
            EnumSet.of(Problem.Kind.ANCHOR_USED, Problem.Kind.TEXT_BECAME_COMMENT);

    private static final Map<Language, Schema> SCHEMAS = new EnumMap<>(Map.of(
            Language.NL, Schema.of("nl", SchemaWords.schema(Language.NL)),
            Language.EN, Schema.of("en", SchemaWords.schema(Language.EN))));

    private final Set<String> lost = new TreeSet<>();
    private int asked;
    private int invalid;

    @Test
    void whatever_the_reader_can_tell_is_said_by_the_schema_or_told_in_the_manual() throws IOException {
        Set<Problem.Kind> all = new HashSet<>(SHAPE);
        all.addAll(NO_DOCUMENT);
        all.addAll(WRITING);
        assertThat(all).containsExactlyInAnyOrder(Problem.Kind.values());
        String manual = Files.readString(Path.of("docs/editors.md"));
        for (Problem.Kind kind : all) {
            assertThat(manual.contains("`" + rule(kind) + "`")).as(rule(kind)).isEqualTo(!SHAPE.contains(kind));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_example_is_judged_alike(Language language) throws IOException {
        List<String> apart = new ArrayList<>();
        int files = 0;
        try (Stream<Path> all = Files.walk(ExamplesTest.EXAMPLES)) {
            for (Path path : all.filter(path -> path.toString().endsWith(".pop.yaml"))
                    .sorted()
                    .toList()) {
                PopFile file = PopFile.of(path.toString(), Files.readAllBytes(path));
                String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
                judged(file, text, language).ifPresent(difference -> apart.add(path + ": " + difference));
                files++;
            }
        }
        assertThat(apart).isEmpty();
        assertThat(files).isGreaterThan(70);
        assertThat(lost).isEmpty();
    }

    @Test
    void every_kind_of_value_behind_every_key_is_judged_alike() throws IOException {
        List<String> apart = new ArrayList<>();
        for (List<String> way : ways()) {
            for (String value : Mutants.VALUES) {
                judged(Mutants.at(way, value), Language.NL).ifPresent(difference -> apart.add(way + ": " + difference));
            }
        }
        assertThat(apart).isEmpty();
        assertThat(asked).isGreaterThan(20_000);
        assertThat(lost)
                .as("what YAML turns into a value before a schema sees it: in docs/editors.md")
                .containsExactlyInAnyOrder(
                        "~",
                        "null",
                        "Null",
                        "NULL",
                        "True",
                        "TRUE",
                        "FALSE",
                        "1e3",
                        "0o17",
                        "0x1F",
                        ".5",
                        "5.",
                        "1.1234567891",
                        "00000000000000001");
        String manual = Files.readString(Path.of("docs/editors.md"));
        assertThat(lost).filteredOn(value -> value.length() < 6).allMatch(value -> manual.contains("`" + value + "`"));
    }

    @Test
    void thousands_of_changed_examples_are_judged_alike() throws IOException {
        List<String> apart = new ArrayList<>();
        try (Stream<Path> all = Files.walk(ExamplesTest.EXAMPLES.resolve("pops"))) {
            for (Path path : all.filter(path -> path.toString().endsWith(".pop.yaml"))
                    .sorted()
                    .toList()) {
                Language language = asked % 2 == 0 ? Language.NL : Language.EN;
                for (String mutant : Mutants.of(Files.readString(path), SEED + asked, MUTANTS)) {
                    judged(mutant, language)
                            .ifPresent(difference -> apart.add(path + ": " + difference + "\n" + mutant));
                }
            }
        }
        assertThat(apart).isEmpty();
        assertThat(asked).isGreaterThan(2_500);
        assertThat(invalid).as("of %s", asked).isBetween(asked / 4, asked * 9 / 10);
    }

    @Test
    void every_key_is_explained_and_every_value_too() throws IOException {
        for (Language language : Language.values()) {
            JsonNode schema = new ObjectMapper().readTree(SchemaWords.schema(language));
            assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.path("$id").asText()).isEqualTo("urn:pop:format:1");
            for (JsonNode properties : schema.findValues("properties")) {
                for (JsonNode property : properties) {
                    assertThat(property.path("description").asText()).isNotBlank();
                }
            }
            for (JsonNode choice : schema.findParents("enum")) {
                assertThat(choice.path("enumDescriptions")).hasSameSizeAs(choice.path("enum"));
            }
            for (JsonNode pattern : schema.findParents("patternErrorMessage")) {
                assertThat(pattern.path("pattern").asText()).startsWith("^").endsWith("$");
            }
        }
    }

    /** What is wrong when one says that the document is as it should be, and the other that it is not. */
    private Optional<String> judged(String text, Language language) {
        return judged(PopFile.of("x.pop.yaml", text), text, language);
    }

    private Optional<String> judged(PopFile file, String text, Language language) {
        asked++;
        Optional<EditorsEye> eye = EditorsEye.on(text);
        boolean noDocument = file.problems().stream().anyMatch(problem -> NO_DOCUMENT.contains(problem.kind()));
        if (noDocument || eye.isEmpty()) {
            return noDocument ? Optional.empty() : Optional.of("only the editor cannot read it");
        }
        boolean reader = file.isOld() || file.problems().stream().anyMatch(problem -> SHAPE.contains(problem.kind()));
        invalid += reader ? 1 : 0;
        List<String> schema = SCHEMAS.get(language).errors(eye.get().document());
        if (reader == !schema.isEmpty()) {
            return Optional.empty();
        }
        if (reader && !eye.get().lost().isEmpty()) {
            lost.addAll(eye.get().lost());
            return Optional.empty();
        }
        String told = file.problems().stream()
                .map(problem -> rule(problem.kind()) + " " + problem.at())
                .collect(Collectors.joining(", "));
        return Optional.of(
                text.length() < 200 ? text.strip() + " | reader " + told + " | schema " + schema : told + schema);
    }

    private static String rule(Problem.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A way of keys to every field of every shape. */
    private static List<List<String>> ways() {
        List<List<String>> ways = new ArrayList<>();
        collect(Fields.POP, List.of(), new HashSet<>(), ways);
        return ways;
    }

    private static void collect(Shape<?> shape, List<String> way, Set<Shape<?>> seen, List<List<String>> ways) {
        if (seen.add(shape)) {
            for (Field<?> field : shape.fields()) {
                follow(field.type(), with(way, field.name()), seen, ways);
            }
        }
    }

    private static void follow(Type<?> type, List<String> way, Set<Shape<?>> seen, List<List<String>> ways) {
        ways.add(way);
        if (type instanceof Type.ListOf<?> list) {
            follow(list.of(), with(way, "[]"), seen, ways);
        } else if (type instanceof Type.Part<?> part) {
            collect(part.shape(), way, seen, ways);
        }
    }

    private static List<String> with(List<String> way, String step) {
        List<String> longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }
}
