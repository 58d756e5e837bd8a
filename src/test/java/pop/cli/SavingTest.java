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

/** What happens to a POP, and to what somebody wrote, when the file changes while the editor is open. */
@DisabledOnOs(OS.WINDOWS)
class SavingTest {

    private static final Pattern DRAFT = Pattern.compile("\\S*pop-\\d+\\S*\\.txt");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @Test
    void what_is_added_comes_into_the_file_as_it_is_by_then_with_the_next_id() {
        Path pop = folder.resolve(Plans.ELS_FILE);
        String other = "printf 'wishes:\\n  - id: w1\\n    text: Van een ander\\n' >> '" + pop + "'";

        Said said = editing(other).pop("add wish -e").done();

        assertThat(said.answer()).isEqualTo("w2");
        assertThat(said.err()).contains("w2").doesNotContain("w1", "pop-");
        assertThat(terminal.read(Plans.ELS_FILE))
                .isEqualTo(Plans.ELS
                        + "wishes:\n  - id: w1\n    text: Van een ander\n  - id: w2\n    text: Mijn woorden\n");
    }

    @Test
    void what_no_longer_fits_is_refused_and_the_words_are_kept() throws IOException {
        String other = "sed -i 's/id: d1/id: d9/; s/\\[d1\\]/[d9]/' '" + folder.resolve(Plans.ELS_FILE) + "'";

        Said said = editing(other).pop("add action -e --because d1").exits(Exit.USAGE);

        assertThat(terminal.read(Plans.ELS_FILE)).contains("id: d9").doesNotContain("Mijn woorden");
        assertThatWordsAreKept(said);
    }

    @Test
    void a_file_that_became_unreadable_is_left_alone_and_the_words_are_kept() throws IOException {
        String other = "printf 'x: [\\n' >> '" + folder.resolve(Plans.ELS_FILE) + "'";

        Said said = editing(other).pop("add wish -e").exits(Exit.UNREADABLE);

        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS + "x: [\n");
        assertThatWordsAreKept(said);
    }

    @Test
    void words_for_a_file_that_is_gone_are_kept() throws IOException {
        Said said = editing("rm '" + folder.resolve(Plans.ELS_FILE) + "'")
                .pop("add wish -e")
                .exits(Exit.FILES);

        assertThatWordsAreKept(said);
    }

    @Test
    void words_are_kept_when_nothing_is_to_be_written_or_the_editor_fails() throws IOException {
        assertThatWordsAreKept(editing("true").pop("add wish -e -n").done());
        assertThatWordsAreKept(editing("exit 1").pop("add wish -e").exits(Exit.CANCELLED));
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    /** An editor in which somebody writes, while something else happens. */
    private Terminal editing(String meanwhile) {
        Path editor = terminal.file("editor.sh", "printf 'Mijn woorden\\n' > \"$1\"\n" + meanwhile + "\n");
        return terminal.with("POP_EDITOR", "sh " + editor);
    }

    private static void assertThatWordsAreKept(Said said) throws IOException {
        Matcher draft = DRAFT.matcher(said.err());
        assertThat(draft.find()).as(said.err()).isTrue();
        assertThat(Path.of(draft.group())).hasContent("Mijn woorden");
        Files.delete(Path.of(draft.group()));
        Files.delete(Path.of(draft.group()).getParent());
    }
}
