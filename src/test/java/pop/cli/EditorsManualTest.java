package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/editors.md} tells people to copy does what it says there. */
class EditorsManualTest {

    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ERRORFORMAT = Pattern.compile("setlocal errorformat=(\\S(?:\\\\ |\\S)*)");

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void the_problem_matcher_takes_every_finding_apart() throws IOException {
        JsonNode matcher = json(2).path("tasks").path(0).path("problemMatcher");
        JsonNode pattern = matcher.path("pattern");
        Pattern regexp = Pattern.compile(pattern.path("regexp").asText());
        List<JsonNode> findings = findings();
        List<String> lines = lines();
        assertThat(lines).hasSameSizeAs(findings);
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = regexp.matcher(lines.get(i));
            assertThat(line.find()).as(lines.get(i)).isTrue();
            JsonNode finding = findings.get(i);
            for (String[] pair : new String[][] {
                {"file", "file"}, {"line", "line"}, {"column", "column"}, {"severity", "severity"}, {"code", "rule"}
            }) {
                assertThat(line.group(pattern.path(pair[0]).asInt()))
                        .as(pair[0])
                        .isEqualTo(finding.path(pair[1]).asText());
            }
        }
        assertThat(matcher.path("severity").asText())
                .as("what VS Code makes of advice")
                .isEqualTo("info");
    }

    @Test
    void the_task_is_one_that_pop_knows() throws IOException {
        List<String> words = new ArrayList<>();
        json(2).path("tasks").path(0).path("args").forEach(word -> words.add(word.asText()));
        assertThat(words).containsExactly("check", "--format", "short");
    }

    @Test
    void vim_finds_file_line_column_and_weight_in_every_finding() throws IOException {
        Matcher given = ERRORFORMAT.matcher(manual());
        assertThat(given.find()).isTrue();
        List<Pattern> formats = new ArrayList<>();
        for (String format : given.group(1).replace("\\ ", " ").split(",", -1)) {
            formats.add(Pattern.compile(format.replace("%f", "(.+?)")
                    .replace("%l", "(\\d+)")
                    .replace("%v", "(\\d+)")
                    .replace("%t", "(?:.)")
                    .replace("%m", ".+")));
        }
        List<JsonNode> findings = findings();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            List<Matcher> fit = formats.stream()
                    .map(format -> format.matcher(line))
                    .filter(Matcher::matches)
                    .toList();
            assertThat(fit).as(line).hasSize(1);
            JsonNode finding = findings.get(i);
            assertThat(List.of(
                            fit.get(0).group(1), fit.get(0).group(2), fit.get(0).group(3)))
                    .containsExactly(
                            finding.path("file").asText(),
                            finding.path("line").asText(),
                            finding.path("column").asText());
        }
    }

    @Test
    void the_settings_of_vs_code_are_those_that_init_writes() throws IOException {
        Terminal terminal = Terminal.in(folder);
        terminal.pop("init -q").done();
        assertThat(mapper.readTree(terminal.read(".vscode/settings.json"))).isEqualTo(json(0));
    }

    @Test
    void a_new_plan_tells_editors_where_the_schema_is_once_there_is_one() {
        Terminal terminal = Terminal.in(folder);
        terminal.types("create", "Els Peeters").done();
        assertThat(terminal.read("els-peeters_2026-03-01.pop.yaml")).startsWith("format: 1");
        terminal.pop("init -q").done();
        String line = "# yaml-language-server: $schema=.pop/pop.schema.json\nformat: 1\n";
        terminal.types("create", "Jan Maes").done();
        assertThat(terminal.read("jan-maes_2026-03-01.pop.yaml")).startsWith(line);
        terminal.file("namen.txt", "Mia Claes\n");
        terminal.types("create", "--names", "namen.txt").done();
        assertThat(terminal.read("mia-claes_2026-03-01.pop.yaml")).startsWith(line);
        terminal.file("onder/elk/leeg.txt", "");
        terminal.types("create", "Bo Nys", "-o", "onder/elk/bo.pop.yaml").done();
        assertThat(terminal.read("onder/elk/bo.pop.yaml"))
                .startsWith("# yaml-language-server: $schema=../../.pop/pop.schema.json\n");
        assertThat(terminal.types("create", "Ann Maes", "-o", "-").done().out()).startsWith("format: 1");
        terminal.types("add", "question", "Blijf ik?", "-p", "jan-maes").done();
        assertThat(terminal.read("jan-maes_2026-03-01.pop.yaml"))
                .startsWith(line)
                .contains("text: Blijf ik?");
    }

    private List<String> lines() {
        return Terminal.in(folder)
                .types("check", broken(), "--format", "short")
                .out()
                .lines()
                .toList();
    }

    private List<JsonNode> findings() throws IOException {
        List<JsonNode> findings = new ArrayList<>();
        mapper.readTree(Terminal.in(folder).types("check", broken(), "--json").out())
                .path("findings")
                .forEach(findings::add);
        assertThat(findings).hasSizeGreaterThan(100);
        assertThat(findings.stream().map(finding -> finding.path("severity").asText()))
                .contains("error", "warning", "advice");
        return findings;
    }

    private static String broken() {
        return ExamplesTest.EXAMPLES.resolve("broken").toAbsolutePath().toString();
    }

    private static String manual() throws IOException {
        return Files.readString(Path.of("docs/editors.md"));
    }

    private JsonNode json(int nth) throws IOException {
        List<MatchResult> blocks = JSON.matcher(manual()).results().toList();
        return mapper.readTree(blocks.get(nth).group(1));
    }
}
