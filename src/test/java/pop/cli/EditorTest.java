package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            vi                         | vi +7 f
            /usr/bin/vim               | /usr/bin/vim +7 f
            nvim -u NONE               | nvim -u NONE +7 f
            nano                       | nano +7 f
            emacs -nw                  | emacs -nw +7 f
            code                       | code --wait --goto f:7
            code --wait                | code --wait --goto f:7
            code -n -w                 | code -n -w --goto f:7
            subl                       | subl --wait f:7
            hx                         | hx f:7
            C:\\Editors\\Code.exe      | C:\\Editors\\Code.exe --wait --goto f:7
            "/opt/my editor/vim" -f    | /opt/my editor/vim -f +7 f
            'a b' "" c                 | a b  c f
            notepad                    | notepad f
            """)
    void an_editor_is_told_the_line_in_its_own_way(String editor, String command) {
        assertThat(String.join(" ", editor(editor).command("f", 7))).isEqualTo(command);
    }

    @Test
    void without_a_line_there_is_only_the_file() {
        assertThat(editor("vim").command("f", 1)).containsExactly("vim", "f");
        assertThat(editor("code").command("f", 1)).containsExactly("code", "--wait", "f");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_path_with_a_space_that_is_there_is_one_word() {
        Path program = Terminal.in(folder).file("mijn map/ed it", "");
        assertThat(editor(program + " -x").command("f", 1)).isEqualTo(List.of(program.toString(), "-x", "f"));
        assertThat(editor(program.toString()).command("f", 1)).isEqualTo(List.of(program.toString(), "f"));
    }

    private Editor editor(String value) {
        Terminal terminal = Terminal.in(folder).with("POP_EDITOR", value).with("EDITOR", "false");
        return new Editor(terminal.call("edit"));
    }
}
