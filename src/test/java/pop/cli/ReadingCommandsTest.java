package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.model.Language;
import pop.rule.Rule;
import pop.rules.Rules;

class ReadingCommandsTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @Test
    void list_shows_every_plan_of_the_folder() {
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        terminal.pop("list").done().answering("els-peeters", "jan-maes", "2 POP's");
        terminal.pop("list --format md").done().answering("| els-peeters |");
        String csv = terminal.pop("list --format csv").done().out();
        assertThat(csv.lines().toList().get(0)).startsWith("name,file,readable,client,begin,language,profile,");
        assertThat(csv).contains("els-peeters," + Plans.ELS_FILE + ",true,Els Peeters,2026-02-03,nl,vdab,1,1,1,1,1,1,");
        assertThat(terminal.pop("list --format tsv").done().lines()).hasSize(3);
        assertThat(terminal.pop("list --format jsonl").done().lines()).hasSize(2);
    }

    @Test
    void list_tells_of_a_plan_that_cannot_be_read_and_goes_on() {
        terminal.file("stuk.pop.yaml", Plans.TORN);
        terminal.pop("list").done().answering("els-peeters", "stuk");
        terminal.pop("list --format csv").done().answering("stuk,stuk.pop.yaml,false,");
    }

    @Test
    void of_a_file_that_is_no_plan_it_is_said_that_nothing_of_one_stands_in_it() {
        for (String text : List.of("- een\n- twee\n", "zomaar wat\n", "naam: Mia\nleeftijd: 30\n")) {
            terminal.file("lijst.yaml", text);
            for (String command : List.of("show -p lijst.yaml", "render lijst.yaml --to html")) {
                terminal.pop(command).done().saying("lijst.yaml lijkt geen POP", "pop check lijst.yaml");
            }
        }
        terminal.file("leeg.pop.yaml", "{}\n");
        assertThat(terminal.pop("show -p leeg.pop.yaml").done().err()).isEmpty();
        terminal.file("half.pop.yaml", "title: Plan\nnaam: Mia\n");
        terminal.pop("show -p half.pop.yaml").done().answering("Plan");
    }

    @Test
    void show_shows_a_plan_an_item_or_the_red_thread() {
        terminal.pop("show").done().answering("Els Peeters", "Ik leg graag rustig uit", "Ik bel tegen vrijdag");
        terminal.pop("show i1").done().answering("Inzicht i1", "Blijf ik in de zorg?", "Ik kies voor praktijkleraar");
        String thread = terminal.pop("show --thread").done().out();
        assertThat(thread)
                .containsSubsequence(
                        "Blijf ik in de zorg?", "rustig uit", "praktijkleraar", "geef ik les", "drie scholen");
        terminal.pop("show pop").done().answering("Els Peeters");
        terminal.pop("show --format md").done().answering("# Els Peeters");
        terminal.pop("show i1 --json").done().answering("\"item_kind\" : \"insight\"");
    }

    @Test
    void show_refuses_what_is_not_there() {
        terminal.pop("show i9").refused().saying("i9");
        terminal.pop("show ii1").refused().saying("Bedoel je i1?");
        terminal.pop("show a1 --thread").refused().saying("--thread");
        terminal.file("stuk.pop.yaml", Plans.TORN);
        terminal.pop("show -p stuk").exits(Exit.UNREADABLE).saying("stuk.pop.yaml", "regel 2");
    }

    @Test
    void explain_explains_every_rule_in_both_languages() {
        for (Rule rule : Rules.ALL) {
            for (Language language : Plans.LANGUAGES) {
                Terminal speaking = terminal.with("POP_LANG", language.tag());
                speaking.pop("explain " + rule.id()).done().answering(rule.id());
                speaking.pop("explain " + rule.id() + " --format md").done().answering("# ");
            }
        }
    }

    @Test
    void explain_tells_what_helps_and_what_to_ask_unless_that_is_about_one_finding() {
        terminal.pop("explain means-unknown")
                .done()
                .answering("Wat helpt", "(means)", "Wat of wie heb je hiervoor nodig");
        for (Rule rule : Rules.ALL) {
            assertThat(terminal.pop("explain " + rule.id()).done().out())
                    .as(rule.id())
                    .doesNotContain("{item}", "{key}", "{known}");
        }
    }

    @Test
    void explain_takes_several_rules_and_refuses_what_is_none() {
        terminal.pop("explain missing-goal missing-name").done().answering("missing-goal", "missing-name");
        terminal.pop("explain action-without-orgin").refused().saying("Bedoel je action-without-origin?");
        terminal.pop("explain zeilboot").refused().saying("pop rules");
        terminal.pop("explain missing-goal zeilboot").refused();
    }

    @Test
    void rules_shows_every_rule_with_its_weight_in_each_profile() {
        String text = terminal.pop("rules").done().out();
        Rules.ALL.forEach(rule -> assertThat(text).contains(rule.id()));
        String csv = terminal.pop("rules --format csv").done().out();
        assertThat(csv)
                .startsWith("rule,family,title,vdab,hiva,hiva-plus,social-economy,company,education,self\r\n")
                .contains("missing-title,minimum,", ",error,off,off,off,off,off,off\r\n");
        assertThat(terminal.pop("rules --profile vdab --format csv").done().out())
                .startsWith("rule,family,title,vdab\r\n");
        assertThat(terminal.pop("rules --profile vdab --profile vdab --format csv")
                        .done()
                        .out())
                .startsWith("rule,family,title,vdab\r\n");
        assertThat(terminal.pop("rules --format jsonl").done().lines()).hasSize(Rules.ALL.size());
        terminal.pop("rules --profile zeilboot").refused().saying("zeilboot");
    }

    @Test
    void schema_gives_the_format_in_the_users_language() {
        terminal.pop("schema").done().answering("\"$schema\"", "\"questions\"");
        String dutch = terminal.pop("schema").out();
        assertThat(terminal.inEnglish().pop("schema").done().out()).isNotEqualTo(dutch);
    }

    @Test
    void version_tells_the_number() {
        for (String asking : List.of("--version", "-V")) {
            assertThat(terminal.pop(asking).done().out()).matches("pop \\d+\\.\\d+\\.\\d+.*\n");
        }
    }
}
