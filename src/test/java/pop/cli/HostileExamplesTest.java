package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/security.md} promises, tried on the files of {@code examples/hostile} and on some that are made here. */
class HostileExamplesTest {

    private static final Path HOSTILE = ExamplesTest.EXAMPLES.resolve("hostile");
    private static final String SECRET = "rood-haar-en-een-kunstgebit";

    @TempDir
    private Path root;

    private Terminal terminal;

    static List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(HOSTILE)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".pop.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @BeforeEach
    void a_copy_of_the_examples() throws IOException {
        Path here = Files.createDirectories(root.resolve("map/hier"));
        try (Stream<Path> all = Files.walk(HOSTILE)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path copy = here.resolve(HOSTILE.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        terminal = Terminal.in(here);
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_command_steers_a_terminal_whether_it_reads_or_writes(String file) {
        for (Terminal each : List.of(terminal.atScreen().with("NO_COLOR", "1"), terminal.inEnglish())) {
            for (String command : List.of(
                    "check %",
                    "check % --format github",
                    "check % --format json",
                    "check % --fix -n",
                    "check % --checklist",
                    "show -p %",
                    "show --thread -p %",
                    "show --json -p %",
                    "list %",
                    "status %",
                    "status % --json",
                    "stats %",
                    "grep e %",
                    "render % --to md",
                    "render %",
                    "evaluate a1 --learned x -n -p %",
                    "evaluate a1 --learned x --json -p %",
                    "add wish x -n -p %",
                    "add wish x -p %")) {
                Said said = each.types(command.replace("%", file).split(" ", -1));
                NeverThrowsTest.steersNothing(said);
            }
        }
    }

    @Test
    void what_turns_the_reading_direction_is_a_sign_at_a_terminal_and_itself_in_a_pipe() {
        terminal.file("a.pop.yaml", "format: 1\ntitle: \u202Enalp\nwishes: []\n");

        assertThat(terminal.atScreen().pop("add wish x -n -p a.pop.yaml").done().out())
                .doesNotContain("\u202E")
                .contains("\uFFFDnalp");
        assertThat(terminal.pop("add wish x -n -p a.pop.yaml").done().out()).contains(" title: \u202Enalp\n");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_page_holds_nothing_that_does_anything(String file) {
        Said said = terminal.pop("render " + file);
        assertThat(said.code()).isIn(Exit.DONE.code(), Exit.UNREADABLE.code());
        Document html = Jsoup.parse(said.out());
        assertThatNothingActs(html);
        String markdown = terminal.pop("render --to md " + file).out();
        Document read = Jsoup.parse(
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
        assertThatNothingActs(read);
        assertThat(read.select("img")).isEmpty();
    }

    private static void assertThatNothingActs(Document page) {
        assertThat(page.select("script, iframe, object, embed, form, input, button, link, base"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on");
                assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                        .as(element.outerHtml())
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:text")
                        .doesNotStartWith("//");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list --format csv", "check . --format csv", "check . --checklist --format csv"})
    void no_cell_is_a_formula(String command) {
        for (List<String> row : Csv.read(terminal.pop(command).out())) {
            for (String cell : row) {
                assertThat(cell)
                        .doesNotStartWith("=")
                        .doesNotStartWith("+")
                        .doesNotStartWith("@")
                        .doesNotStartWith("-");
            }
        }
    }

    @Test
    void no_words_are_an_order_for_a_server_and_json_stays_json() throws IOException {
        String file = "orders-for-a-server.pop.yaml";
        terminal.pop("check --fail-on never --format github " + file)
                .lines()
                .forEach(line ->
                        assertThat(line).matches("::(error|warning|notice) file=orders-for-a-server\\.pop\\.yaml,.*"));
        JsonNode sarif = new ObjectMapper()
                .readTree(terminal.pop("check --fail-on never --format sarif " + file)
                        .out());
        assertThat(sarif.path("runs").path(0).path("results")).isNotEmpty();
        JsonNode shown = new ObjectMapper()
                .readTree(terminal.pop("show --json -p " + file).done().out());
        assertThat(shown.at("/pop/client/name").asText()).isEqualTo("\", \"severity\": \"none\", \"x\": \"");
    }

    @Test
    void links_that_lead_out_are_neither_read_nor_looked_for() throws IOException {
        Files.writeString(root.resolve("geheim.txt"), SECRET);
        Files.writeString(root.resolve("map/geheim.txt"), SECRET);
        Files.createSymbolicLink(terminal.here().resolve("link.txt"), root.resolve("geheim.txt"));
        terminal.file("binnen.txt", "mag");
        terminal.file("a.pop.yaml", """
                format: 1
                attachments:
                  - {id: x1, file: ../../geheim.txt}
                  - {id: x2, file: %s/geheim.txt}
                  - {id: x3, file: link.txt}
                  - {id: x4, file: binnen.txt}
                vouchers: [{number: 1, kept: {file: ../../geheim.txt, sha256: "00"}}]
                """.replace("%s", root.toString()));

        Said check = terminal.pop("check a.pop.yaml --only missing-attachment --fail-on never");
        assertThat(check.out()).contains("../../geheim.txt", "link.txt").doesNotContain("binnen.txt`");
        assertThat(check.out().lines().filter(line -> line.endsWith("[missing-attachment]")))
                .hasSize(4);
        for (String command : List.of("show -p %", "show --json -p %", "render %", "render % --to md", "check %")) {
            Said said = terminal.pop(command.replace("%", "a.pop.yaml"));
            assertThat(said.out() + said.err()).doesNotContain(SECRET);
        }
        terminal.file(".pop.yaml", "profile: self\n");
        Files.move(terminal.here().resolve(".pop.yaml"), root.resolve(".pop.yaml"));
        assertThat(terminal.pop("check a.pop.yaml --only missing-attachment --fail-on never")
                        .lines())
                .as("the folder of the plans is where their settings are")
                .filteredOn(line -> line.endsWith("[missing-attachment]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../x", "/tmp/x", "..\\..\\x", "..", "x/../../y", "CON", "a\u0000b", "~/x", "$(touch x)"})
    void a_name_is_never_a_path(String name) throws IOException {
        List<Path> before = all();
        Said said = terminal.types("create", name, "--begin", "2026-02-03");
        List<Path> made = all();
        made.removeAll(before);

        assertThat(said.code()).as(said.err()).isIn(0, 2);
        assertThat(made)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(path -> path.getParent().equals(terminal.here()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void settings_that_name_programs_start_none() {
        terminal.file("map/.pop.yaml", "editor: touch gehackt\nhook: touch gehackt\nprofile: self\n");
        terminal.file("map/els.pop.yaml", "format: 1\ntitle: Mijn plan\n");
        Terminal inside = terminal.below("map");
        inside.pop("check .").refused().saying("editor");
        inside.pop("add wish -e").refused().saying("POP_EDITOR");
        inside.pop("show");
        inside.pop("config --origin");

        assertThat(terminal.files()).noneMatch(name -> name.endsWith("gehackt"));
    }

    @Test
    void types_start_nothing_and_are_told() {
        Said said = terminal.pop("check types-that-make-objects.pop.yaml --fail-on never");
        assertThat(said.done().lines())
                .filteredOn(line -> line.endsWith("[not-yaml]"))
                .hasSize(1);
        assertThat(terminal.files()).noneMatch(name -> name.endsWith("gehackt"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void settings_of_git_that_name_programs_start_none() throws Exception {
        Path script = terminal.file("spion.sh", "#!/bin/sh\ntouch '" + root.resolve("gehackt") + "'\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        for (String command : List.of(
                "git init -q .",
                "git add .",
                "git -c user.name=a -c user.email=a@example.org commit -qm x",
                "git config core.fsmonitor " + script,
                "git config diff.external " + script)) {
            new ProcessBuilder(command.split(" ", -1))
                    .directory(terminal.here().toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        terminal.file("names-that-lead-out.pop.yaml", "format: 1\ntitle: anders\n");

        terminal.pop("check --changed --fail-on never").done().answering("names-that-lead-out.pop.yaml");

        assertThat(root.resolve("gehackt")).doesNotExist();
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
    }
}
