package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.Language;
import pop.rule.Rule;
import pop.rules.Rules;

/** What the commands say of the examples: the whole plans are in order, the broken ones say what is wrong. */
class ExamplesTest {

    static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HEAD =
            Pattern.compile("(.+):(\\d+):(\\d+): (error|warning|advice): (.*) \\[([a-z0-9-]+)]");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+\\.yaml)` \\|.*\\| ([^|]+) \\|");
    private static final Pattern RULE = Pattern.compile("([a-z0-9-]+)(?: \\((\\d+)\\))?");

    /** A day on which the whole plans run: behind all they tell of, before the first day they look forward to. */
    private static final String LATELY = "2026-11-21";

    private final Terminal terminal = Terminal.in(EXAMPLES);

    @TempDir
    private Path folder;

    static List<String> pops() throws IOException {
        return plans("pops");
    }

    static List<String> broken() throws IOException {
        return plans("broken");
    }

    private static List<String> plans(String below) throws IOException {
        try (Stream<Path> all = Files.list(EXAMPLES.resolve(below))) {
            return all.map(path -> below + "/" + path.getFileName())
                    .filter(name -> name.endsWith(".pop.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-03", LATELY, "2026-12-18"})
    void the_whole_plans_are_in_order_while_they_run(String day) {
        for (Language language : Plans.LANGUAGES) {
            Said said = terminal.on(day)
                    .with("POP_LANG", language.tag())
                    .pop("check pops --fail-on warning")
                    .done();
            assertThat(said.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", LATELY, "2027-06-30", "2030-01-01"})
    void the_whole_plans_are_in_order_on_any_day_but_for_looking_back(String day) {
        terminal.on(day)
                .pop("check pops --fail-on advice --skip follow-up,no-yearly-update")
                .done();
    }

    @Test
    void a_plan_that_nobody_looks_at_any_more_is_asked_about_it() {
        terminal.on("2027-06-30")
                .pop("check pops --fail-on warning")
                .exits(Exit.NO)
                .answering("[overdue-unevaluated]", "[no-review-ahead]");
        terminal.on("2030-01-01")
                .pop("check pops --fail-on never")
                .done()
                .answering("[gone-quiet]", "[no-yearly-update]");
    }

    @Test
    void each_whole_plan_is_checked_by_the_rules_of_where_it_is_made() throws IOException {
        JsonNode check = JSON.readTree(
                terminal.on(LATELY).pop("check pops --json").done().out());
        Map<String, String> profiles = new TreeMap<>();
        check.path("files")
                .forEach(file -> profiles.put(
                        file.path("name").asText(), file.path("profiles").toString()));
        assertThat(profiles)
                .containsEntry("rachid-el-amrani", "[\"social-economy\"]")
                .containsEntry("lien-verstraete", "[\"company\"]")
                .containsEntry("noemie-d-haese", "[\"education\"]")
                .containsEntry("katrien-lemmens", "[\"vdab\"]")
                .containsEntry("priya-nair", "[\"vdab\",\"self\"]");
    }

    @Test
    void there_are_six_whole_plans_in_dutch_and_two_in_english() throws IOException {
        JsonNode list = JSON.readTree(terminal.pop("list pops --json").done().out());
        Map<String, Integer> languages = new TreeMap<>();
        list.path("pops").forEach(pop -> languages.merge(pop.path("language").asText(), 1, Integer::sum));
        assertThat(languages).containsEntry("nl", 6).containsEntry("en", 2);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_plan_says_what_its_row_in_the_table_promises(String file) throws IOException {
        Map<String, Integer> row = promised().get(file.substring("broken/".length()));
        boolean smart = row.keySet().stream()
                .allMatch(rule -> Rules.find(rule)
                        .filter(one -> one.family().equals("smart"))
                        .isPresent());
        String families = "file,minimum,thread" + (smart ? ",smart" : "");
        JsonNode check = JSON.readTree(
                terminal.pop("check --only " + families + " --json " + file).out());
        Map<String, Integer> found = new TreeMap<>();
        check.path("findings")
                .forEach(finding -> found.merge(finding.path("rule").asText(), 1, Integer::sum));
        assertThat(found).isEqualTo(row);
    }

    private static Map<String, Map<String, Integer>> promised() throws IOException {
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(EXAMPLES.resolve("broken/README.md")));
        while (row.find()) {
            Map<String, Integer> rules = new TreeMap<>();
            Matcher rule = RULE.matcher(row.group(2));
            while (rule.find()) {
                rules.put(rule.group(1), rule.group(2) == null ? 1 : Integer.parseInt(rule.group(2)));
            }
            rows.put(row.group(1), rules);
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("broken")
    void every_fault_has_its_place_its_line_and_what_helps(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(EXAMPLES.resolve(file));
        List<String> source = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (Language language : Plans.LANGUAGES) {
            Terminal speaking = terminal.with("POP_LANG", language.tag());
            Said text = speaking.pop("check --skip smart " + file);
            JsonNode check = JSON.readTree(
                    speaking.pop("check --skip smart --json " + file).out());
            boolean errors = check.path("summary").path("errors").asInt() > 0;
            assertThat(text.code()).isEqualTo(errors ? 1 : 0);
            assertThat(check.path("findings")).isNotEmpty();
            List<String> lines = text.lines();
            int at = 0;
            for (JsonNode finding : check.path("findings")) {
                Matcher head = HEAD.matcher(lines.get(at++));
                assertThat(head.matches()).as(lines.get(at - 1)).isTrue();
                assertThat(List.of(head.group(1), head.group(2), head.group(3), head.group(4), head.group(6)))
                        .isEqualTo(Stream.of("file", "line", "column", "severity", "rule")
                                .map(key -> finding.path(key).asText())
                                .toList());
                assertThat(finding.path("help").asText())
                        .as("help of %s", finding)
                        .isNotBlank();
                int line = finding.path("line").asInt();
                if (!source.isEmpty() && !source.get(line - 1).isBlank()) {
                    assertThat(lines.get(at++))
                            .startsWith(" ".repeat(5 - String.valueOf(line).length()) + line + " |");
                    assertThat(lines.get(at++)).matches(" {6}\\| +\\^+");
                }
                assertThat(lines.get(at++)).startsWith("     = ");
                at += finding.path("question").isNull() ? 0 : 1;
                assertThat(lines.get(at++)).isEmpty();
            }
            assertThat(lines).hasSize(at + 1);
        }
    }

    @Test
    void every_smart_rule_has_a_file_in_which_it_speaks() throws IOException {
        Set<String> told = promised().values().stream()
                .flatMap(row -> row.keySet().stream())
                .collect(Collectors.toSet());
        assertThat(told)
                .containsAll(Rules.family("smart").stream().map(Rule::id).toList());
    }

    @Test
    void the_broken_plans_together_say_what_they_say_one_by_one() throws IOException {
        List<String> alone = new ArrayList<>();
        for (String file : broken()) {
            alone.addAll(terminal.pop("check --format short " + file).lines());
        }
        Map<Boolean, List<String>> together =
                terminal.pop("check --format short broken").exits(Exit.NO).lines().stream()
                        .collect(Collectors.partitioningBy(line -> line.endsWith("[twin-dossier]")));
        assertThat(together.get(false)).containsExactlyInAnyOrderElementsOf(alone);
        assertThat(together.get(true)).as("what no file says by itself").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pops")
    void adding_and_looking_back_only_add_lines(String file) throws IOException {
        Path copy = folder.resolve(Path.of(file).getFileName());
        Files.copy(EXAMPLES.resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
        for (String beside : List.of("archive", "bijlagen", "mails")) {
            copyFolder(EXAMPLES.resolve("pops").resolve(beside), folder.resolve(beside));
        }
        Terminal here = Terminal.in(folder).on(LATELY);
        List<List<String>> commands = new ArrayList<>();
        for (String kind : List.of(
                "question",
                "session",
                "insight",
                "motive",
                "wish",
                "strength",
                "growth-point",
                "competence",
                "decision",
                "goal",
                "action",
                "homework",
                "agreement",
                "review",
                "attachment")) {
            commands.add(List.of("add", kind, "Een regel: met \"tekens\" #en\nnog een"));
        }
        JsonNode pop = JSON.readTree(here.pop("show --json").done().out()).path("pop");
        for (String list : List.of("goals", "actions")) {
            pop.path(list)
                    .forEach(item -> commands.add(List.of(
                            "evaluate",
                            item.path("id").asText(),
                            "--result",
                            "partly",
                            "--learned",
                            "Traag: maar #goed")));
        }
        for (List<String> command : commands) {
            List<String> before = lines(copy);
            here.types(command.toArray(String[]::new)).done();
            assertThat(onlyAdded(before, lines(copy)))
                    .as("%s in %s", command, file)
                    .isTrue();
        }
        here.pop("check --fail-on error").done();
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The lines of a file with their line ends. */
    private static List<String> lines(Path file) throws IOException {
        return List.of(Files.readString(file).split("(?<=\n)", -1));
    }

    /** Whether the lines after are those before, with others between. */
    private static boolean onlyAdded(List<String> before, List<String> after) {
        int kept = 0;
        for (String line : after) {
            kept += kept < before.size() && before.get(kept).equals(line) ? 1 : 0;
        }
        return kept == before.size();
    }
}
