package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RenameCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_folder() {
        terminal = Terminal.in(folder);
    }

    @Test
    void a_file_gets_the_name_of_the_client_and_the_begin_date() {
        terminal.file("mijn plan.pop.yaml", Plans.ELS);
        Said said = terminal.pop("rename").done();
        assertThat(said.answer()).isEqualTo(Plans.ELS_FILE);
        assertThat(terminal.files()).containsExactly(Plans.ELS_FILE);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
        terminal.pop("rename").done().saying("niets veranderd");
    }

    @Test
    void a_name_that_is_taken_stays_whose_it_is() {
        terminal.file("els.pop.yaml", Plans.ELS);
        terminal.file(Plans.ELS_FILE, "van mij");
        terminal.pop("rename -p els.pop.yaml").exits(Exit.FILES).saying(Plans.ELS_FILE);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo("van mij");
        assertThat(terminal.read("els.pop.yaml")).isEqualTo(Plans.ELS);
    }

    @Test
    void a_second_one_of_the_same_name_and_day_keeps_its_number() {
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.file("els-peeters_2026-02-03-2.pop.yaml", Plans.ELS);
        terminal.pop("rename -p els-peeters_2026-02-03-2.pop.yaml").done().saying("niets veranderd");
        assertThat(terminal.files()).hasSize(2);
    }

    @Test
    void a_kept_plan_goes_along_with_its_link_and_keeps_its_hash() {
        String kept =
                "vouchers:\n  - number: 1\n    kept: {file: archive/els_2026-02-03_pop1.yaml, sha256: 00ff}  # bewaard\n";
        terminal.file("els_2026-02-03.pop.yaml", Plans.ELS + kept);
        terminal.file("archive/els_2026-02-03_pop1.yaml", "bewaard");
        terminal.file("archive/ander.yaml", "ander");
        terminal.pop("rename -n").done().answering("rename from els_", "rename to els-peeters_", "+    kept:");
        assertThat(terminal.files()).contains("els_2026-02-03.pop.yaml");
        terminal.pop("rename").done().saying("archive/els-peeters_2026-02-03_pop1.yaml");
        assertThat(terminal.files())
                .containsExactly("archive/ander.yaml", "archive/els-peeters_2026-02-03_pop1.yaml", Plans.ELS_FILE);
        assertThat(terminal.read("archive/els-peeters_2026-02-03_pop1.yaml")).isEqualTo("bewaard");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS + kept.replace("/els_", "/els-peeters_"));
    }

    @Test
    void nothing_moves_when_the_kept_plan_cannot_come_along() {
        String kept = "vouchers:\n  - number: 1\n    kept: {file: archive/els_2026-02-03_pop1.yaml}\n";
        terminal.file("els_2026-02-03.pop.yaml", Plans.ELS + kept);
        terminal.file("archive/els_2026-02-03_pop1.yaml", "bewaard");
        terminal.file("archive/els-peeters_2026-02-03_pop1.yaml", "al daar");
        terminal.pop("rename").exits(Exit.FILES);
        assertThat(terminal.read("els_2026-02-03.pop.yaml")).isEqualTo(Plans.ELS + kept);
        assertThat(terminal.read("archive/els-peeters_2026-02-03_pop1.yaml")).isEqualTo("al daar");
        assertThat(terminal.files()).hasSize(3);
    }

    @Test
    void a_link_out_of_the_folder_moves_nothing_there() throws IOException {
        Terminal below = terminal.below("dossier");
        Files.createDirectories(below.here());
        terminal.file("els_2026-02-03_pop1.yaml", "van een ander");
        below.file(
                "els_2026-02-03.pop.yaml",
                Plans.ELS + "vouchers:\n  - number: 1\n    kept: {file: ../els_2026-02-03_pop1.yaml}\n");
        below.pop("rename").done();
        assertThat(terminal.read("els_2026-02-03_pop1.yaml")).isEqualTo("van een ander");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_is_a_link_to_elsewhere_is_elsewhere() throws IOException {
        terminal.file("buiten/els_2026-02-03_pop1.yaml", "van een ander");
        Terminal below = terminal.below("dossier");
        Files.createDirectories(below.here());
        Files.createSymbolicLink(below.here().resolve("archive"), Path.of("../buiten"));
        below.file(
                "els_2026-02-03.pop.yaml",
                Plans.ELS + "vouchers:\n  - number: 1\n    kept: {file: archive/els_2026-02-03_pop1.yaml}\n");
        below.pop("rename -p els_2026-02-03.pop.yaml").done();
        assertThat(terminal.read("buiten/els_2026-02-03_pop1.yaml")).isEqualTo("van een ander");
    }

    @Test
    void what_has_no_name_or_day_yet_is_told_how() {
        terminal.file("els.pop.yaml", "client: {name: Els}\n");
        terminal.pop("rename").refused().saying("pop set pop begin");
    }

    @Test
    void a_plan_that_names_it_as_the_earlier_one_is_told() {
        terminal.file("els.pop.yaml", Plans.ELS);
        terminal.file("later.pop.yaml", Plans.JAN + "previous: {file: els.pop.yaml}\n");
        terminal.pop("rename -p els.pop.yaml").done().saying("later.pop.yaml", "previous.file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_is_renamed_and_not_what_it_leads_to() throws IOException {
        terminal.file("echt/els.pop.yaml", Plans.ELS);
        Files.createSymbolicLink(folder.resolve("els.pop.yaml"), Path.of("echt/els.pop.yaml"));
        terminal.pop("rename -p els.pop.yaml").done();
        assertThat(folder.resolve(Plans.ELS_FILE)).isSymbolicLink().hasContent(Plans.ELS);
        assertThat(folder.resolve("echt/els.pop.yaml")).exists();
    }
}
