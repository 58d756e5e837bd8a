package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leren: <lassen> & \"TIG\"",
                "#leren",
                "eerste\\nniet tweede",
                "@brief.txt",
                "'s avonds thuis",
                "{a: 1, b: [2]}",
                "- geen lijst",
                "& anker * ster ! uitroep % procent",
                "2026-03-06",
                "no",
                "0412",
                "2:30",
                "null",
                "~",
                "Doel: minder stress",
                "wat nu?",
                "dubbele  spatie\ten een tab",
                "é ü ñ ß 漢字 עברית 😀 👩‍👩‍👧",
                "eindigt met een dubbele punt:",
                "C:\\map\\bestand",
                "<<: *alles",
                "${HOME} $(ls) `ls`",
                "100 % zeker %s %n",
                "|",
                ">",
                "---",
                "..."
            })
    void a_text_is_kept_as_it_was_typed(String text) throws IOException {
        terminal.types("add", "wish", "--", text).done();
        assertThat(lastWish()).isEqualTo(text);
    }

    @Test
    void several_lines_become_a_block_text() throws IOException {
        String text = "Eerste regel.\n\nNa een lege regel:\n  ingesprongen\nlaatste";
        terminal.types("add", "wish", text).done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("text: |\n", "Eerste regel.\n");
        assertThat(lastWish()).isEqualTo(text);
    }

    @Test
    void a_text_that_begins_with_a_hyphen_stands_behind_two() throws IOException {
        terminal.types("add", "wish", "--", "-geen nachten").done();
        assertThat(lastWish()).isEqualTo("-geen nachten");
        terminal.types("add", "wish", "-geen nachten").refused().saying("--");
    }

    @Test
    void a_text_comes_from_a_file() throws IOException {
        terminal.file("wens.txt", "Vaste dagdiensten,\ndicht bij huis.\n");
        terminal.pop("add wish -F wens.txt").done();
        assertThat(lastWish()).isEqualTo("Vaste dagdiensten,\ndicht bij huis.");
        terminal.pop("add wish --file=wens.txt").done();
    }

    @Test
    void a_text_is_piped_in() throws IOException {
        terminal.piping("Vaste dagdiensten\n").pop("add wish -F -").done();
        assertThat(lastWish()).isEqualTo("Vaste dagdiensten");
    }

    @Test
    void what_was_piped_in_is_not_lost_when_it_cannot_be_saved() throws IOException {
        Said said = terminal.piping("Vaste dagdiensten\n")
                .pop("add wish -F - --because d9")
                .refused();
        java.util.regex.Matcher draft =
                java.util.regex.Pattern.compile("\\S*pop-\\d+\\S*\\.txt").matcher(said.err());
        assertThat(draft.find()).as(said.err()).isTrue();
        assertThat(Path.of(draft.group())).hasContent("Vaste dagdiensten");
        terminal.types("add", "wish", "-F", draft.group()).done();
        assertThat(lastWish()).isEqualTo("Vaste dagdiensten");
        Files.delete(Path.of(draft.group()));
        Files.delete(Path.of(draft.group()).getParent());
        assertThat(terminal.piping("Rust\n").pop("add wish -F - -n").done().err())
                .doesNotContain("pop-");
    }

    @Test
    void who_types_a_long_text_at_a_terminal_is_told_how_to_end_it() throws IOException {
        terminal.typing("Een", "twee").pop("add wish -F -").done().saying("Ctrl-D");
        assertThat(lastWish()).isEqualTo("Een\ntwee");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_editor_shows_what_helps_below_the_line_and_takes_only_what_stands_above() throws IOException {
        String editor = "sh "
                + terminal.file(
                        "editor.sh", "cp \"$1\" '" + folder.resolve("seen") + "'; sed -i '1s/^/#mijn wens/' \"$1\"\n");
        terminal.with("POP_EDITOR", editor).pop("add wish -e --because q1").done();
        assertThat(lastWish()).isEqualTo("#mijn wens");
        assertThat(terminal.read("seen")).contains(">8", "q1: Blijf ik in de zorg?");
    }

    @Test
    void a_text_saved_on_windows_is_the_same_text() throws IOException {
        terminal.piping("\uFEFFEen\r\ntwee\rdrie\r\n").pop("add wish -F -").done();
        assertThat(lastWish()).isEqualTo("Een\ntwee\ndrie");
        assertThat(terminal.read(Plans.ELS_FILE)).doesNotContain("\r", "\\r", "\uFEFF");
    }

    @Test
    void a_plan_saved_on_windows_keeps_its_line_ends() throws IOException {
        terminal.file(Plans.ELS_FILE, Plans.ELS.replace("\n", "\r\n"));
        terminal.types("add", "wish", "Een\r\ntwee").done();
        String file = terminal.read(Plans.ELS_FILE);
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(lastWish()).isEqualTo("Een\ntwee");
    }

    @Test
    void exactly_one_text_is_wanted() {
        terminal.file("wens.txt", "Dagdiensten");
        Terminal editing = terminal.with("POP_EDITOR", "true");
        for (List<String> words : List.of(
                List.of("add", "wish", "Rust", "-F", "wens.txt"),
                List.of("add", "wish", "Rust", "-e"),
                List.of("add", "wish", "-e", "-F", "wens.txt"))) {
            editing.types(words.toArray(String[]::new)).refused().saying("-F", "-e");
        }
        terminal.pop("add wish").refused().saying("pop add wish \"…\"", "-F", "-e");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void an_empty_text_is_no_text() {
        terminal.file("leeg.txt", "\n \n");
        terminal.types("add", "wish", "").refused();
        terminal.types("add", "wish", "  \n").refused();
        terminal.pop("add wish -F leeg.txt").refused();
        terminal.piping("").pop("add wish -F -").refused();
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void what_cannot_be_decoded_is_not_written() throws IOException {
        terminal.types("add", "wish", "caf\uFFFD").refused().saying("UTF-8");
        Files.write(folder.resolve("latin.txt"), "café".getBytes(StandardCharsets.ISO_8859_1));
        terminal.pop("add wish -F latin.txt").refused().saying("latin.txt", "UTF-8");
        terminal.piping("café".getBytes(StandardCharsets.ISO_8859_1))
                .pop("add wish -F -")
                .refused()
                .saying("UTF-8");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void a_text_file_that_is_not_there_is_the_file_systems_matter() {
        terminal.pop("add wish -F nergens.txt").exits(Exit.FILES).saying("nergens.txt");
        terminal.pop("add wish -F .").exits(Exit.FILES);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_text_is_written_in_an_editor() throws IOException {
        String editor = "sh " + terminal.file("editor.sh", "printf 'Geschreven in\\neen editor\\n' > \"$1\"\n");
        terminal.with("POP_EDITOR", editor).pop("add wish -e").done();
        assertThat(lastWish()).isEqualTo("Geschreven in\neen editor");
        terminal.with("EDITOR", editor).pop("add wish --edit").done();
        terminal.with("VISUAL", editor)
                .with("EDITOR", "false")
                .pop("add wish -e")
                .done();
        terminal.with("POP_EDITOR", editor)
                .with("VISUAL", "false")
                .pop("add wish -e")
                .done();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_editor_that_stops_writes_nothing() {
        terminal.with("POP_EDITOR", "false")
                .pop("add wish -e")
                .exits(Exit.CANCELLED)
                .saying("false");
        terminal.with("POP_EDITOR", "true").pop("add wish -e").refused();
        terminal.with("POP_EDITOR", "bestaat-niet-hier")
                .pop("add wish -e")
                .refused()
                .saying("bestaat-niet-hier");
        terminal.pop("add wish -e").refused().saying("POP_EDITOR");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    private String lastWish() throws IOException {
        JsonNode wishes = new ObjectMapper()
                .readTree(terminal.pop("show --json").done().out())
                .path("pop")
                .path("wishes");
        return wishes.path(wishes.size() - 1).path("text").asText();
    }
}
