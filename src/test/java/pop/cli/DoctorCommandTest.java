package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void an_empty_folder() {
        terminal = Terminal.in(folder);
    }

    @Test
    void it_looks_at_all_that_pop_needs() {
        String said = terminal.pop("doctor").done().out();
        assertThat(said).contains(Version.NUMBER, System.getProperty("java.home"), "0 POP's", "geen .pop.yaml", "git");
        assertThat(terminal.inEnglish().pop("doctor").done().out()).contains("in order", "0 POPs");
    }

    @Test
    void settings_that_cannot_be_used_are_told_with_their_place_and_end_with_1() {
        terminal.file(".pop.yaml", "profile: zeilboot\nlanguag: nl\n");
        Said said = terminal.pop("doctor");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("niet in orde", "languag");
    }

    @Test
    void a_folder_that_wants_git_to_use_pop_needs_a_git_that_knows_how() {
        WorkTree tree = WorkTree.in(folder);
        terminal.file(".gitattributes", "*.pop.yaml diff=pop merge=pop\n");
        Said said = terminal.pop("doctor");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("pop init");
        tree.git("config", "diff.pop.textconv", "pop textconv");
        tree.git("config", "merge.pop.driver", "pop merge-driver %O %A %B %P");
        terminal.pop("doctor").done();
    }

    @Test
    void scripts_get_names_and_states_that_never_change() {
        assertThat(terminal.pop("doctor --format tsv").done().out())
                .startsWith("name\tstate\tvalue\thelp\npop\tok\t" + Version.NUMBER)
                .contains(
                        "\njava\tok\t",
                        "\nlocale\t",
                        "\nfolder\tok\t",
                        "\nconfig\tok\t",
                        "\ngit\t",
                        "\narchive\tnote\t");
    }
}
