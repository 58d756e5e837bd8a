package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void two_plans() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
    }

    @Test
    void a_plan_is_named_by_its_path_its_stem_or_its_name() {
        for (String name : List.of(
                Plans.ELS_FILE,
                folder.resolve(Plans.ELS_FILE).toString(),
                "./" + Plans.ELS_FILE,
                "els-peeters_2026-02-03",
                "els-peeters")) {
            terminal.types("show", "-p", name).done().answering("Els Peeters");
            terminal.types("list", name).done().answering("els-peeters");
        }
    }

    @Test
    void the_only_plan_in_the_folder_needs_no_name() throws IOException {
        terminal.pop("show").refused().saying("els-peeters_2026-02-03, jan-maes_2026-01-12");
        Files.delete(folder.resolve(Plans.JAN_FILE));
        terminal.pop("show").done().answering("Els Peeters");
    }

    @Test
    void a_name_that_fits_two_plans_is_refused_with_both() {
        terminal.file("els-peeters_2027-02-02.pop.yaml", Plans.ELS);
        terminal.pop("show -p els-peeters").refused().saying("els-peeters_2026-02-03", "els-peeters_2027-02-02");
        terminal.pop("show -p els-peeters_2027-02-02").done();
    }

    @Test
    void many_candidates_are_not_all_told() {
        for (int day = 10; day < 30; day++) {
            terminal.file("els-peeters_2027-02-" + day + ".pop.yaml", Plans.ELS);
        }
        assertThat(terminal.pop("show -p els-peeters").refused().err()).contains(", …");
    }

    @Test
    void a_name_that_nobody_has_is_refused_with_what_was_meant() {
        terminal.pop("show -p els-peters").refused().saying("els-peters", "Bedoel je els-peeters?");
        terminal.pop("show -p wim").refused().saying("wim", "pop list");
    }

    @Test
    void a_name_is_never_a_part_of_another_name() {
        terminal.pop("show -p els").refused();
        terminal.pop("show -p peeters").refused();
    }

    @Test
    void who_gives_a_part_of_a_name_is_told_whose_it_may_be() {
        terminal.pop("show -p els").refused().saying("Bedoel je els-peeters?");
        terminal.types("show", "-p", "Peeters").refused().saying("Bedoel je els-peeters?");
        terminal.types("show", "-p", "Els Peeters").refused().saying("Bedoel je els-peeters?");
        terminal.file("els-daems_2026-02-03.pop.yaml", Plans.JAN);
        terminal.pop("show -p els").refused().saying("els-daems_2026-02-03, els-peeters_2026-02-03");
        terminal.pop("show -p el").refused().saying("pop list");
    }

    @Test
    void of_a_path_that_is_not_there_is_said_that_it_is_not_there() {
        terminal.pop("check ./elders").refused().saying("geen bestand en geen map ./elders");
    }

    @Test
    void who_names_a_plan_with_an_option_where_none_is_needed_is_told_how() {
        terminal.pop("check -p els-peeters").refused().saying("zonder -p: pop check els-peeters");
        terminal.pop("list --pop els-peeters").refused().saying("zonder --pop: pop list els-peeters");
    }

    @Test
    void the_environment_names_a_plan_or_a_folder() {
        Terminal elsewhere = Terminal.in(folder.resolve("..").normalize());
        elsewhere
                .with("POP_DIR", folder.toString())
                .pop("show -p jan-maes")
                .done()
                .answering("Jan Maes");
        elsewhere
                .with("POP_FILE", folder.resolve(Plans.JAN_FILE).toString())
                .pop("show")
                .done()
                .answering("Jan Maes");
        terminal.with("POP_FILE", "jan-maes").pop("show").done().answering("Jan Maes");
        terminal.with("POP_FILE", "jan-maes").pop("show -p els-peeters").done().answering("Els Peeters");
    }

    @Test
    void an_option_names_the_folder_and_goes_before_the_environment() {
        terminal.file("b/noor_2026-01-05.pop.yaml", Plans.JAN);
        terminal.with("POP_DIR", "nergens").pop("-C b list").done().answering("noor");
        terminal.pop("list -C b").done().answering("noor");
        terminal.pop("list --dir=b").done().answering("noor");
        terminal.pop("-C nergens list").refused().saying("nergens");
        terminal.with("POP_DIR", "nergens").pop("list").refused().saying("nergens");
    }

    @Test
    void a_folder_that_is_named_by_option_comes_before_the_paths_of_its_plans() {
        terminal.file("b/noor_2026-01-05.pop.yaml", Plans.JAN);
        assertThat(terminal.pop("-C b check --format short").done().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("b/noor_2026-01-05.pop.yaml:"));
    }

    @Test
    void the_nearest_folder_with_settings_holds_the_plans() {
        terminal.file(".pop.yaml", "language: nl\n");
        terminal.file("notities/maart/x.txt", "");
        Terminal below = terminal.below("notities/maart");
        below.pop("show -p els-peeters").done().answering("Els Peeters");
        below.pop("check --format short").done();
    }

    @Test
    void settings_above_a_git_root_are_not_looked_for() throws IOException {
        terminal.file(".pop.yaml", "language: en\n");
        Files.createDirectories(folder.resolve("werk/.git"));
        terminal.below("werk").pop("list").refused();
    }

    @Test
    void a_plan_is_read_from_what_is_piped_in() {
        Terminal piping = Terminal.in(folder.resolve("..").normalize()).piping(Plans.ELS);
        piping.pop("show -p -").done().answering("Els Peeters");
        piping.pop("check - --format short").done();
        piping.pop("render -").done().answering("Els Peeters");
        piping.pop("list - --format csv").done().answering("Els Peeters");
    }

    @Test
    void what_is_piped_in_cannot_be_changed() {
        Terminal piping = terminal.piping(Plans.ELS);
        piping.types("add", "insight", "Rust doet me goed", "-p", "-").refused().saying("-p");
        piping.types("evaluate", "a1", "--result", "partly", "-p", "-").refused();
    }

    @Test
    void hidden_folders_the_archive_and_links_that_lead_out_are_passed_over(@TempDir Path outside) throws IOException {
        Terminal.in(outside).file("buiten_2026-01-01.pop.yaml", Plans.JAN);
        terminal.file(".verborgen/hid_2026-01-01.pop.yaml", Plans.JAN);
        terminal.file(".hid_2026-01-01.pop.yaml", Plans.JAN);
        terminal.file("archive/oud_2026-01-01.pop.yaml", Plans.JAN);
        Files.createSymbolicLink(
                folder.resolve("weg_2026-01-01.pop.yaml"), outside.resolve("buiten_2026-01-01.pop.yaml"));
        Files.createSymbolicLink(folder.resolve("weg"), outside);
        Files.createSymbolicLink(folder.resolve("rond"), folder);
        Files.createSymbolicLink(folder.resolve("dood_2026-01-01.pop.yaml"), folder.resolve("nergens"));
        List<String> names = terminal.pop("list --format tsv").done().lines();
        assertThat(names).hasSize(3);
        assertThat(names.get(1)).startsWith("els-peeters\t");
        assertThat(names.get(2)).startsWith("jan-maes\t");
    }

    @Test
    void whoever_names_them_gets_them(@TempDir Path outside) throws IOException {
        terminal.file("archive/oud_2026-01-01.pop.yaml", Plans.JAN);
        terminal.file(".verborgen/hid_2026-01-01.pop.yaml", Plans.JAN);
        Terminal.in(outside).file("buiten_2026-01-01.pop.yaml", Plans.JAN);
        Path link = folder.resolve("weg_2026-01-01.pop.yaml");
        Files.createSymbolicLink(link, outside.resolve("buiten_2026-01-01.pop.yaml"));
        terminal.pop("list archive").done().answering("oud");
        terminal.pop("list .verborgen").done().answering("hid");
        terminal.pop("list archive/oud_2026-01-01.pop.yaml").done().answering("oud");
        terminal.pop("list weg_2026-01-01.pop.yaml").done().answering("weg");
    }

    @Test
    void a_plan_ends_in_pop_yaml_or_begins_with_its_format() {
        terminal.file("c/een.pop.yml", Plans.JAN);
        terminal.file("c/twee.yaml", "# van mij\n\nformat: 1\nclient: {name: Mia}\n");
        terminal.file("c/team.yaml", "team: Groen\n");
        terminal.file("c/nota.txt", "format: 1\n");
        assertThat(terminal.pop("list c --format jsonl").done().lines()).hasSize(2);
    }

    @Test
    void a_folder_without_plans_is_never_in_order() throws IOException {
        Files.createDirectories(folder.resolve("leeg"));
        for (String line : List.of(
                "check leeg",
                "-C leeg check",
                "list leeg",
                "-C leeg list",
                "-C leeg show",
                "-C leeg render",
                "render leeg -o uit.html",
                "-C leeg add wish x",
                "-C leeg evaluate a1 --result partly")) {
            terminal.pop(line).refused().saying("leeg", "pop create");
        }
        terminal.below("leeg").pop("check").refused().saying("pop create");
    }

    @Test
    void a_path_that_leads_nowhere_is_refused() {
        terminal.pop("check nergens/x.pop.yaml").refused().saying("nergens/x.pop.yaml");
        terminal.pop("check nergens").refused().saying("nergens");
        terminal.types("check", "a\0b").refused();
    }

    @Test
    void a_folder_is_not_one_plan() {
        terminal.file("b/noor_2026-01-05.pop.yaml", Plans.JAN);
        terminal.pop("show -p b").refused().saying("-C b");
    }

    @Test
    void plans_are_told_with_the_path_as_given() {
        terminal.file("map/sub/noor_2026-01-05.pop.yaml", Plans.JAN);
        for (String given :
                List.of("map", "map/", "./map", folder.resolve("map").toString())) {
            String slash = given.endsWith("/") ? given : given + "/";
            assertThat(terminal.types("check", "--format", "short", given)
                            .done()
                            .lines())
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith(slash + "sub/noor_2026-01-05.pop.yaml:"));
        }
    }
}
