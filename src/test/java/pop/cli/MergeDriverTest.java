package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches in a real git that lets pop compare and merge. */
class MergeDriverTest {

    private static final String POP = "\"" + Path.of(System.getProperty("java.home"), "bin", "java") + "\" -cp \""
            + System.getProperty("java.class.path") + "\" -XX:TieredStopAtLevel=1 pop.cli.Main ";

    @TempDir
    private Path folder;

    private Terminal terminal;
    private WorkTree tree;

    @BeforeEach
    void two_branches() {
        terminal = Terminal.in(folder);
        tree = WorkTree.in(folder);
        terminal.pop("init -q").done();
        tree.git("config", "diff.pop.textconv", POP + "textconv");
        tree.git("config", "merge.pop.driver", POP + "--language nl merge-driver %O %A %B %P");
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        tree.commit("2026-02-03");
        tree.git("checkout", "-q", "-b", "coach");
    }

    @Test
    void what_two_people_added_comes_together_with_ids_and_links_right() {
        terminal.types("add", "insight", "Je leeft op bij leerlingen", "--because", "q1")
                .done();
        terminal.types("add", "action", "Ik kijk een dag mee", "--because", "i2")
                .done();
        tree.commit("2026-02-10");
        tree.git("checkout", "-q", "main");
        terminal.types("add", "insight", "Ik werk graag in team", "--because", "q1")
                .done();
        terminal.types("set", "a1", "due", "2026-04-01").done();
        tree.commit("2026-02-11");
        tree.git("merge", "coach", "-m", "samen");
        assertThat(tree.said()).contains("i2 werd i3");
        assertThat(terminal.read(Plans.ELS_FILE))
                .contains(
                        "# Van Els, met de hand geschreven.", "# uit het tweede gesprek", "x-centrum: {dossier: 4711}")
                .containsSubsequence("id: i2", "Ik werk graag in team", "id: i3", "Je leeft op", "id: a1", "2026-04-01")
                .containsSubsequence("id: a2", "because: [i3]", "Ik kijk een dag mee");
        terminal.pop("check --only dangling-link,duplicate-id").done();
        tree.git("diff", "HEAD~1", "HEAD");
        assertThat(tree.said()).contains("+i3 insight · ", "+a2 action · ", "text: Ik kijk een dag mee");
    }

    @Test
    void what_both_put_in_new_words_is_told_with_what_to_do() {
        terminal.types("revise", "a1", "Ik bel drie scholen en kijk een dag mee")
                .done();
        tree.commit("2026-02-10");
        tree.git("checkout", "-q", "main");
        terminal.types("revise", "a1", "Ik bel vier scholen").done();
        tree.commit("2026-02-11");
        tree.git("merge", "coach", "-m", "samen");
        assertThat(tree.said())
                .contains("a2 werd a3", "van a1 zijn er nu twee nieuwe versies: a2, a3", "pop set a3 replaces a2");
        assertThat(terminal.read(Plans.ELS_FILE)).contains("vier scholen", "kijk een dag mee");
        terminal.pop("set a3 replaces a2").done();
        terminal.pop("check --only thread").done();
    }

    @Test
    void what_only_people_can_decide_stays_visible() {
        terminal.types("set", "a1", "due", "2026-05-01").done();
        tree.commit("2026-02-10");
        tree.git("checkout", "-q", "main");
        terminal.types("set", "a1", "due", "2026-04-01").done();
        tree.commit("2026-02-11");
        assertThat(tree.run(List.of("merge", "coach", "-m", "samen"))).isEqualTo(1);
        assertThat(tree.said()).contains("a1.due: allebei veranderd", "CONFLICT");
        assertThat(terminal.read(Plans.ELS_FILE)).contains("<<<<<<<", "2026-04-01", "2026-05-01", ">>>>>>>");
    }

    @Test
    void what_is_typed_wrong_or_not_there_changes_nothing() {
        terminal.pop("merge-driver").refused();
        terminal.pop("merge-driver a b").refused();
        terminal.pop("merge-driver nergens " + Plans.ELS_FILE + " ook-niet")
                .exits(Exit.FILES)
                .saying("nergens");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void who_is_told_says_what_is_the_matter() {
        terminal.file("basis", Plans.ELS);
        terminal.file("wij", Plans.ELS);
        terminal.file("zij", Plans.TORN);
        terminal.pop("merge-driver basis wij zij els.pop.yaml")
                .exits(Exit.NO)
                .saying("els.pop.yaml", "niet als POP te lezen");
        terminal.file("wij", Plans.ELS);
        terminal.file("zij", Plans.JAN + "begin: 2020-01-01\n");
        terminal.pop("merge-driver basis wij zij").exits(Exit.NO).saying("wij", "twee verschillende mensen");
        String old = "format: 0\nsteps:\n  - {id: a1, text: Ik bel}\n";
        terminal.file("basis", old);
        terminal.file("wij", old + "  - {id: a2, text: Ik schrijf}\n");
        terminal.file("zij", old + "  - {id: a2, text: Ik kijk mee}\n");
        terminal.pop("merge-driver basis wij zij").exits(Exit.NO).saying("wij", "oude vorm", "pop migrate");
    }

    @Test
    void a_plan_is_told_one_item_a_line() {
        assertThat(terminal.pop("textconv " + Plans.ELS_FILE).done().lines())
                .contains(
                        "client.name: Els Peeters",
                        "i1 insight · because: q1 · text: Ik leg graag rustig uit, ook onder druk.",
                        "# uit het tweede gesprek")
                .anySatisfy(line ->
                        assertThat(line).startsWith("a1 action · ").contains("obstacles[0].risk: geen antwoord"))
                .anySatisfy(line -> assertThat(line).contains("x-centrum"));
        terminal.file("stuk.pop.yaml", Plans.TORN);
        assertThat(terminal.pop("textconv stuk.pop.yaml").done().out()).isEqualTo(Plans.TORN);
        terminal.file("raar.pop.yaml", "format: 1\nbegin: morgen\nwishes: [{text: \"a\\nb\\e[0m\"}]\n");
        assertThat(terminal.pop("textconv raar.pop.yaml").done().out())
                .contains("! unreadable_date", "morgen", "a ⏎ b")
                .doesNotContain("\u001b");
        terminal.pop("textconv nergens").exits(Exit.FILES);
        terminal.pop("textconv").refused();
    }
}
