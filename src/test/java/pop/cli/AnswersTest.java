package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {

    private static final List<String> ANSWERING = List.of(
            "check",
            "list",
            "show",
            "status",
            "stats",
            "grep ik",
            "rules",
            "schema",
            "check --checklist",
            "explain missing-name");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @Test
    void the_answer_goes_to_standard_output_and_nothing_else_does() {
        for (String command : ANSWERING) {
            Said said = terminal.pop(command).done();
            assertThat(said.err()).as(command).isEmpty();
            assertThat(said.out()).as(command).endsWith("\n").doesNotEndWith("\n\n");
        }
    }

    @Test
    void the_answer_goes_into_a_file_when_asked() {
        for (String command : ANSWERING) {
            String answer = terminal.pop(command).done().out();
            assertThat(terminal.pop(command + " -o uit.txt").done().out())
                    .as(command)
                    .isEmpty();
            assertThat(terminal.read("uit.txt")).as(command).isEqualTo(answer);
        }
    }

    @Test
    void a_hyphen_is_standard_output() {
        for (String command : ANSWERING) {
            assertThat(terminal.pop(command + " -o -").done().out())
                    .isEqualTo(terminal.pop(command).out());
        }
        terminal.pop("check --format json=-").done().answering("\"kind\" : \"check\"");
    }

    @Test
    void several_formats_come_at_once() {
        terminal.pop("check --format text --format json=uit.json --format jsonl=uit.jsonl")
                .done()
                .answering("nagekeken");
        assertThat(terminal.read("uit.json"))
                .isEqualTo(terminal.pop("check --json").out());
        assertThat(terminal.read("uit.jsonl"))
                .isEqualTo(terminal.pop("check --format jsonl").out());
        terminal.pop("check --json --format text=uit.txt").done().answering("\"kind\" : \"check\"");
        assertThat(terminal.read("uit.txt")).isEqualTo(terminal.pop("check").out());
        terminal.pop("list --format csv=uit.csv --format tsv=uit.tsv").done();
        terminal.pop("rules --format csv=uit.csv --format json").done().answering("\"kind\" : \"rules\"");
        terminal.pop("show --format md=uit.md --format text").done();
        assertThat(terminal.read("uit.md")).startsWith("# Els Peeters");
    }

    @Test
    void two_answers_never_go_to_one_place() {
        for (String both : List.of(
                "--json --format text",
                "--format text --format short",
                "--format json --format json",
                "--json --format text -o uit",
                "--format text=uit --format json=uit",
                "--format text=- --json",
                "--format text=uit --json -o uit")) {
            terminal.pop("check " + both).refused();
        }
        assertThat(terminal.files()).containsExactly(Plans.ELS_FILE);
    }

    @Test
    void a_format_that_does_not_exist_is_refused() {
        terminal.pop("check --format jsn").refused().saying("Bedoel je json?");
        terminal.pop("check --format pdf").refused().saying("text, short, json, jsonl, sarif");
        terminal.pop("list --format xml").refused();
        terminal.types("check", "--format", "=uit").refused();
        terminal.types("check", "--format", "text=").refused();
        terminal.pop("explain missing-name --format csv").refused();
        assertThat(terminal.files()).containsExactly(Plans.ELS_FILE);
    }

    @Test
    void an_answer_never_takes_the_place_of_a_plan() {
        terminal.file("twee.yaml", "format: 1\n");
        for (String command : List.of(
                "check -o " + Plans.ELS_FILE,
                "check --format json=" + Plans.ELS_FILE,
                "list -o twee.yaml",
                "schema -o " + Plans.ELS_FILE,
                "render els-peeters --force -o " + Plans.ELS_FILE)) {
            terminal.pop(command).exits(Exit.FILES).saying("bestaat al");
        }
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
        assertThat(terminal.read("twee.yaml")).isEqualTo("format: 1\n");
    }

    @Test
    void a_place_that_cannot_be_written_is_the_file_systems_matter() throws IOException {
        Files.createDirectories(folder.resolve("map"));
        terminal.pop("check -o map").exits(Exit.FILES).saying("map");
        terminal.pop("check -o nergens/uit.txt").exits(Exit.FILES).saying("nergens");
        terminal.types("check", "-o", "a\0b").exits(Exit.USAGE);
    }
}
