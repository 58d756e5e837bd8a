package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import pop.doc.Block;
import pop.doc.Card;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.Section;

class HtmlInkTest {

    private static final String RICH = new HtmlInk().ink(Pages.rich());
    private static final Document PAGE = Readers.html(RICH);

    private static Document ink(Block... blocks) {
        return Readers.html(new HtmlInk().ink(Pages.page(blocks)));
    }

    @Test
    void the_page_needs_nothing_beside_it() {
        assertThat(PAGE.select("script, link, img, iframe, object, embed, base, form, [src], [style]"))
                .isEmpty();
        assertThat(PAGE.select("style")).hasSize(1);
        assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import", "@font-face", "http");
    }

    @Test
    void the_page_forbids_itself_to_load_or_run_anything() {
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        assertThat(PAGE.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
    }

    @Test
    void the_page_says_its_language_its_width_and_its_title() {
        assertThat(RICH).startsWith("<!DOCTYPE html>\n<html lang=\"nl\">\n");
        assertThat(PAGE.select("meta[name=viewport]").attr("content")).isEqualTo("width=device-width, initial-scale=1");
        assertThat(PAGE.title()).isEqualTo("Els Peeters – Persoonlijk Ontwikkelingsplan (POP)");
    }

    @Test
    void the_landmarks_are_there_once() {
        assertThat(PAGE.select("body > header, body > main, body > footer")).hasSize(3);
        assertThat(PAGE.select("main nav[aria-label=Inhoud] a[href^=#]")).hasSize(5);
        assertThat(PAGE.select("h1")).hasSize(1);
    }

    @Test
    void no_heading_level_is_skipped() {
        int last = 0;
        for (Element heading : PAGE.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @Test
    void every_jump_arrives_and_every_id_is_given_once() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates().contains("a1", "i1", "vraag");
        assertThat(PAGE.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> ids.contains(href.substring(1)));
    }

    @Test
    void a_jump_to_a_place_that_is_not_there_is_only_its_words() {
        Document page = ink(Paragraph.of(new Jump("i9", Line.own("weggelaten"))));

        assertThat(page.select("a")).isEmpty();
        assertThat(page.select("main").text()).isEqualTo("weggelaten");
    }

    @Test
    void when_two_places_have_one_name_the_first_one_keeps_it() {
        Card card = new Card(Optional.of("a 1"), "Actie", Optional.empty(), List.of());

        Document page = ink(card, card, Section.of("a 1", "Deel", List.of()));
        assertThat(page.select("#a-1"))
                .hasSize(1)
                .first()
                .extracting(Element::tagName)
                .isEqualTo("article");
    }

    @Test
    void own_words_keep_their_paragraphs_and_line_ends() {
        Document page = ink(new OwnWords("een\r\ntwee\n \n  drie"));

        assertThat(page.select("blockquote.own p").eachText()).containsExactly("een twee", "drie");
        assertThat(page.select("blockquote.own br")).hasSize(1);
        assertThat(page.select("blockquote.own p[dir=auto]")).hasSize(2);
    }

    @Test
    void prose_has_no_headings_and_no_html_of_its_own() {
        Document page = ink(
                new Prose("# Kop\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![kaart](kaart.png)", true));

        assertThat(page.select("main h1, main h2, main script, main a, main img"))
                .isEmpty();
        assertThat(page.select("main strong").text()).isEqualTo("Kop");
        assertThat(page.select("main").text()).isEqualTo("Kop <script>alert(1)</script> x kaart");
    }

    @Test
    void every_shape_is_hidden_from_who_listens() {
        assertThat(PAGE.select("svg:not([role=img])")) // a shape without words beside it is told: see GridTest
                .isNotEmpty()
                .allMatch(svg -> svg.attr("aria-hidden").equals("true"));
    }

    @Test
    void control_characters_and_turned_directions_are_made_visible() {
        String html = new HtmlInk().ink(Pages.page(new OwnWords("a\u0000b\u001Bc\u202Ed\u2066e\uFFFFf\uD800g")));

        assertThat(html).contains("<p dir=\"auto\">a␀b␛c\uFFFDd\uFFFDe\uFFFDf\uFFFDg</p>");
    }

    @Test
    void a_page_with_nothing_on_it_is_still_a_page() {
        Document page = Readers.html(new HtmlInk().ink(Page.of("en", "", List.of())));

        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("footer, nav")).isEmpty();
    }
}
