package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoneAndConfirmTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @Test
    void an_action_that_is_done_gets_its_day() {
        Said said = terminal.pop("done a1 g1").done();
        assertThat(said.out()).isEqualTo("a1\ng1\n");
        assertThat(said.err()).contains("pop evaluate a1");
        assertThat(terminal.read(Plans.ELS_FILE))
                .isEqualTo(Plans.ELS
                        .replace("control: mine\n", "control: mine\n    status: done\n    done: 2026-03-01\n")
                        .replace(
                                "check_moments: [2026-09-01]\n",
                                "check_moments: [2026-09-01]\n    status: done\n    done: 2026-03-01\n"));
    }

    @Test
    void done_twice_is_done_once_unless_another_day_is_given() {
        terminal.pop("done a1 --date 2026-02-27").done();
        String once = terminal.read(Plans.ELS_FILE);
        terminal.pop("done a1").done().saying("niets veranderd");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(once);
        terminal.pop("done a1 --date 2026-02-26").done();
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(once.replace("02-27", "02-26"));
    }

    @Test
    void homework_is_done_by_its_day_alone() {
        terminal.types("add", "homework", "Drie vacatures lezen").done();
        terminal.pop("done h1").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("done: 2026-03-01").doesNotContain("status");
    }

    @Test
    void what_cannot_be_done_is_refused_and_nothing_is_written() {
        terminal.pop("done a1 i1").refused().saying("i1", "g1, a1");
        terminal.pop("done a1 a9").refused().saying("a9");
        terminal.pop("done a1 --date gisteren").refused().saying("--date");
        terminal.pop("done").refused().saying("ID");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void the_client_makes_a_suggestion_their_own() {
        terminal.types("add", "insight", "Je straalt", "--author", "coach").done();
        terminal.types("add", "insight", "Je zwijgt", "--author", "coach").done();
        String before = terminal.read(Plans.ELS_FILE);
        Said said = terminal.pop("confirm i2 i3").done();
        assertThat(said.out()).isEqualTo("i2\ni3\n");
        assertThat(terminal.read(Plans.ELS_FILE))
                .isEqualTo(before.replace("author: coach\n", "author: coach\n    confirmed: 2026-03-01\n"));
        terminal.on("2026-05-05").pop("confirm i2").done().saying("niets veranderd");
    }

    @Test
    void what_is_no_suggestion_is_told_with_those_there_are() {
        terminal.pop("confirm i1").refused().saying("i1", "geen open voorstellen");
        terminal.types("add", "insight", "Je straalt", "--author", "coach").done();
        terminal.pop("confirm i1").refused().saying("i2");
        terminal.pop("confirm i9").refused().saying("i9");
    }

    @Test
    void comments_and_efforts_stand_in_what_they_are_about() {
        assertThat(terminal.types("add", "comment", "Dit herken ik", "--on", "i1", "--author", "coach")
                        .done()
                        .answer())
                .isEqualTo("i1.comments[0]");
        assertThat(terminal.read(Plans.ELS_FILE)).contains("- {author: coach, date: 2026-03-01, text: Dit herken ik}");
        terminal.pop("add comment Mooi").refused().saying("--on");
        terminal.pop("add comment --on i1").refused();
        terminal.pop("add comment Mooi --on i9").refused().saying("i9");
        terminal.pop("add effort --how mail").refused().saying("vouchers");
        terminal.file("jan.pop.yaml", "vouchers:\n  - number: 1\n  - number: 2\n");
        assertThat(terminal.pop("add effort --how mail -p jan").done().answer()).isEqualTo("vouchers[1].efforts[0]");
        assertThat(terminal.pop("add effort --how phone --voucher 1 --date 2026-02-01 -p jan")
                        .done()
                        .answer())
                .isEqualTo("vouchers[0].efforts[0]");
        terminal.pop("add effort --how phone --voucher 3 -p jan").refused().saying("3");
        terminal.pop("add effort --how telefoon -p jan").refused().saying("phone?");
        terminal.pop("add effort -p jan").refused().saying("--how", "mail|phone|letter|in_person");
    }

    @Test
    void kinds_and_commands_in_other_words_are_understood_well_enough_to_help() {
        terminal.pop("add actie x").refused().saying("action?");
        terminal.pop("add sterktes x").refused().saying("strength?");
        terminal.pop("add loopbaanvraag x").refused().saying("question?");
        terminal.pop("add opmerking x").refused().saying("comment?");
        terminal.pop("evaluate a1 --result gelukt").refused().saying("achieved?");
        terminal.pop("add action x --omdat d1").refused().saying("--because?");
        terminal.pop("add action x --tegen 2026-05-01").refused().saying("--due?");
        terminal.pop("verwijder a1").refused().saying("remove?");
        terminal.pop("rm a1").refused().saying("remove?");
        terminal.pop("undo").refused().saying("git restore", "git diff", "pop help undo");
        terminal.pop("help undo").done().answering("git restore");
    }
}
