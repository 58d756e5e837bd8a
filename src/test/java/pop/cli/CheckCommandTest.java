package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_folder() {
        terminal = Terminal.in(folder);
    }

    @Test
    void a_plan_in_order_is_told_in_one_line() {
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        Said said = terminal.pop("check").done();
        assertThat(said.out()).isEqualTo("1 POP nagekeken: 0 fouten, 0 waarschuwingen, 0 adviezen.\n");
        assertThat(said.err()).isEmpty();
        assertThat(terminal.inEnglish().pop("check").done().out())
                .isEqualTo("1 POP checked: 0 errors, 0 warnings, 0 pieces of advice.\n");
    }

    @Test
    void a_finding_is_told_with_its_place_its_line_what_helps_and_a_question() {
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        List<String> lines = terminal.pop("check").done().lines();
        int at = lines.indexOf(
                "jan-maes_2026-01-12.pop.yaml:5:5: advice: Actie a1 volgt uit geen inzicht, keuze of doel. [action-without-origin]");
        assertThat(at).isNotNegative();
        assertThat(lines.get(at + 1)).isEqualTo("    5 |   - id: a1");
        assertThat(lines.get(at + 2)).isEqualTo("      |     ^^^^^^");
        assertThat(lines.get(at + 3)).startsWith("     = ");
        assertThat(lines.get(at + 4)).startsWith("     = Vraag: ").endsWith("?");
        assertThat(lines.get(at + 5)).isEmpty();
    }

    @Test
    void what_is_asked_about_one_sentence_is_one_block_with_one_question_a_line() {
        terminal.file("mia.pop.yaml", """
                format: 1
                profile: vdab
                actions:
                  - id: a1
                    text: |
                      Ik wil minder
                      last van stress.
                """);
        List<String> lines = terminal.pop("check --only smart").done().lines();
        assertThat(lines.get(0)).matches("mia.pop.yaml:6:14: warning: \\d vragen die deze stap steviger maken:");
        assertThat(lines.get(1)).isEqualTo("    6 |       Ik wil minder");
        assertThat(lines.get(2)).isEqualTo("      |              ^^^^^^");
        List<String> questions = lines.subList(3, lines.indexOf(""));
        assertThat(questions).hasSizeGreaterThan(4).allMatch(line -> line.matches("     = .*\\? \\[[a-z-]+]"));
        assertThat(questions)
                .anyMatch(line -> line.startsWith("     = \"minder\"") && line.endsWith("[negative-wording]"));
        assertThat(terminal.pop("check --only smart --format short").done().lines())
                .hasSize(questions.size());
    }

    @Test
    void what_several_steps_lack_in_their_fields_is_asked_once() {
        StringBuilder plan = new StringBuilder("format: 1\nprofile: vdab\nactions:\n");
        for (int i = 1; i <= 8; i++) {
            plan.append("  - {id: a")
                    .append(i)
                    .append(", text: Ik bel tegen vrijdag ")
                    .append(i + 1)
                    .append(" scholen}\n");
        }
        terminal.file("mia.pop.yaml", plan.toString());
        List<String> lines = terminal.pop("check --only smart").done().lines();
        assertThat(lines.get(0)).endsWith("advice: 3 vragen die bij meer dan één stap helpen:");
        assertThat(lines)
                .contains("     = Wat of wie heb je hiervoor nodig, en wat kost het je?"
                        + " (a1, a2, a3, a4, a5 en nog 3) [means-unknown]");
        assertThat(lines).filteredOn(line -> line.contains("pop explain")).hasSize(1);
        assertThat(lines).contains("1 POP nagekeken: 0 fouten, 0 waarschuwingen, 24 adviezen.");
        assertThat(terminal.pop("check --only smart --format short").done().lines())
                .hasSize(24);
    }

    @Test
    void what_one_step_lacks_stays_with_that_step() {
        terminal.file(
                "mia.pop.yaml", "format: 1\nprofile: vdab\nactions: [{id: a1, text: Ooit bel ik drie scholen}]\n");
        List<String> lines = terminal.pop("check --only smart").done().lines();
        assertThat(lines).filteredOn(line -> line.contains("mia.pop.yaml:")).hasSize(1);
        assertThat(lines)
                .anyMatch(line -> line.endsWith("[no-time]"))
                .anyMatch(line -> line.endsWith("[means-unknown]"));
    }

    @Test
    void without_excerpts_a_block_shows_no_word_of_the_plan() {
        terminal.file("mia.pop.yaml", "format: 1\nactions: [{id: a1, text: Ooit wil ik minder zorgen om Geert}]\n");
        String out = terminal.pop("check --only smart --no-excerpt").done().out();
        assertThat(out).contains("[negative-wording]", "[no-time]").doesNotContain("Ooit", "minder zorgen", "Geert");
    }

    @Test
    void a_single_question_about_a_sentence_is_told_like_any_finding() {
        terminal.file("mia.pop.yaml", "format: 1\nactions: [{id: a1, text: Ik wil minder last van stress}]\n");
        terminal.pop("check --only negative-wording").done().answering("[negative-wording]", "= Vraag: ", "^^^^^^\n");
    }

    @Test
    void the_threshold_decides_about_the_exit_code() {
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        terminal.pop("check").done();
        terminal.pop("check --fail-on error").done();
        terminal.pop("check --fail-on warning").exits(Exit.NO);
        terminal.pop("check --fail-on advice").exits(Exit.NO);
        terminal.pop("check --fail-on never --profile vdab").done();
        terminal.pop("check --profile vdab").exits(Exit.NO);
        terminal.file("stuk.pop.yaml", Plans.TORN);
        terminal.pop("check stuk").exits(Exit.NO).answering("[not-yaml]");
        terminal.pop("check stuk --fail-on never").done().answering("[not-yaml]");
        terminal.pop("check --fail-on eror").refused().saying("Bedoel je error?");
        terminal.pop("check --fail-on fataal").refused().saying("error, warning, advice, never");
    }

    @Test
    void the_same_exit_code_comes_with_every_format() {
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        for (String format : List.of("text", "short", "json", "jsonl")) {
            terminal.pop("check --fail-on warning --format " + format).exits(Exit.NO);
            terminal.pop("check --format " + format).done();
        }
        for (String format : List.of("text", "csv", "html", "markdown", "json")) {
            terminal.pop("check --checklist --fail-on warning --format " + format)
                    .exits(Exit.NO);
        }
    }

    @Test
    void the_profile_comes_from_the_option_the_plan_the_folder_or_is_one_of_ones_own() {
        terminal.file("a/een.pop.yaml", "format: 1\nclient: {name: Mia}\n");
        terminal.file("a/twee.pop.yaml", "format: 1\nprofile: self\nclient: {name: Mia}\n");
        assertThat(profile("check a/een.pop.yaml")).isEqualTo("self");
        terminal.file("a/.pop.yaml", "profile: vdab\n");
        assertThat(profile("check a/een.pop.yaml")).isEqualTo("vdab");
        assertThat(profile("check -C a een")).isEqualTo("vdab");
        assertThat(profile("check a/twee.pop.yaml")).isEqualTo("self");
        assertThat(profile("check a/twee.pop.yaml --profile vdab")).isEqualTo("vdab");
        assertThat(profile("check a/een.pop.yaml --profile vdab --profile self"))
                .isEqualTo("vdab, self");
        terminal.file("a/.pop.yaml", "profile: [self, vdab]\n");
        assertThat(profile("check a/een.pop.yaml")).isEqualTo("self, vdab");
    }

    private String profile(String check) {
        String list =
                terminal.pop(check + " --checklist --fail-on never").done().out();
        String line = list.lines()
                .filter(each -> each.startsWith("Nagekeken volgens"))
                .findFirst()
                .orElseThrow();
        return line.replace("Nagekeken volgens ", "").replaceFirst("\\.$", "");
    }

    @Test
    void a_profile_that_does_not_exist_is_refused() {
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.pop("check --profile vdba").refused().saying("Bedoel je vdab?");
        terminal.pop("check --profile zeilboot")
                .refused()
                .saying("vdab, hiva, hiva-plus, social-economy, company, education, self");
        terminal.pop("check --profile base").refused();
        terminal.file(".pop.yaml", "profile: zeilboot\n");
        terminal.pop("check").done();
        terminal.file(Plans.JAN_FILE, "format: 1\n");
        terminal.pop("check").refused().saying("zeilboot");
    }

    @Test
    void settings_that_cannot_be_read_are_refused() {
        terminal.file(Plans.JAN_FILE, "format: 1\n");
        terminal.file(".pop.yaml", "profile: vdab\nrules: {a\n");
        terminal.pop("check").refused().saying(".pop.yaml");
    }

    @Test
    void a_bad_file_hides_no_other() {
        int copies = 200;
        for (int i = 0; i < copies; i++) {
            terminal.file("d" + i + "/els-" + i + "_2026-02-03.pop.yaml", Plans.ELS.replace("Els Peeters", "Els " + i));
        }
        List<String> before = terminal.pop("check --format short").done().lines();
        terminal.file("d100/stuk.pop.yaml", Plans.TORN);
        List<String> after = terminal.pop("check --format short").exits(Exit.NO).lines();
        assertThat(after).hasSize(before.size() + 1).containsAll(before);
        terminal.pop("check").exits(Exit.NO).answering("201 POP's nagekeken: 1 fout,");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_the_system_will_not_give_is_one_finding_more() throws IOException {
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        // a name that ends in .pop.yaml and is a folder is passed over; a pipe that nobody writes to would hang
        Files.createDirectories(folder.resolve("map.pop.yaml"));
        Path loop = folder.resolve("rond.pop.yaml");
        Files.createSymbolicLink(loop, loop);
        terminal.pop("check").done().answering("1 POP nagekeken");
        terminal.pop("check rond.pop.yaml").refused();
    }

    @Test
    void an_exempt_dossier_is_asked_nothing() {
        terminal.file("leeg.pop.yaml", """
                format: 1
                profile: vdab
                client: {name: Els Peeters}
                vouchers:
                  - {number: 1, begin: 2026-01-05, efforts: [{date: 2026-02-09, how: mail}]}
                """);
        assertThat(terminal.pop("check --json").done().out()).contains("\"exempt\" : true");
        assertThat(terminal.pop("check --format short").out()).doesNotContain("missing-insight");
    }

    @Test
    void a_plan_named_twice_is_checked_once() {
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.pop("check els-peeters " + Plans.ELS_FILE + " .").done().answering("1 POP nagekeken");
    }

    @Test
    void time_is_what_the_user_says_it_is() {
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.pop("check --today 2027-01-01").done();
        terminal.pop("check --today morgen").refused().saying("morgen", "--today");
    }

    @Test
    void the_checklist_shows_each_requirement_with_a_sign() {
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        Said said = terminal.pop("check --checklist --profile vdab").exits(Exit.NO);
        said.answering("✓ De naam van de klant staat erin", "✗ De begindatum van elk POP staat erin");
        terminal.pop("check --checklist --profile vdab --format html")
                .exits(Exit.NO)
                .answering("<!DOCTYPE html>");
        terminal.pop("check --checklist --profile vdab --format markdown")
                .exits(Exit.NO)
                .answering("# Jan Maes");
        terminal.pop("check --checklist --format short").refused().saying("text, csv, html, markdown, json");
    }

    @Test
    void the_checklist_of_a_plan_that_cannot_be_read_says_so() {
        terminal.file("stuk.pop.yaml", Plans.TORN);
        terminal.pop("check --checklist").exits(Exit.NO);
        assertThat(terminal.pop("check --checklist --json").exits(Exit.NO).out())
                .contains("\"not-yaml\"")
                .doesNotContain("\"missing-insight\"");
    }
}
