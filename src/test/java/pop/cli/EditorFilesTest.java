package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Language;
import pop.store.PopFile;

/** The files for editors that come with pop are what the format says, and every snippet in them is a piece of a POP. */
class EditorFilesTest {

    private static final Path FOLDER = Path.of("src/main/editors");
    private static final Pattern CHOICE = Pattern.compile("\\$\\{\\d+\\|([^,|]*)[^|]*\\|}");
    private static final Pattern PLACE = Pattern.compile("\\$\\{\\d+:([^}]*)}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_schemas_are_what_pop_schema_says(Language language) throws IOException {
        Kept.upToDate(FOLDER.resolve("pop.schema." + language.tag() + ".json"), SchemaWords.schema(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_snippets_are_what_the_table_of_fields_says(Language language) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode file = json.createObjectNode();
        for (Snippets.Snippet snippet : Snippets.in(language)) {
            ObjectNode one = file.putObject(snippet.name());
            one.put("scope", "yaml").put("prefix", snippet.prefix()).put("description", snippet.description());
            ArrayNode body = one.putArray("body");
            snippet.body().forEach(body::add);
        }
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        Kept.upToDate(
                FOLDER.resolve("pop." + language.tag() + ".code-snippets"),
                json.writer(pretty).writeValueAsString(file) + "\n");
    }

    static Stream<Snippets.Snippet> snippets() {
        return Stream.of(Language.values()).flatMap(language -> Snippets.in(language).stream());
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void every_snippet_filled_in_as_it_stands_is_a_piece_of_a_pop(Snippets.Snippet snippet) {
        String text = placed(snippet);
        PopFile file = PopFile.of("x.pop.yaml", text);
        assertThat(file.problems()).as(text).isEmpty();
        assertThat(Schema.of("schema", SchemaWords.schema(Language.NL))
                        .errors(EditorsEye.on(text).map(EditorsEye::document).orElseThrow()))
                .as(text)
                .isEmpty();
        assertThat(text).doesNotContain("$");
    }

    @Test
    void there_is_one_for_every_kind_and_none_is_typed_like_another() {
        for (Language language : Language.values()) {
            List<Snippets.Snippet> all = Snippets.in(language);
            Set<String> prefixes = all.stream().map(Snippets.Snippet::prefix).collect(Collectors.toSet());
            assertThat(prefixes).hasSameSizeAs(all).allMatch(prefix -> prefix.matches("[a-z-]+"));
            assertThat(new HashSet<>(all.stream().map(Snippets.Snippet::name).toList()))
                    .hasSameSizeAs(all);
            for (Kind kind : Kind.values()) {
                List<String> way = List.of(Fields.section(kind).name(), "[]");
                assertThat(all)
                        .as(kind.word())
                        .anyMatch(snippet -> snippet.way().equals(way));
            }
        }
    }

    @Test
    void what_is_left_unfilled_is_found() {
        Optional<Snippets.Snippet> insight = Snippets.in(Language.NL).stream()
                .filter(snippet -> snippet.prefix().equals("pop-inzicht"))
                .findFirst();
        assertThat(placed(insight.orElseThrow())).contains("text: \"<").contains("date: 2026-11-21");
    }

    /** A POP with nothing in it but the snippet, filled in with what stands in its places. */
    private static String placed(Snippets.Snippet snippet) {
        List<String> lines = new ArrayList<>();
        String indent = "";
        boolean dash = false;
        List<String> way = snippet.way();
        boolean listed = !way.isEmpty() && snippet.body().get(0).startsWith("- ");
        List<String> steps = listed ? way.subList(0, way.size() - 1) : way;
        for (String step : steps) {
            if (step.equals("[]")) {
                dash = true;
            } else {
                lines.add(indent + (dash ? "- " : "") + step + ":");
                indent += dash ? "    " : "  ";
                dash = false;
            }
        }
        for (String line : snippet.body()) {
            lines.add(indent + (dash ? "- " : "") + filled(line));
            indent += dash ? "  " : "";
            dash = false;
        }
        return String.join("\n", lines) + "\n";
    }

    private static String filled(String line) {
        String days = line.replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-21");
        return PLACE.matcher(CHOICE.matcher(days).replaceAll("$1")).replaceAll("$1");
    }
}
