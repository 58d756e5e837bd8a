package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void an_empty_folder() {
        terminal = Terminal.in(folder);
    }

    @Test
    void a_new_plan_gets_the_name_and_the_day_as_its_file_name() {
        Said said = terminal.types("create", "Zoë D'Hondt", "--question", "Blijf ik in de zorg?")
                .done();
        assertThat(said.out()).isEqualTo("zoe-d-hondt_2026-03-01.pop.yaml\n");
        assertThat(said.err()).contains("pop add insight");
        assertThat(terminal.read("zoe-d-hondt_2026-03-01.pop.yaml"))
                .contains("name: Zoë D'Hondt", "text: Blijf ik in de zorg?", "begin: 2026-03-01");
    }

    @Test
    void every_option_has_its_place_in_the_file() {
        terminal.types(
                        "create",
                        "Els Peeters",
                        "--begin",
                        "2026-02-03",
                        "--profile",
                        "vdab",
                        "--profile",
                        "self",
                        "--coach",
                        "Jan Claes",
                        "--centre",
                        "Loopbaancentrum De Brug",
                        "--question",
                        "Hoe?")
                .done();
        terminal.pop("show --json")
                .done()
                .answering(
                        "\"begin\" : \"2026-02-03\"", "Jan Claes", "Loopbaancentrum De Brug", "\"vdab\"", "\"self\"");
    }

    @Test
    void a_second_plan_of_that_name_and_day_gets_a_number() {
        terminal.types("create", "Els Peeters").done();
        assertThat(terminal.types("create", "Els Peeters").done().answer())
                .isEqualTo("els-peeters_2026-03-01-2.pop.yaml");
    }

    @Test
    void an_existing_file_stays_as_it_is() {
        terminal.file("els.pop.yaml", "van mij");
        terminal.pop("create Els -o els.pop.yaml").exits(Exit.FILES).saying("els.pop.yaml");
        assertThat(terminal.read("els.pop.yaml")).isEqualTo("van mij");
        terminal.pop("create Els -o .").exits(Exit.FILES);
        terminal.pop("create Els -o nergens/els.pop.yaml").exits(Exit.FILES).saying("nergens");
        assertThat(terminal.files()).containsExactly("els.pop.yaml");
    }

    @Test
    void a_trial_shows_the_file_and_writes_nothing() {
        Said said = terminal.types("create", "Els Peeters", "-n").done();
        assertThat(said.out()).contains("+++ els-peeters_2026-03-01.pop.yaml", "@@ -0,0 +1,", "+format: 1");
        assertThat(terminal.files()).isEmpty();
    }

    @Test
    void the_plan_comes_in_the_folder_that_was_named() throws IOException {
        Files.createDirectories(folder.resolve("dossiers"));
        assertThat(terminal.types("create", "Els", "-C", "dossiers").done().answer())
                .isEqualTo("dossiers/els_2026-03-01.pop.yaml");
        assertThat(terminal.files()).containsExactly("dossiers/els_2026-03-01.pop.yaml");
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_written() {
        terminal.types("create", "").refused();
        terminal.types("create", "  ").refused();
        terminal.pop("create Els --begin gisteren").refused().saying("gisteren", "--begin");
        terminal.pop("create Els --begin 2026-02-30").refused();
        terminal.pop("create Els --profile vdb").refused().saying("vdb", "vdab");
        terminal.types("create", "Els", "-o", "a\0b").refused();
        assertThat(terminal.files()).isEmpty();
    }

    @Test
    void a_script_gets_the_path_in_json() {
        terminal.pop("create Els --json")
                .done()
                .answering("\"kind\" : \"create\"", "\"file\" : \"els_2026-03-01.pop.yaml\"");
    }

    @Test
    void quiet_says_the_path_alone() {
        assertThat(terminal.pop("create Els -q").done().err()).isEmpty();
        assertThat(terminal.pop("-q create Els").done().err()).isEmpty();
    }

    @Test
    void a_new_plan_can_be_read_by_its_owner_alone() throws IOException {
        terminal.pop("create Els -o els.pop.yaml").done();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("els.pop.yaml")))
                    .hasSize(2);
        }
    }
}
