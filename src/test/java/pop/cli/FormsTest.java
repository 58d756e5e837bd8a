package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.render.Everywhere;

/** The forms of a document, and how they are dressed. */
class FormsTest {

    private static final String TALKS = """
            format: 1
            client: {name: Mia Claes}
            questions: [{id: q1, date: 2026-01-05, text: "Wat nu?"}]
            sessions:
              - {id: s1, date: 2026-01-05, summary: We begonnen}
              - {id: s2, date: 2026-02-02, summary: We kozen}
              - {id: s3, date: 2026-06-01}
            insights:
              - {id: i1, session: s1, text: Ik hou van hout, visibility: private}
              - {id: i2, session: s2, because: [q1], text: Ik werk graag alleen}
            decisions: [{id: d1, date: 2026-02-02, because: [i2], text: Ik word meubelmaker}]
            actions: [{id: a1, session: s2, because: [d1], due: 2026-05-01, text: Ik volg een proefles, component: career_development}]
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file("mia.pop.yaml", TALKS);
    }

    @Test
    void an_overview_tells_the_question_what_came_of_it_and_the_next_moment_and_nothing_else() {
        String sheet = terminal.pop("render --form overview --to md").done().out();
        assertThat(sheet)
                .contains("Wat nu?", "Ik werk graag alleen", "Ik word meubelmaker", "Ik volg een proefles", "gepland")
                .contains("1 mei 2026", "Hier is nog plaats voor wat je wil bereiken")
                .doesNotContain("We begonnen", "Rode draad");
    }

    @Test
    void an_overview_counts_what_does_not_fit_on_one_sheet() {
        StringBuilder many = new StringBuilder("format: 1\nclient: {name: Veel}\nactions:\n");
        for (int i = 1; i <= 500; i++) {
            many.append("  - {id: a")
                    .append(i)
                    .append(", text: Ik doe ding ")
                    .append(i)
                    .append("}\n");
        }
        terminal.file("veel.pop.yaml", many.toString());
        assertThat(terminal.pop("render veel --form overview --to md").done().out())
                .contains("Ik doe ding 7", "En nog 493 andere")
                .doesNotContain("Ik doe ding 8");
    }

    @Test
    void a_session_tells_what_one_conversation_brought() {
        assertThat(terminal.pop("render --form session --to md")
                        .done()
                        .saying("2 februari 2026", "s2")
                        .out())
                .contains("We kozen", "Ik werk graag alleen", "Ik word meubelmaker", "Ik volg een proefles")
                .doesNotContain("Ik hou van hout");
        assertThat(terminal.pop("render --session s1 --to md").done().out())
                .contains("We begonnen", "Ik hou van hout")
                .doesNotContain("meubelmaker");
        terminal.pop("render --session s9").refused().saying("s9", "s1, s2, s3");
        terminal.pop("render --session s1 --form overview").refused().saying("overview");
        assertThat(terminal.pop("render --session s1 --to md --for coach")
                        .done()
                        .out())
                .doesNotContain("Ik hou van hout");
    }

    @Test
    void a_plan_without_conversations_has_room_for_one() {
        terminal.file("jan.pop.yaml", Plans.JAN);
        terminal.pop("render jan --form session --to md").done().answering("Hier is nog plaats voor je gesprekken");
    }

    @Test
    void plain_language_explains_each_chapter_and_shows_no_id() {
        String usual = terminal.pop("render --to md").done().out();
        String plain = terminal.pop("render --to md --plain").done().out();
        assertThat(usual).contains("a1").doesNotContain("Hiermee begon alles.");
        assertThat(plain)
                .contains("Hiermee begon alles.", "Ik volg een proefles")
                .doesNotContain("a1", "i2", "loopbaanontwikkeling");
        assertThat(terminal.pop("render --plain --form overview").done().out()).contains("--drawing: url(");
    }

    @Test
    void a_blank_form_needs_no_plan_and_asks_what_the_profile_asks() {
        Terminal nowhere = Terminal.in(folder.resolve("leeg"));
        nowhere.file(".pop.yaml", "profile: hiva-plus\n");
        assertThat(nowhere.pop("render --blank --to md").done().out())
                .contains("Mijn loopbaanvraag", "Inzicht 3", "Mijn competenties", "Competentie 1");
        nowhere.file(".pop.yaml", "profile: vdab\n");
        assertThat(nowhere.pop("render --blank --to md").done().out())
                .contains("Begindatum van het tweede POP")
                .doesNotContain("Competentie 1");
        nowhere.pop("render --blank --form overview -o blad.html").done().answering("blad.html");
        terminal.pop("render mia --blank").refused().saying("--blank");
        assertThat(nowhere.inEnglish().pop("render --blank --to text").done().out())
                .contains("This plan is yours.");
    }

    @Test
    void text_is_as_wide_as_the_terminal() {
        String text =
                terminal.with("COLUMNS", "40").pop("render --to text").done().out();
        assertThat(text.lines()).allMatch(line -> line.length() <= 40);
        terminal.pop("render -o mia.txt").done();
        assertThat(terminal.read("mia.txt")).startsWith("Mia Claes\n");
    }

    @Test
    void a_style_sheet_has_the_last_word_and_cannot_leave_its_place() {
        terminal.file("huis.css", "h1 { color: teal }\n/* </STYLE><script>alert(1)</script> */\n");
        String html = terminal.pop("render --css huis.css").done().out();
        assertThat(html).contains("h1 { color: teal }", "<\\/STYLE>", "default-src 'none'");
        assertThat(html.toLowerCase(Locale.ROOT).split("</style", -1)).hasSize(2);
        terminal.pop("render --css nergens.css").refused().saying("nergens.css");
    }

    @Test
    void larger_type_is_for_who_needs_it() {
        assertThat(terminal.pop("render --large-type").done().out()).contains("font-size: 137.5%");
        assertThat(terminal.pop("render").done().out()).doesNotContain("font-size: 137.5%");
    }

    @Test
    void a_house_has_its_own_logo_colour_and_last_line() throws Exception {
        Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1});
        terminal.file(".pop.yaml", """
                style:
                  logo: logo.png
                  logo_text: De Brug
                  colours: {accent: "#005b8f"}
                  footer: De Brug vzw <b>
                """);
        String html = terminal.pop("render mia").done().out();
        assertThat(html)
                .contains("<img class=\"logo\" src=\"data:image/png;base64,iVBORw0KGgoB\" alt=\"De Brug\">")
                .contains("--thread: #005b8f", "De Brug vzw &lt;b&gt;");
        terminal.pop("render mia --to md").done().answering("De Brug vzw");
    }

    @Test
    void a_logo_that_cannot_come_leaves_its_words() {
        terminal.file("../buiten.png", "buiten");
        terminal.file("groot.svg", "<svg>" + " ".repeat(300_000) + "</svg>");
        terminal.file("kwaad.svg", "<svg><script>alert(1)</script></svg>");
        for (String logo : new String[] {"nergens.png", "../buiten.png", "groot.svg", "kwaad.svg", "/etc/passwd"}) {
            terminal.file(".pop.yaml", "style: {logo: " + logo + "}\n");
            assertThat(terminal.pop("render mia").done().saying(logo).out())
                    .contains("class=\"no-logo\">Hier hoort een logo, maar " + logo)
                    .doesNotContain("<img");
        }
    }

    @Test
    void a_colour_that_cannot_be_read_is_refused_with_its_place() {
        terminal.file(".pop.yaml", "style:\n  colours: {accent: \"#ffd000\"}\n");
        terminal.pop("render mia").refused().saying(".pop.yaml:2", "#ffd000", "4,5");
        terminal.file(".pop.yaml", "style:\n  colours: {accent: rood}\n");
        terminal.pop("render mia").refused().saying("rood", "\"#a3352a\"");
        terminal.file(".pop.yaml", "style:\n  colours: {accent_dark: \"#111111\"}\n");
        terminal.pop("render mia").refused().saying("#111111", "accent_dark");
        terminal.file(".pop.yaml", "style: {lego: x}\n");
        terminal.pop("render mia").refused().saying("logo");
    }

    @Test
    void the_same_plan_on_the_same_day_gives_the_same_bytes_anywhere() {
        for (String form : Form.WORDS) {
            String line = "render --form " + form + " --plain --today 2026-03-01";
            Everywhere.isTheSame(() -> terminal.pop(line).done().out());
        }
    }
}
