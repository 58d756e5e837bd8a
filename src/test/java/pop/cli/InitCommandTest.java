package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    private static final String[] ALL = {
        ".gitattributes",
        ".pop.yaml",
        ".pop/hooks/pre-commit.sample",
        ".pop/pop.schema.json",
        ".vscode/settings.json",
        "archive/.gitattributes"
    };

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_made_ready_and_each_file_explained() throws IOException {
        Terminal terminal = Terminal.in(folder);
        Said said = terminal.pop("init").done();
        assertThat(said.lines()).containsExactlyInAnyOrder(ALL);
        assertThat(terminal.files()).containsExactly(ALL);
        said.saying(
                "instellingen", "yaml-language-server", "git config merge.pop.driver \"pop merge-driver %O %A %B %P\"");
        assertThat(terminal.read(".pop/pop.schema.json"))
                .isEqualTo(terminal.pop("schema").out());
        new ObjectMapper().readTree(terminal.read(".vscode/settings.json"));
        assertThat(terminal.read("archive/.gitattributes")).isEqualTo("* -text\n");
        terminal.pop("config").done();
        terminal.types("create", "Els Peeters").done();
        terminal.pop("list").done().answering("1 POP");
    }

    @Test
    void every_setting_in_the_sample_can_be_turned_on() {
        for (String name : List.of("nl", "en")) {
            Terminal terminal = Terminal.in(folder).with("POP_LANG", name);
            terminal.types("init", name, "-q").done();
            String settings = terminal.read(name + "/.pop.yaml");
            terminal.file(name + "/.pop.yaml", settings.replaceAll("(?m)^#(?! )|^#(?=  )", ""));
            assertThat(terminal.below(name).pop("config").done().out()).contains("vdab", "8");
        }
    }

    @Test
    void what_is_there_stays_as_it_is() {
        Terminal terminal = Terminal.in(folder);
        for (String name : ALL) {
            terminal.file(name, "mijn " + name);
        }
        Said said = terminal.pop("init").done();
        assertThat(said.out()).isEmpty();
        said.saying(".pop.yaml is er al", "?*.pop.yaml diff=pop merge=pop", "git config");
        for (String name : ALL) {
            assertThat(terminal.read(name)).isEqualTo("mijn " + name);
        }
    }

    @Test
    void a_trial_writes_nothing_and_scripts_are_told_all() throws IOException {
        Terminal terminal = Terminal.in(folder).inEnglish();
        terminal.pop("init nieuw -n").done().answering(".pop.yaml").saying("would come");
        assertThat(terminal.files()).isEmpty();
        terminal.file("nieuw/.pop.yaml", "");
        var json = new ObjectMapper()
                .readTree(terminal.pop("init nieuw --json").done().out());
        assertThat(json.path("folder").asText()).isEqualTo("nieuw");
        assertThat(json.path("files").findValuesAsText("state"))
                .containsExactly("kept", "made", "made", "made", "made", "made");
        assertThat(json.path("git_config")).hasSize(3);
        assertThat(terminal.read("nieuw/.gitattributes")).contains("merge=pop");
        terminal.file("bestand", "");
        terminal.pop("init bestand").exits(Exit.FILES);
    }
}
