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
    void the_next_step_fits_the_plan_and_can_be_typed_as_it_stands() {
        assertThat(terminal.types("create", "Els Peeters").done().err()).endsWith("pop add question \"…\"\n");
        assertThat(terminal.types("create", "Jan Maes", "--question", "Wat nu?")
                        .done()
                        .err())
                .endsWith("pop add insight \"…\" --because q1 -p jan-maes\n");
        assertThat(terminal.types("create", "Jan Maes", "--question", "En dan?")
                        .done()
                        .err())
                .endsWith(" -p jan-maes_2026-03-01-2\n");
        terminal.file("mijn dossiers/leeg.txt", "");
        assertThat(terminal.types("-C", "mijn dossiers", "create", "Mia Daems")
                        .done()
                        .err())
                .endsWith("pop add question \"…\" -C \"mijn dossiers\"\n");
        assertThat(terminal.types("create", "Noor", "-o", "noor.pop.yaml")
                        .done()
                        .err())
                .endsWith(" -p noor.pop.yaml\n");
        terminal.file(".pop/templates/kort.pop.yaml", "questions:\n  - {id: q1, text: Wat ik zoek}\n");
        assertThat(terminal.types("create", "Bo", "--from", "kort").done().err())
                .endsWith("pop show -p bo\n");
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

    @Test
    void a_list_of_names_gives_each_a_plan_and_leaves_those_who_have_one() {
        terminal.types("create", "Bo Claes").done();
        terminal.file("klas.txt", "# klas 3B\nAnn\n\nBo Claes\n  Zoë \nZoe\nAnn\n../../x\n");
        Said said = terminal.types("create", "--names", "klas.txt", "--profile", "education")
                .done();
        assertThat(said.lines())
                .containsExactly(
                        "ann_2026-03-01.pop.yaml",
                        "zoe_2026-03-01.pop.yaml",
                        "zoe_2026-03-01-2.pop.yaml",
                        "x_2026-03-01.pop.yaml");
        assertThat(said.err()).contains("Bo Claes heeft al een POP", "Ann staat twee keer", "4 POP's", "Eén was er al");
        assertThat(terminal.read("x_2026-03-01.pop.yaml")).contains("name: ../../x", "profile: education");
        assertThat(terminal.pop("create --names klas.txt").done().out()).isEmpty();
        Said piped = terminal.piping("Cas\n").pop("create --names - --json").done();
        assertThat(piped.out()).contains("cas_2026-03-01.pop.yaml");
        assertThat(piped.err()).doesNotContain("kwijt");
        Said trial = terminal.piping("Dis\n").pop("create --names - -n").done();
        assertThat(trial.out()).contains("+++ dis_");
        assertThat(trial.err()).doesNotContain("kwijt");
        assertThat(terminal.files()).hasSize(7);
        terminal.piping("\n# niemand\n").pop("create --names -").refused();
        terminal.pop("create Ann --names klas.txt").refused().saying("--names");
        terminal.pop("create --names nergens.txt").exits(Exit.FILES);
    }

    @Test
    void a_template_keeps_its_comments_and_gets_the_name_and_the_day() {
        terminal.file("sjabloon.yaml", """
                # Plan van <naam>, begonnen op <begindatum>
                format: 1
                title: Plan van <naam>
                client: {name: <naam>}
                begin: <begindatum>
                questions:
                  - id: q1
                    text:            # je vraag, in eigen woorden
                actions:
                  - id: a1
                    text:
                    due:             # tegen wanneer
                x-school: {klas: 3B}
                """);
        Said said = terminal.types("create", "Jan: \"de\" Man", "--from", "sjabloon.yaml", "--question", "Wat nu?")
                .done();
        assertThat(terminal.read(said.answer())).isEqualTo("""
                # Plan van Jan: "de" Man, begonnen op 2026-03-01
                format: 1
                title: "Plan van Jan: \\"de\\" Man"
                client: {name: "Jan: \\"de\\" Man"}
                begin: 2026-03-01
                questions:
                  - id: q1
                    date: 2026-03-01
                    text: Wat nu?            # je vraag, in eigen woorden
                actions:
                  - id: a1
                    text:
                    due:             # tegen wanneer
                x-school: {klas: 3B}
                """);
    }

    @Test
    void a_template_can_have_a_name_of_its_own_and_is_nobodys_plan() {
        terminal.file(".pop/templates/loopbaan.pop.yaml", "format: 1\n# leeg\nhours_per_week:\n");
        terminal.types("create", "Ann", "--from", "loopbaan").done();
        assertThat(terminal.read("ann_2026-03-01.pop.yaml"))
                .contains("# leeg", "hours_per_week:", "name: Ann", "begin: 2026-03-01");
        terminal.types("create", "Ann", "--from", "lopbaan").refused().saying("loopbaan?");
        terminal.types("create", "Ann", "--from", "xyz").refused().saying("loopbaan");
        terminal.file("els.pop.yaml", Plans.ELS);
        terminal.types("create", "Ann", "--from", "els.pop.yaml").refused().saying("Els Peeters");
        terminal.file("stuk.yaml", Plans.TORN);
        terminal.types("create", "Ann", "--from", "stuk.yaml").exits(Exit.UNREADABLE);
    }

    @Test
    void a_name_never_leads_out_of_the_folder() {
        assertThat(terminal.types("create", "../../x").done().answer()).isEqualTo("x_2026-03-01.pop.yaml");
        assertThat(terminal.types("create", "/etc/passwd").done().answer()).isEqualTo("etc-passwd_2026-03-01.pop.yaml");
        assertThat(terminal.typing("Mia").pop("create").done().answer()).isEqualTo("mia_2026-03-01.pop.yaml");
    }
}
