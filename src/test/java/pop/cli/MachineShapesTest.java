package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.model.Language;
import pop.rule.Profiles;
import pop.store.JsonSchema;

/** What scripts rely on: every key of every answer, against {@code docs/schemas}. */
class MachineShapesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String TEAM = """
            team: Ploeg 1
            tasks: [{id: t1, name: Lassen, needed: 2}]
            members: [jan-maes, mia]
            """;

    private static final String TRAINING = """
            format: 1
            client: {name: Mia Claes}
            coach: {name: Jo Smets, centre: De Brug}
            begin: 2026-01-05
            insights: [{id: i1, text: Ik werk graag met vuur}]
            competences: [{id: c1, name: Lassen, now: 3, target: 3, scale: 1-5, interest: keep}]
            goals: [{id: g1, team_need: t1, text: Ik word lasser}]
            actions:
              - {id: a1, kind: training, text: Ik leer lassen}
              - id: a2
                goal: g1
                because: [i1]
                text: Ik leer lassen
                training: {title: Lassen, provider: De Vonk, type: avondcursus, hours: 40, start: 2026-04-01, end: 2026-06-30}
                financing: [{instrument: training_leave, status: requested}]
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void plans_of_all_sorts() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        terminal.file("stuk.pop.yaml", Plans.TORN);
        terminal.file("twee.pop.yaml", "format: 1\ninsights:\n  - {id: i1, text: Een}\n  - {id: i1, text: Twee}\n");
    }

    private Map<String, List<JsonNode>> answers() throws IOException {
        Map<String, List<JsonNode>> answers = new LinkedHashMap<>();
        answers.put("check.json", List.of(json("check --json")));
        answers.put("check-line.json", lines("check --format jsonl"));
        answers.put("checklist.json", List.of(json("check --checklist --json")));
        answers.put("list.json", List.of(json("list --json")));
        answers.put("list-line.json", lines("list --format jsonl"));
        answers.put(
                "status.json",
                List.of(json("status --json"), json("status els-peeters --overdue --today 2026-05-01 --json")));
        answers.put("status-line.json", lines("status --format jsonl"));
        answers.put("stats.json", List.of(json("stats --json")));
        answers.put("stats-line.json", lines("stats --format jsonl"));
        answers.put("grep.json", List.of(json("grep ik --json")));
        answers.put("grep-line.json", lines("grep ik --format jsonl"));
        answers.put("explain.json", List.of(json("explain action-without-origin no-time --json")));
        answers.put("explain-line.json", lines("explain action-without-origin no-time --format jsonl"));
        answers.put("rules.json", List.of(json("rules --json")));
        answers.put("rules-line.json", lines("rules --format jsonl"));
        answers.put("config.json", List.of(json("config --json"), json("config --profile hiva --profile vdab --json")));
        answers.put("config-line.json", lines("config --format jsonl"));
        answers.put("doctor.json", List.of(json("doctor --json")));
        answers.put("doctor-line.json", lines("doctor --format jsonl"));
        answers.put("profiles.json", List.of(json("profiles --json")));
        answers.put("profiles-line.json", lines("profiles --format jsonl"));
        answers.put("show.json", List.of(json("show -p els-peeters --json"), json("show a1 -p els-peeters --json")));
        terminal.file("team.yaml", TEAM);
        terminal.file("ploeg/mia.pop.yaml", TRAINING);
        answers.put("team.json", List.of(json("team --json"), json("team --member jan-maes --for coach --json")));
        answers.put("attest.json", List.of(json("attest a1 -p mia --json"), json("attest a2 -p mia --json")));
        answers.put("pop.json", List.of(json("export els-peeters --to json")));
        terminal.file("in/mia.pop.yaml", "format: 1\nclient: {name: Mia}\ntitle: POP uit Gent\n");
        answers.put("anonymise.json", List.of(json("anonymise in -o uit --json")));
        terminal.file("oud/mia.pop.yaml", "format: 0\nclient: Mia\n");
        terminal.file("oud/ann.pop.yaml", "format: 1\n");
        terminal.file("oud/stuk.pop.yaml", Plans.TORN);
        answers.put("migrate.json", List.of(json("migrate oud -n --json"), json("migrate oud --json")));
        answers.put("smart.json", List.of(sentences("json")));
        answers.put("smart-line.json", List.of(sentences("jsonl")));
        terminal.file("klas.txt", "Ann\nBo\n");
        answers.put("thread.json", List.of(json("show --thread -p els-peeters --json")));
        answers.put("init.json", List.of(json("init map --json"), json("init map -n --json")));
        WorkTree tree = WorkTree.in(folder).commit("2026-02-03");
        terminal.pop("add wish Rust -p els-peeters").done();
        tree.commit("2026-02-04");
        answers.put("log.json", List.of(json("log els-peeters --json")));
        answers.put("log-line.json", lines("log els-peeters --format jsonl"));
        answers.put("diff.json", List.of(json("diff HEAD~1 -p els-peeters --json")));
        answers.put("diff-line.json", lines("diff HEAD~1 -p els-peeters --format jsonl"));
        terminal.pop("add insight Rust --id i9 --author coach -p jan-maes").done();
        answers.put(
                "written.json",
                List.of(
                        json("create Mia --json"),
                        json("add wish Rust -p jan-maes --json"),
                        json("evaluate a1 --result partly -p jan-maes --json"),
                        json("revise a1 Twee -p jan-maes --json"),
                        json("set a1 measure.target 3 -p jan-maes --json"),
                        json("confirm i9 -p jan-maes --json"),
                        json("done a1 -p jan-maes --json"),
                        json("self-evaluate --time-free ja -p jan-maes --json"),
                        json("remove a1 --force --yes -p jan-maes --json"),
                        json("remove i9 --yes -p jan-maes --json -n"),
                        json("create --names klas.txt --json"),
                        json("rename -p els-peeters --json"),
                        json("voucher --begin 2026-09-09 -p els-peeters --json"),
                        json("voucher --begin 2026-10-10 --new -p els-peeters --today 2026-10-01 --json -n"),
                        JSON.readTree(terminal.piping("{\"schema_version\":1,\"kind\":\"pop\",\"pop\":{}}")
                                .pop("import - --from json --json")
                                .out())));
        return answers;
    }

    private JsonNode sentences(String format) throws IOException {
        return JSON.readTree(terminal.types("smart", "Ik bel tegen vrijdag drie scholen", "--format", format)
                .out());
    }

    private JsonNode json(String command) throws IOException {
        return JSON.readTree(terminal.pop(command).out());
    }

    private List<JsonNode> lines(String command) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : terminal.pop(command).lines()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    @Test
    void every_answer_is_as_its_schema_says() throws IOException {
        for (Map.Entry<String, List<JsonNode>> answer : answers().entrySet()) {
            assertThat(answer.getValue()).isNotEmpty();
            Schema schema = Schema.of(answer.getKey());
            for (JsonNode document : answer.getValue()) {
                assertThat(schema.errors(document))
                        .as("%s: %s", answer.getKey(), document)
                        .isEmpty();
            }
        }
    }

    @Test
    void every_schema_misses_a_key_that_is_left_out_and_refuses_what_is_of_another_type() throws IOException {
        for (Map.Entry<String, List<JsonNode>> answer : answers().entrySet()) {
            Schema schema = Schema.of(answer.getKey());
            for (JsonNode document : answer.getValue()) {
                for (JsonNode maimed : maimed(document)) {
                    assertThat(schema.errors(maimed))
                            .as("%s: %s", answer.getKey(), maimed)
                            .isNotEmpty();
                }
            }
        }
    }

    /** The document without one of its keys, and with one of its values turned into something else. */
    private static List<JsonNode> maimed(JsonNode document) {
        List<JsonNode> all = new ArrayList<>();
        if (document.has("pop") || document.has("item_kind")) { // what a plan holds is for the file format to say
            for (String key : names(document)) {
                all.add(((ObjectNode) document.deepCopy()).without(key));
            }
            return all;
        }
        for (String key : names(document)) {
            all.add(((ObjectNode) document.deepCopy()).without(key));
            all.add(((ObjectNode) document.deepCopy())
                    .putObject(key)
                    .objectNode()
                    .set(key, document));
            JsonNode value = document.get(key);
            if (value instanceof ArrayNode list
                    && list.size() > 0
                    && list.get(0).isObject()) {
                for (String inner : names(list.get(0))) {
                    ObjectNode copy = document.deepCopy();
                    ((ObjectNode) copy.get(key).get(0)).remove(inner);
                    all.add(copy);
                }
            }
            if (value.isObject() && value.size() > 0) {
                for (String inner : names(value)) {
                    ObjectNode copy = document.deepCopy();
                    ((ObjectNode) copy.get(key)).remove(inner);
                    all.add(copy);
                }
            }
        }
        return all;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
            String name = each.next();
            if (!Profiles.BUILT_IN.contains(name)) { // a profile more or less is fine
                names.add(name);
            }
        }
        return names;
    }

    @Test
    void the_schema_of_a_plan_is_what_the_table_of_fields_says() throws IOException {
        String schema = JsonSchema.ofExported("pop export --to json", SchemaWords.in(Language.EN));
        Kept.upToDate(Path.of("docs/schemas/pop.json"), schema);
    }

    @Test
    void a_finding_says_all_that_was_promised() throws IOException {
        JsonNode check = json("check jan-maes --json");
        assertThat(names(check)).containsExactly("schema_version", "kind", "findings", "files", "summary");
        assertThat(check.path("schema_version").asInt()).isEqualTo(1);
        assertThat(check.path("kind").asText()).isEqualTo("check");
        JsonNode finding = findingOf(check, "action-without-origin");
        assertThat(names(finding))
                .containsExactly(
                        "rule",
                        "severity",
                        "file",
                        "item",
                        "path",
                        "line",
                        "column",
                        "end_line",
                        "end_column",
                        "message",
                        "help",
                        "question",
                        "evidence",
                        "fixable",
                        "suppressed",
                        "fingerprint");
        assertThat(finding.path("severity").asText()).isEqualTo("advice");
        assertThat(finding.path("file").asText()).isEqualTo(Plans.JAN_FILE);
        assertThat(finding.path("item").asText()).isEqualTo("a1");
        assertThat(finding.path("path").asText()).isEqualTo("actions[0]");
        assertThat(finding.path("line").asInt()).isEqualTo(5);
        assertThat(finding.path("column").asInt()).isEqualTo(5);
        assertThat(finding.path("end_line").asInt()).isEqualTo(5);
        assertThat(finding.path("end_column").asInt()).isEqualTo(11);
        assertThat(finding.path("message").asText()).contains("a1").endsWith(".");
        assertThat(finding.path("help").asText()).contains("because: [i1]");
        assertThat(finding.path("question").asText()).endsWith("?");
        assertThat(finding.path("evidence").isArray()).isTrue();
        assertThat(finding.path("fixable").isBoolean()).isTrue();
        assertThat(finding.path("suppressed").isNull()).isTrue();
        assertThat(finding.path("fingerprint").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void files_and_summary_count_what_was_found() throws IOException {
        JsonNode check = json("check --json");
        JsonNode torn = check.path("files").path(2);
        assertThat(names(torn)).containsExactly("file", "name", "profiles", "errors", "warnings", "advices", "exempt");
        assertThat(torn.path("file").asText()).isEqualTo("stuk.pop.yaml");
        assertThat(torn.path("errors").asInt()).isEqualTo(1);
        JsonNode els = check.path("files").path(0);
        assertThat(els.path("name").asText()).isEqualTo("els-peeters");
        assertThat(els.path("profiles")).isEqualTo(JSON.readTree("[\"vdab\"]"));
        JsonNode summary = check.path("summary");
        assertThat(names(summary)).containsExactly("files", "errors", "warnings", "advices", "suppressed");
        assertThat(summary.path("files").asInt()).isEqualTo(4);
        for (String severity : List.of("error", "warning", "advice")) {
            int findings = 0;
            for (JsonNode finding : check.path("findings")) {
                findings += finding.path("severity").asText().equals(severity) ? 1 : 0;
            }
            assertThat(summary.path(severity + "s").asInt()).as(severity).isEqualTo(findings);
        }
    }

    @Test
    void a_finding_with_two_places_has_the_other_one_in_its_evidence() throws IOException {
        JsonNode finding = findingOf(json("check twee --json"), "duplicate-id");
        assertThat(finding.path("line").asInt()).isEqualTo(4);
        assertThat(finding.path("evidence").path(0).path("line").asInt()).isEqualTo(3);
    }

    @Test
    void json_lines_say_the_same_as_json() throws IOException {
        JsonNode check = json("check --json");
        List<JsonNode> all = new ArrayList<>();
        check.path("findings").forEach(finding -> all.add(kind("finding", finding)));
        check.path("files").forEach(file -> all.add(kind("file", file)));
        all.add(kind("summary", check.path("summary")));
        assertThat(lines("check --format jsonl")).isEqualTo(all);
    }

    private static JsonNode kind(String kind, JsonNode fields) {
        return JSON.createObjectNode().put("kind", kind).setAll((ObjectNode) fields);
    }

    @Test
    void columns_count_code_points() throws IOException {
        terminal.file("mia.pop.yaml", "format: 1\nactions:\n  - {text: \"😀 é\", due: morgen}\n");
        JsonNode finding = findingOf(json("check mia --json"), "unreadable-date");
        assertThat(finding.path("line").asInt()).isEqualTo(3);
        assertThat(finding.path("column").asInt()).isEqualTo("  - {text: \"x é\", due: ".length() + 1);
        assertThat(finding.path("end_column").asInt()).isEqualTo("  - {text: \"x é\", due: morgen".length() + 1);
    }

    @Test
    void a_fingerprint_outlives_a_move_and_tells_items_and_rules_apart() throws IOException {
        String before = findingOf(json("check --json " + Plans.JAN_FILE), "action-without-origin")
                .path("fingerprint")
                .asText();
        terminal.file(Plans.JAN_FILE, "# een regel erbij\n\n" + Plans.JAN.replace("lees een", "lees nog een"));
        JsonNode moved = json("check --json " + Plans.JAN_FILE);
        assertThat(findingOf(moved, "action-without-origin").path("fingerprint").asText())
                .isEqualTo(before);
        assertThat(findingOf(moved, "action-not-evaluable").path("fingerprint").asText())
                .isNotEqualTo(before);
        terminal.file("elders/" + Plans.JAN_FILE, Plans.JAN);
        assertThat(findingOf(json("check elders --json"), "action-without-origin")
                        .path("fingerprint")
                        .asText())
                .isEqualTo(before);
        terminal.file(Plans.JAN_FILE, Plans.JAN.replace("a1", "a2"));
        assertThat(findingOf(json("check --json " + Plans.JAN_FILE), "action-without-origin")
                        .path("fingerprint")
                        .asText())
                .isNotEqualTo(before);
    }

    @Test
    void names_of_machines_are_the_same_in_both_languages() throws IOException {
        JsonNode dutch = json("check --json");
        JsonNode english =
                JSON.readTree(terminal.inEnglish().pop("check --json").out());
        assertThat(english.path("findings").size())
                .isEqualTo(dutch.path("findings").size());
        for (int i = 0; i < dutch.path("findings").size(); i++) {
            ObjectNode one = dutch.path("findings").path(i).deepCopy();
            ObjectNode other = english.path("findings").path(i).deepCopy();
            assertThat(one.path("message")).isNotEqualTo(other.path("message"));
            List<String> worded = List.of("message", "help", "question", "evidence");
            assertThat((JsonNode) one.remove(worded)).isEqualTo(other.remove(worded));
        }
        assertThat(english.path("summary")).isEqualTo(dutch.path("summary"));
    }

    @Test
    void what_show_says_of_the_examples_is_a_plan_as_pop_schema_describes_it() throws IOException {
        Schema schema = Schema.of("schema", terminal.pop("schema").done().out());
        try (var examples = Files.newDirectoryStream(Path.of("examples/pops"), "*.pop.yaml")) {
            for (Path example : examples) {
                String path = example.toAbsolutePath().toString();
                JsonNode shown = JSON.readTree(
                        terminal.types("show", "--json", "-p", path).done().out());
                assertThat(schema.errors(shown.path("pop"))).as("%s", example).isEmpty();
                JsonNode exported = JSON.readTree(
                        terminal.types("export", "--to", "json", path).done().out());
                assertThat(Schema.of("pop.json").errors(exported))
                        .as("%s", example)
                        .isEmpty();
            }
        }
    }

    private static JsonNode findingOf(JsonNode check, String rule) {
        for (JsonNode finding : check.path("findings")) {
            if (finding.path("rule").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no " + rule + " in " + check);
    }
}
