package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class EditCommandTest {

    private static final Pattern DRAFT = Pattern.compile("\\S*/pop-\\d+/\\S*\\.yaml");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @Test
    void what_changed_is_saved_as_it_was_written_and_told() {
        Said said = editing(
                        "sed -i 's/^  - id: i1 .*/  - id: i1 # anders/; s/rustig uit/uit/; $a wishes: [{id: w1, text: Rust}]' \"$1\"")
                .pop("edit")
                .done();
        assertThat(said.answer()).isEqualTo(Plans.ELS_FILE);
        assertThat(said.err()).contains("Nieuw: w1.", "Veranderd: i1.").doesNotContain("pop-");
        assertThat(terminal.read(Plans.ELS_FILE)).contains("# anders", "graag uit", "w1");
        assertThat(editing("sed -i '1s/$/ En verder./' \"$1\"")
                        .pop("edit")
                        .done()
                        .err())
                .contains("opmaak");
        assertThat(editing("true").pop("edit").done().err()).contains("niets veranderd");
    }

    @Test
    void windows_line_ends_stay() {
        terminal.file(Plans.ELS_FILE, Plans.ELS.replace("\n", "\r\n"));
        assertThat(editing("true").pop("edit").done().err())
                .contains("niets veranderd")
                .doesNotContain("kwijt");
        editing("sed -i 's/Els Peeters/Els/' \"$1\"").pop("edit").done();
        assertThat(terminal.read(Plans.ELS_FILE))
                .isEqualTo(Plans.ELS.replace("Els Peeters", "Els").replace("\n", "\r\n"));
    }

    @Test
    void what_stands_out_now_is_told_and_what_stood_out_before_is_not() {
        terminal.file(Plans.ELS_FILE, Plans.ELS.replace("vdab", "zelf"));
        Said said = editing("sed -i 's/because: .d1./because: [d9]/' \"$1\"")
                .pop("edit")
                .done();
        assertThat(said.err()).contains("dangling-link").doesNotContain("unknown-profile");
    }

    @Test
    void an_editor_opens_at_the_line_of_the_item() {
        terminal.file("vim", "#!/bin/sh\necho \"$@\" > '" + folder.resolve("args") + "'\n")
                .toFile()
                .setExecutable(true);
        Terminal vim = terminal.with("EDITOR", folder.resolve("vim").toString());
        vim.pop("edit a1").done();
        assertThat(terminal.read("args")).startsWith("+27 ").endsWith(Plans.ELS_FILE + "\n");
        vim.pop("edit").done();
        assertThat(terminal.read("args")).doesNotContain("+");
        vim.pop("edit a9").refused().saying("a1");
        terminal.pop("edit").refused().saying("POP_EDITOR");
    }

    @Test
    void a_plan_that_cannot_be_read_opens_at_its_fault_and_can_be_mended() {
        terminal.file("stuk.pop.yaml", Plans.TORN);
        terminal.file(
                        "vim",
                        "#!/bin/sh\necho \"$@\" > '" + folder.resolve("args")
                                + "'\nfor last; do :; done\nsed -i '/Doel/d' \"$last\"\n")
                .toFile()
                .setExecutable(true);
        terminal.with("EDITOR", folder.resolve("vim").toString())
                .pop("edit -p stuk")
                .done();
        assertThat(terminal.read("args")).startsWith("+2 ");
        assertThat(terminal.read("stuk.pop.yaml")).isEqualTo("format: 1\n");
        terminal.file("stuk.pop.yaml", Plans.TORN);
        editing("true").pop("edit a1 -p stuk").exits(Exit.UNREADABLE);
    }

    @Test
    void what_cannot_be_read_is_not_saved_and_not_lost() throws IOException {
        Said said = editing("echo 'text: Doel: stuk' >> \"$1\"").pop("edit").exits(Exit.UNREADABLE);
        assertThat(said.err()).contains("not-yaml", "regel 33");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
        assertThatDraftSays(said, Plans.ELS + "text: Doel: stuk\n");
    }

    @Test
    void somebody_at_a_terminal_can_open_it_again() throws IOException {
        String twice = "if grep -q stuk \"$1\"; then sed -i '/stuk/d; s/Els Peeters/Els/' \"$1\"; "
                + "else echo 'text: Doel: stuk' >> \"$1\"; fi";
        editing(twice).typing("").pop("edit").done();
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS.replace("Els Peeters", "Els"));
        Said said = editing("echo 'text: Doel: stuk' >> \"$1\"")
                .typing("n")
                .pop("edit")
                .exits(Exit.UNREADABLE);
        assertThatDraftSays(said, terminal.read(Plans.ELS_FILE) + "text: Doel: stuk\n");
    }

    @Test
    void an_editor_that_fails_changes_nothing_and_what_was_written_is_kept() throws IOException {
        assertThat(editing("exit 1").pop("edit").exits(Exit.CANCELLED).err()).doesNotContain("kwijt");
        Said said = editing("echo '# meer' >> \"$1\"; exit 1").pop("edit").exits(Exit.CANCELLED);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
        assertThatDraftSays(said, Plans.ELS + "# meer\n");
    }

    @Test
    void a_file_that_somebody_else_changed_meanwhile_is_left_alone() throws IOException {
        Path pop = folder.resolve(Plans.ELS_FILE);
        Said said = editing("echo '# meer' >> \"$1\"; echo '# ander' >> '" + pop + "'")
                .pop("edit")
                .exits(Exit.FILES);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS + "# ander\n");
        assertThatDraftSays(said, Plans.ELS + "# meer\n");
    }

    @Test
    void a_trial_shows_what_was_edited_and_writes_nothing() {
        editing("sed -i 's/Els Peeters/Els/' \"$1\"").pop("edit -n").done().answering("+client: {name: Els}");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void what_an_editor_leaves_beside_the_draft_goes_too() {
        String where = folder.resolve("where").toString();
        editing("dirname \"$1\" > '" + where + "'; cp \"$1\" \"$1~\"")
                .pop("edit")
                .done();
        assertThat(Path.of(terminal.read("where").strip())).doesNotExist();
    }

    private Terminal editing(String script) {
        return terminal.with("POP_EDITOR", "sh " + terminal.file("editor.sh", script + "\n"));
    }

    private static void assertThatDraftSays(Said said, String text) throws IOException {
        Matcher draft = DRAFT.matcher(said.err());
        assertThat(draft.find()).as(said.err()).isTrue();
        Path path = Path.of(draft.group());
        assertThat(path).hasContent(text);
        Files.delete(path);
        Files.delete(path.getParent());
    }
}
