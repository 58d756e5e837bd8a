package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @Test
    void what_was_added_and_removed_leaves_the_same_bytes() {
        terminal.types("add", "action", "Ik ga langs", "--goal", "g1").done();
        Said said = terminal.pop("remove a2 --yes").done();
        assertThat(said.answer()).isEqualTo("a2");
        assertThat(said.err()).contains(Plans.ELS_FILE);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void what_something_leads_to_stays_unless_it_is_forced_and_then_no_link_is_left() {
        terminal.pop("remove d1 --yes").refused().saying("g1 (because)", "a1 (because)", "--force");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
        terminal.pop("remove d1 --yes --force").done().saying("g1 (because)", "a1 (because)");
        assertThat(terminal.read(Plans.ELS_FILE))
                .doesNotContain("d1")
                .contains("# Van Els", "# uit het tweede gesprek", "x-centrum: {dossier: 4711}");
        terminal.pop("check --only dangling-link").done();
    }

    @Test
    void several_that_lead_to_each_other_go_together() {
        terminal.pop("remove a1 g1 --yes").done().answering("a1\ng1\n");
        assertThat(terminal.read(Plans.ELS_FILE)).doesNotContain("goals", "actions");
    }

    @Test
    void a_version_in_between_leaves_the_chain_closed() {
        terminal.types("revise", "q1", "Twee?").done();
        terminal.types("revise", "q2", "Drie?").done();
        terminal.pop("remove q2 --yes").refused().saying("q3 (replaces)");
        terminal.pop("remove q2 --yes --force").done();
        assertThat(terminal.read(Plans.ELS_FILE))
                .contains("replaces: q1", "Drie?")
                .doesNotContain("Twee?");
    }

    @Test
    void an_exception_made_for_it_goes_along_and_does_not_come_to_hold_for_all() {
        terminal.file(
                Plans.ELS_FILE,
                Plans.ELS
                        + "exceptions:\n  - {rule: no-time, item: a1, reason: Mag}\n  - {rule: no-time, reason: Ook}\n");
        terminal.pop("remove a1 --yes --force").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("reason: Ook").doesNotContain("Mag");
    }

    @Test
    void a_part_goes_by_its_path() {
        terminal.pop("evaluate a1 --result missed").done();
        terminal.pop("evaluate a1 --result partly").done();
        terminal.pop("add comment Mooi --on a1").done();
        assertThat(terminal.pop("remove a1.evaluations[0] a1.evaluations[1] a1.comments[0] --yes")
                        .done()
                        .answer())
                .isEqualTo("a1.evaluations[0]\na1.evaluations[1]\na1.comments[0]");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
        terminal.pop("remove a1.due --yes").refused().saying("--unset");
        terminal.pop("remove pop --yes").refused();
        terminal.pop("remove a9 --yes").refused().saying("a1");
    }

    @Test
    void a_whole_goes_with_its_parts_whatever_their_order() {
        terminal.file("jan.pop.yaml", """
                vouchers:
                  - number: 1
                    efforts: [{how: mail}, {how: phone}]
                  - number: 2
                    efforts: [{how: letter}, {how: mail}]
                """);
        terminal.types(
                        "remove",
                        "vouchers[0].efforts[1]",
                        "vouchers[1].efforts[0]",
                        "vouchers[0]",
                        "--yes",
                        "-p",
                        "jan")
                .done();
        assertThat(terminal.read("jan.pop.yaml")).isEqualTo("vouchers:\n  - number: 2\n    efforts: [{how: mail}]\n");
    }

    @Test
    void somebody_at_a_terminal_is_asked_and_nobody_elsewhere() {
        terminal.pop("remove a1").refused().saying("--yes");
        terminal.atScreen().pop("remove a1 --no-input").refused().saying("--yes");
        Said said = terminal.typing("n").pop("remove a1").exits(Exit.CANCELLED);
        assertThat(said.err()).contains("Ik bel tegen vrijdag drie scholen.", "[j/N]");
        terminal.typing("").pop("remove a1").exits(Exit.CANCELLED);
        terminal.typing().pop("remove a1").exits(Exit.CANCELLED);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
        terminal.typing("ja").pop("remove a1").done();
        assertThat(terminal.read(Plans.ELS_FILE)).doesNotContain("a1");
    }

    @Test
    void the_file_of_an_attachment_stays_and_that_is_said() {
        terminal.pop("add attachment map.png").done();
        terminal.pop("remove x1 --yes").done().saying("map.png");
    }

    @Test
    void a_trial_asks_nothing_and_writes_nothing() {
        terminal.pop("remove a1 -n").done().answering("-  - id: a1");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }
}
