package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers about many plans at once: list, stats and grep. */
class FolderCommandsTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void two_plans() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
    }

    private List<String> names(String options) {
        return terminal.pop("list --format tsv " + options).done().lines().stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    @Test
    void a_list_is_filtered_by_keys_columns_and_counts() {
        assertThat(names("--where profile=vdab")).containsExactly("els-peeters");
        assertThat(terminal.types("list", "--where", "client.name=JAN MAES", "--format", "tsv")
                        .done()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("jan-maes");
        assertThat(names("--where begin=2026-02")).containsExactly("els-peeters");
        assertThat(names("--where begin=")).containsExactly("jan-maes");
        assertThat(names("--where actions=1")).containsExactly("els-peeters", "jan-maes");
        assertThat(names("--where goals=0")).containsExactly("jan-maes");
        assertThat(names("--where questions=")).containsExactly("jan-maes");
        assertThat(names("--where actions.control=mine")).containsExactly("els-peeters");
        assertThat(names("--where goals.check_moments=2026")).containsExactly("els-peeters");
        assertThat(names("--where actions.obstacles.prevention=")).containsExactly("jan-maes");
        assertThat(names("--where open_actions=1 --where name=jan-maes")).containsExactly("jan-maes");
        assertThat(names("--where profile=vdab --where profile=self")).isEmpty();
        assertThat(names("--where readable=false")).isEmpty();
    }

    @Test
    void a_list_is_sorted_and_what_has_no_value_comes_last() {
        assertThat(names("--sort begin")).containsExactly("els-peeters", "jan-maes");
        assertThat(names("--sort goals")).containsExactly("jan-maes", "els-peeters");
        assertThat(names("--sort profile")).containsExactly("jan-maes", "els-peeters");
        assertThat(names("--sort actions.due")).containsExactly("els-peeters", "jan-maes");
        assertThat(names("--sort actions")).containsExactly("els-peeters", "jan-maes");
    }

    @Test
    void a_field_or_value_that_cannot_be_is_refused_with_what_was_meant() {
        terminal.pop("list --where profil=vdab").refused().saying("Bedoel je profile?");
        terminal.pop("list --where clien.name=Jan").refused().saying("Bedoel je client.name?");
        terminal.pop("list --where client.nme=Jan").refused().saying("Bedoel je client.name?");
        terminal.pop("list --where zeilboot=1").refused().saying("Wel:", "questions", "open_actions");
        terminal.pop("list --where actions.zeilboot=1").refused().saying("actions.status");
        terminal.pop("list --where begin.zeilboot=1").refused();
        terminal.pop("list --where profile").refused().saying("--where profile=vdab");
        terminal.pop("list --where =vdab").refused();
        terminal.pop("list --where actions=veel").refused().saying("geen getal");
        terminal.pop("list --where begin=ooit").refused().saying("2026-06");
        terminal.pop("list --where actions.status=actief").refused().saying("Bedoel je active?");
        terminal.pop("list --where actions.price.acceptable=misschien")
                .refused()
                .saying("ja of nee");
        terminal.pop("list --sort zeilboot").refused();
    }

    @Test
    void stats_count_without_names() {
        String csv = terminal.pop("stats --format csv").done().out();
        assertThat(csv.lines())
                .contains(
                        "profile,vdab,1,0,1,0,0,0,1,1,1,0,0,0,1,0,",
                        "profile,self,1,0,1,0,0,0,0,0,1,0,0,0,1,0,",
                        "all,,2,0,2,0,0,0,1,1,2,0,0,0,2,0,");
        for (String format : List.of("text", "csv", "tsv", "json", "jsonl", "md", "html")) {
            Said said = terminal.pop("stats --format " + format).done();
            assertThat(said.out()).doesNotContain("els-peeters", "Els", "jan-maes", "a1", "g1");
            assertThat(said.out() + said.err()).contains("--at-least 5");
        }
    }

    @Test
    void stats_for_others_tell_of_no_small_group() {
        for (String options : List.of("--for employer", "--for public", "--at-least 5")) {
            terminal.pop("stats " + options).done().answering("minder dan 5");
            assertThat(terminal.pop("stats --format csv " + options).done().lines())
                    .hasSize(1);
        }
        for (int i = 0; i < 5; i++) {
            terminal.file("p" + i + ".pop.yaml", "format: 1\nprofile: self\nactions: [{id: a1, text: Ik lees}]\n");
        }
        assertThat(terminal.pop("stats --format csv --for public").done().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("all,,7,0,7,");
        terminal.pop("stats --for public --at-least 2").refused().saying("vanaf 5");
        terminal.pop("stats --at-least 0").refused();
        terminal.pop("stats --at-least veel").refused();
    }

    @Test
    void stats_count_what_is_private_for_the_person_alone() {
        terminal.file("ann/ann.pop.yaml", "format: 1\ninsights: [{id: i1, text: Stil, visibility: private}]\n");
        assertThat(terminal.pop("stats ann --format csv").done().out()).contains("all,,1,1,0,0,0,0,1,");
        assertThat(terminal.pop("stats ann --format csv --for coach").done().out())
                .contains("all,,1,1,0,0,0,0,0,");
    }

    @Test
    void grep_tells_the_item_the_line_and_the_words() {
        terminal.pop("grep DRIE").done().answering(Plans.ELS_FILE + ":31", "a1", "drie scholen", "1 keer");
        assertThat(terminal.pop("grep drie --format csv").done().lines().get(1))
                .isEqualTo("els-peeters," + Plans.ELS_FILE
                        + ",31,32,action,a1,actions[0].text,Ik bel tegen vrijdag ,drie, scholen.");
        terminal.pop("grep Peeters").done().answering(":5", "het POP zelf");
        terminal.types("grep", "druk.").done().answering("i1");
    }

    @Test
    void grep_finds_every_place_also_in_long_texts_and_says_so_when_there_is_none() {
        terminal.file(
                "lang.pop.yaml",
                "format: 1\ninsights:\n  - id: i1\n    text: |\n      eerste regel " + "é ".repeat(60) + "zoekwoord "
                        + "x".repeat(200) + "\n\n      en nog eens ZOEKWOORD\n");
        terminal.pop("grep zoekwoord lang").done().answering("lang.pop.yaml:5", "lang.pop.yaml:7", "2 keer");
        terminal.pop("grep zeilboot").exits(Exit.NO).answering("nergens");
        assertThat(terminal.pop("grep zeilboot --format csv").exits(Exit.NO).lines())
                .hasSize(1);
        terminal.pop("grep").refused();
        terminal.types("grep", " ").refused();
    }
}
