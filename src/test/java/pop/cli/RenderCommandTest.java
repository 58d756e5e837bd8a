package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @Test
    void one_plan_goes_to_standard_output() {
        Said html = terminal.pop("render").done();
        assertThat(html.out()).startsWith("<!DOCTYPE html>").contains("Ik leg graag rustig uit, ook onder druk.");
        assertThat(html.err()).isEmpty();
        terminal.pop("render els-peeters --to md").done().answering("# Els Peeters");
        terminal.pop("render --to html -o -").done().answering("<!DOCTYPE html>");
    }

    @Test
    void a_document_goes_into_a_file_and_its_path_is_told() {
        assertThat(terminal.pop("render -o els.html").done().out()).isEqualTo("els.html\n");
        assertThat(terminal.read("els.html")).isEqualTo(terminal.pop("render").out());
    }

    @Test
    void somebody_at_a_screen_is_told_how_to_look_at_it_and_a_script_is_not() {
        Terminal screen = terminal.atScreen();
        assertThat(screen.pop("render").done().err()).contains("-o NAAM.html", "--open");
        assertThat(screen.pop("render -o els.html").done().err()).contains("--open", "dubbelklik");
        assertThat(screen.pop("render --to text").done().err()).isEmpty();
        assertThat(screen.pop("render -o els.html --check").done().err()).isEmpty();
        assertThat(screen.pop("-q render").done().err()).isEmpty();
        assertThat(terminal.pop("render -o els.html").done().err()).isEmpty();
    }

    @Test
    void an_existing_document_stays_as_it_is_unless_forced() {
        terminal.file("els.html", "van mij");
        terminal.pop("render -o els.html").exits(Exit.FILES).saying("els.html", "bestaat al");
        assertThat(terminal.read("els.html")).isEqualTo("van mij");
        terminal.pop("render -o els.html --force").done();
        assertThat(terminal.read("els.html")).startsWith("<!DOCTYPE html>");
    }

    @Test
    void several_plans_go_into_a_folder_each_in_a_file_of_its_own() throws IOException {
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        Files.createDirectories(folder.resolve("uit"));
        assertThat(terminal.pop("render . -o uit").done().lines())
                .containsExactly(
                        "uit/els-peeters_2026-02-03.bundle.html",
                        "uit/jan-maes_2026-01-12.bundle.html",
                        "uit/index.html");
        terminal.pop("render . -o uit").done();
        terminal.on("2026-03-02").pop("render . -o uit").exits(Exit.FILES).saying("2", "--force");
        terminal.on("2026-03-02").pop("render . -o uit --force").done();
        terminal.pop("render . -o uit --to md").done();
        terminal.on("2026-03-02").pop("render els-peeters -o uit/ --to md").exits(Exit.FILES);
        assertThat(terminal.files()).contains("uit/els-peeters_2026-02-03.bundle.md");
    }

    @Test
    void several_plans_have_no_room_on_standard_output() {
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        terminal.pop("render .").refused().saying("2", "-o");
        terminal.pop("render").refused().saying("-p", "jan-maes");
        terminal.file("bestand", "van mij");
        terminal.pop("render . -o bestand").exits(Exit.FILES).saying("bestand");
        terminal.pop("render els-peeters -o nergens/els.html").exits(Exit.FILES).saying("nergens");
        assertThat(terminal.read("bestand")).isEqualTo("van mij");
    }

    @Test
    void one_plan_that_cannot_be_read_hides_no_other() throws IOException {
        terminal.file("stuk.pop.yaml", Plans.TORN);
        Files.createDirectories(folder.resolve("uit"));
        Said said = terminal.pop("render . -o uit").exits(Exit.UNREADABLE).saying("stuk.pop.yaml", "pop check");
        assertThat(said.lines()).containsExactly("uit/els-peeters_2026-02-03.bundle.html", "uit/index.html");
        terminal.pop("render stuk").exits(Exit.UNREADABLE).saying("stuk.pop.yaml");
    }

    @Test
    void two_plans_never_come_in_one_document() throws IOException {
        terminal.file("a/jan.pop.yaml", Plans.JAN);
        terminal.file("b/jan.pop.yaml", Plans.JAN);
        Files.createDirectories(folder.resolve("uit"));
        terminal.pop("render a b -o uit --force").refused().saying("a/jan.pop.yaml", "b/jan.pop.yaml");
        assertThat(terminal.files()).noneMatch(name -> name.startsWith("uit/"));
    }

    @Test
    void only_what_the_audience_may_see_is_in_the_document() {
        terminal.file("mia.pop.yaml", """
                format: 1
                client: {name: Mia}
                insights:
                  - {id: i1, visibility: private, text: Dit is van mij}
                  - {id: i2, visibility: employer, text: Dit mag mijn baas weten}
                """);
        terminal.pop("render mia").done().answering("Dit is van mij", "Dit mag mijn baas weten");
        assertThat(terminal.pop("render mia --for employer")
                        .done()
                        .answering("Dit mag mijn baas weten")
                        .out())
                .doesNotContain("Dit is van mij");
        assertThat(terminal.pop("show -p mia --for coach").done().out()).doesNotContain("Dit is van mij");
        assertThat(terminal.pop("show -p mia --for coach --json").done().out()).doesNotContain("Dit is van mij");
        terminal.pop("show i1 -p mia --for coach").refused();
        terminal.pop("render mia --for bas").refused().saying("self, coach, employer, public");
    }

    @Test
    void what_is_empty_is_left_out_when_asked() {
        String whole = terminal.pop("render --to md").done().out();
        assertThat(terminal.pop("render --to md --hide-empty").done().out().length())
                .isLessThan(whole.length());
    }

    @Test
    void every_form_comes_in_every_format_that_can_hold_it() {
        for (Form form : Form.values()) {
            for (String format : Inks.DOCUMENTS) {
                String file = form.word() + Inks.ending(format);
                Said said = terminal.pop("render --form " + form.word() + " -o " + file);
                if (format.equals("svg") && !form.isDrawing()) {
                    said.refused().saying("--form mindmap");
                } else {
                    said.done();
                    assertThat(folder.resolve(file)).isNotEmptyFile();
                }
            }
        }
        assertThat(terminal.read("mindmap.svg")).startsWith("<svg").contains("Loopbaanvraag");
        assertThat(terminal.read("timeline.md")).contains("2026").doesNotContain("<svg");
    }

    @Test
    void a_wish_about_looks_is_refused_where_a_format_has_none() {
        terminal.pop("render --large-type --to md").refused().saying("--large-type", "html, pdf");
        terminal.file("eigen.css", "body { color: red }");
        terminal.pop("render --css eigen.css -o els.pdf").refused().saying("--css", "pdf", "html");
        terminal.pop("render --large-type -o groot.pdf").done();
        terminal.pop("render -o gewoon.pdf").done();
        assertThat(folder.resolve("groot.pdf").toFile().length())
                .isNotEqualTo(folder.resolve("gewoon.pdf").toFile().length());
    }

    @Test
    void a_format_that_does_not_exist_is_refused() {
        terminal.pop("render --to docx").refused().saying("docx", "html, md, text, svg, pdf");
        terminal.pop("render --to htlm").refused().saying("html?");
    }

    @Test
    void a_folder_of_one_plan_still_becomes_a_folder_which_is_made_when_it_is_not_there() {
        assertThat(terminal.pop("render . -o nieuw").done().lines())
                .containsExactly("nieuw/els-peeters_2026-02-03.bundle.html", "nieuw/index.html");
    }

    @Test
    void the_name_of_the_document_chooses_its_format() {
        terminal.pop("render -o els.md").done();
        terminal.pop("render -o els.html").done();
        assertThat(terminal.read("els.md")).startsWith("# Els Peeters");
        assertThat(terminal.read("els.html")).startsWithIgnoringCase("<!doctype html>");
    }
}
