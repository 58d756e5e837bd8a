package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pop.rules.Rules;

/** Every format of {@code pop check}, held against what its readers expect, and against the others. */
class ReportFormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");
    private static final Pattern SHORT =
            Pattern.compile("(.+):(\\d+):(\\d+): (error|warning|advice): .+ \\[([a-z0-9-]+)]");
    private static final Pattern GITHUB = Pattern.compile(
            "::(error|warning|notice) file=([^,:]+),line=(\\d+),endLine=(\\d+)(?:,col=\\d+,endColumn=\\d+)?,title=pop ([a-z0-9-]+)::.+");
    private static final Pattern CASE = Pattern.compile("([a-z0-9-]+)(?: [^ ]+)? \\((\\d+)\\)");

    /** Words that hurt: markup, what begins a formula, what steers a terminal or a server, signs beyond the basic plane. */
    private static final String HOSTILE = """
            format: 1
            profile: self
            title: "=1+1 ]]> <b>&amp; ::error:: %0A, \\e[31m \\u202E \\0 😀"
            client: {name: "<script>alert('x')</script>", naam: x}
            begin: "=SUM(A1)\\r\\n::warning::"
            actions:
              - {id: "=a1", text: "😀 é", due: morgen}
            insights:
              - {id: i1, text: Een}
              - {id: i1, text: Twee}
            exceptions:
              - {rule: missing-question, reason: "<&> \\"zo\\" ]]>"}
            """;

    private static final String ACCEPTED = """
            format: 1
            profile: self
            exceptions:
              - {rule: missing-question, reason: Die komt nog.}
            actions:
              - id: a1 # pop: ignore[action-without-origin] uit het gesprek
                text: Ik lees een boek.
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void plans_of_all_sorts() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        terminal.file("stuk.pop.yaml", Plans.TORN);
        terminal.file("aanvaard.pop.yaml", ACCEPTED);
        terminal.file("map & co/zoë, 100%.pop.yaml", HOSTILE);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    private String in(String format) {
        return terminal.types("check", ".", "--fail-on", "never", "--format", format)
                .done()
                .out();
    }

    private static String shared(String name) throws IOException {
        return Files.readString(SCHEMAS.resolve(name));
    }

    @Test
    void sarif_is_as_oasis_says() throws IOException {
        Schema schema = Schema.of("sarif", shared("sarif-schema-2.1.0.json"));
        JsonNode sarif = JSON.readTree(in("sarif"));
        assertThat(schema.errors(sarif)).isEmpty();
        assertThat(schema.errors(JSON.readTree(in("sarif").replace("\"2.1.0\"", "\"2.2.0\""))))
                .isNotEmpty();
        assertThat(schema.errors(JSON.readTree(in("sarif").replace("\"ruleId\"", "\"rule\""))))
                .isNotEmpty();
        JsonNode run = sarif.path("runs").path(0);
        assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
        List<String> rules = run.path("tool").path("driver").path("rules").findValuesAsText("id");
        List<String> suppressed = new ArrayList<>();
        for (JsonNode result : run.path("results")) {
            assertThat(rules.get(result.path("ruleIndex").asInt()))
                    .isEqualTo(result.path("ruleId").asText());
            assertThat(result.path("partialFingerprints").path("popFinding/v1").asText())
                    .hasSize(64);
            assertThat(result.findValuesAsText("uri")).allMatch(uri -> !uri.startsWith("./") && !uri.contains(" "));
            result.path("suppressions")
                    .forEach(one -> suppressed.add(one.path("justification").asText()));
        }
        assertThat(suppressed).containsExactlyInAnyOrder("Die komt nog.", "uit het gesprek", "<&> \"zo\" ]]>");
        assertThat(in("sarif")).contains("\"uri\" : \"map%20%26%20co/zo%C3%AB%2C%20100%25.pop.yaml\"");
    }

    @Test
    void junit_is_as_jenkins_reads_it() throws Exception {
        javax.xml.validation.Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMAS.resolve("junit.xsd").toFile());
        for (String failOn : List.of("never", "error", "advice")) {
            String xml =
                    terminal.pop("check --format junit --fail-on " + failOn).out();
            schema.newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
            Document read = xml(xml);
            NodeList failures = read.getElementsByTagName("failure");
            assertThat(read.getDocumentElement().getAttribute("failures")).isEqualTo("" + failures.getLength());
            assertThat(read.getDocumentElement().getAttribute("tests"))
                    .isEqualTo("" + read.getElementsByTagName("testcase").getLength());
            assertThat(failures.getLength() > 0).isEqualTo(!failOn.equals("never"));
            assertThat(read.getElementsByTagName("skipped").item(0).getTextContent())
                    .isEqualTo("Die komt nog.");
        }
    }

    @Test
    void gitlab_is_as_its_documentation_says_and_no_fingerprint_comes_twice() throws IOException {
        JsonNode gitlab = JSON.readTree(in("gitlab"));
        assertThat(Schema.of("gitlab", shared("gitlab-code-quality.json")).errors(gitlab))
                .isEmpty();
        assertThat(gitlab.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
    }

    @Test
    void every_other_format_is_read_by_its_reader_and_they_all_say_the_same() throws Exception {
        Map<String, List<String>> found = new LinkedHashMap<>();
        found.put("json", json(JSON.readTree(in("json")).path("findings")));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : in("jsonl").lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        found.put(
                "jsonl",
                json(lines.stream()
                        .filter(line -> line.path("kind").asText().equals("finding"))
                        .toList()));
        found.put("short", matched(SHORT, in("short"), "$1:$2 $5"));
        found.put("github", github());
        found.put("sarif", sarif());
        found.put("gitlab", gitlab());
        found.put("checkstyle", checkstyle());
        found.put("junit", junit());
        found.put("csv", csv());
        List<String> expected = found.get("json").stream().sorted().toList();
        assertThat(expected).hasSizeGreaterThan(10);
        found.forEach((format, findings) ->
                assertThat(findings.stream().sorted()).as(format).isEqualTo(expected));
        List<String> alone = expected.stream().filter(told -> !isAsked(told)).toList();
        String text = terminal.pop("check . --skip smart").out();
        assertThat(matched(SHORT, heads(text), "$1:$2 $5").stream().sorted()).isEqualTo(alone);
    }

    /** Whether the text tells it in a block with other questions. */
    private static boolean isAsked(String told) {
        return Rules.family("smart").stream().anyMatch(rule -> told.endsWith(" " + rule.id()));
    }

    private static List<String> json(Iterable<JsonNode> findings) {
        List<String> all = new ArrayList<>();
        findings.forEach(one -> {
            if (one.path("suppressed").isNull()) {
                all.add(told(
                        one.path("file").asText(),
                        one.path("line").asText(),
                        one.path("rule").asText()));
            }
        });
        return all;
    }

    private static String told(String file, String line, String rule) {
        return (file.startsWith("./") ? file.substring(2) : file) + ":" + line + " " + rule;
    }

    private static List<String> matched(Pattern pattern, String text, String told) {
        List<String> all = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = pattern.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            String one = matcher.replaceAll(told);
            all.add(one.startsWith("./") ? one.substring(2) : one);
        }
        return all;
    }

    private static String heads(String text) {
        return String.join(
                "\n", text.lines().filter(line -> line.startsWith("./")).toList());
    }

    private List<String> github() {
        List<String> all = new ArrayList<>();
        for (String line : in("github").lines().toList()) {
            Matcher matcher = GITHUB.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            String file =
                    matcher.group(2).replace("%2C", ",").replace("%3A", ":").replace("%25", "%");
            all.add(told(file, matcher.group(3), matcher.group(5)));
        }
        return all;
    }

    private List<String> sarif() throws IOException {
        List<String> all = new ArrayList<>();
        for (JsonNode result : JSON.readTree(in("sarif")).path("runs").path(0).path("results")) {
            if (!result.has("suppressions")) {
                JsonNode place = result.path("locations").path(0).path("physicalLocation");
                String file = java.net.URLDecoder.decode(
                        place.path("artifactLocation").path("uri").asText().replace("+", "%2B"),
                        StandardCharsets.UTF_8);
                all.add(told(
                        file,
                        place.path("region").path("startLine").asText(),
                        result.path("ruleId").asText()));
            }
        }
        return all;
    }

    private List<String> gitlab() throws IOException {
        List<String> all = new ArrayList<>();
        for (JsonNode one : JSON.readTree(in("gitlab"))) {
            JsonNode place = one.path("location");
            all.add(told(
                    place.path("path").asText(),
                    place.path("lines").path("begin").asText(),
                    one.path("check_name").asText()));
        }
        return all;
    }

    private List<String> checkstyle() throws Exception {
        List<String> all = new ArrayList<>();
        Document read = xml(in("checkstyle"));
        assertThat(read.getDocumentElement().getTagName()).isEqualTo("checkstyle");
        for (Element error : elements(read, "error")) {
            assertThat(error.getAttribute("severity")).isIn("error", "warning", "info");
            assertThat(error.getAttribute("column")).matches("\\d+");
            assertThat(error.getAttribute("message")).isNotEmpty();
            String file = ((Element) error.getParentNode()).getAttribute("name");
            all.add(told(
                    file,
                    error.getAttribute("line"),
                    error.getAttribute("source").substring("pop.".length())));
        }
        return all;
    }

    private List<String> junit() throws Exception {
        List<String> all = new ArrayList<>();
        for (Element one : elements(xml(in("junit")), "testcase")) {
            Matcher named = CASE.matcher(one.getAttribute("name"));
            if (named.matches() && one.getElementsByTagName("skipped").getLength() == 0) {
                all.add(told(one.getAttribute("classname"), named.group(2), named.group(1)));
            }
        }
        return all;
    }

    private List<String> csv() {
        List<String> all = new ArrayList<>();
        List<List<String>> rows = Csv.read(in("csv"));
        List<String> names = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            assertThat(row).hasSameSizeAs(names);
            assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*"));
            if (row.get(names.indexOf("suppressed")).isEmpty()) {
                all.add(told(row.get(0), row.get(names.indexOf("line")), row.get(names.indexOf("rule"))));
            }
        }
        return all;
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> all = new ArrayList<>();
        NodeList found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void markdown_tells_every_finding_and_obeys_no_words_of_a_plan() {
        String markdown = in("markdown");
        for (String rule : List.of("not-yaml", "action-without-origin", "duplicate-id", "unreadable-date")) {
            assertThat(markdown).contains("`" + rule + "`");
        }
        assertThat(markdown).doesNotContain("\u001B", "\u202E").doesNotContainPattern("(?<!\\\\)<script>");
    }

    @Test
    void no_format_lets_words_steer_a_terminal_or_a_server() {
        for (String format : CheckReports.FORMATS) {
            String said = in(format);
            assertThat(said).as(format).doesNotContain("\u001B", "\u202E", "\u0000");
            assertThat(said.lines()).as(format).noneMatch(line -> line.startsWith("::warning::"));
        }
    }

    @Test
    void what_is_accepted_is_in_the_formats_for_machines_and_with_verbose_in_the_text() throws IOException {
        List<String> by = new ArrayList<>();
        for (JsonNode finding : JSON.readTree(in("json")).path("findings")) {
            if (!finding.path("suppressed").isNull()) {
                by.add(finding.path("suppressed").path("by").asText() + " "
                        + finding.path("suppressed").path("reason").asText());
            }
        }
        assertThat(by).contains("exception Die komt nog.", "comment uit het gesprek");
        assertThat(in("csv")).contains(",exception,", ",comment,");
        String text = terminal.pop("check aanvaard").done().out();
        assertThat(text)
                .contains("2 bevindingen zijn aanvaard en tellen niet mee.")
                .doesNotContain("Die komt nog.");
        String more = terminal.pop("check aanvaard -v").done().out();
        assertThat(more)
                .contains("[missing-question] (aanvaard in het POP) Die komt nog.\n")
                .contains("[action-without-origin] (aanvaard in een opmerking) uit het gesprek\n");
        assertThat(terminal.inEnglish().pop("check aanvaard -v").done().out())
                .contains("(accepted in the POP) Die komt nog.");
    }

    @Test
    void the_exit_code_is_the_same_in_every_format() {
        for (String format : CheckReports.FORMATS) {
            terminal.pop("check --format " + format).exits(Exit.NO);
            terminal.pop("check --fail-on never --format " + format).done();
            terminal.pop("check jan-maes --format " + format).done();
            terminal.pop("check jan-maes --fail-on warning --format " + format).exits(Exit.NO);
        }
    }

    @Test
    void all_formats_come_at_once_each_as_it_comes_alone() {
        List<String> words = new ArrayList<>(List.of("check", ".", "--fail-on", "never"));
        for (String format : CheckReports.FORMATS) {
            words.add("--format");
            words.add(format + "=" + format + ".uit");
        }
        assertThat(terminal.types(words.toArray(String[]::new)).done().out()).isEmpty();
        for (String format : CheckReports.FORMATS) {
            assertThat(terminal.read(format + ".uit")).as(format).isEqualTo(in(format));
        }
    }
}
