package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import pop.doc.Figure;
import pop.doc.Line;
import pop.doc.MindMap;
import pop.doc.MindMap.Branch;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Timeline;

class FiguresTest {

    private static Branch branch(String words, Branch... next) {
        return new Branch("Stap", Line.own(words), Optional.empty(), MindMap.Sort.TOLD, List.of(next));
    }

    private static Page map(Branch... trees) {
        return Pages.page(new Figure(
                "Mijn kaart",
                "Van links naar rechts.",
                new MindMap(List.of(trees), Optional.empty()),
                List.of(new OwnWords("In woorden"))));
    }

    private static Page line() {
        Timeline.Event event =
                new Timeline.Event("6", 0, Timeline.When.PAST, "Gesprek", Line.own("Het begin"), Optional.empty());
        return Pages.page(new Figure(
                "Mijn lijn",
                "Van boven naar beneden.",
                new Timeline(
                        List.of("Gesprekken"),
                        List.of(new Timeline.Stretch(Optional.of("2026"), "Maart", 0, List.of(event)))),
                List.of(new OwnWords("In woorden"))));
    }

    @Test
    void a_drawing_in_a_page_has_a_name_can_be_scrolled_by_keyboard_and_is_told_below() {
        Document html = Readers.html(new HtmlInk().ink(map(branch("Vraag", branch("Inzicht")))));
        Element region = html.selectFirst(".drawing");

        assertThat(region.attr("role")).isEqualTo("region");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(region.attr("aria-label")).isEqualTo("Mijn kaart");
        Element picture = region.selectFirst("svg");
        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.child(0).text()).isEqualTo("Mijn kaart");
        assertThat(picture.child(1).text()).isEqualTo("Van links naar rechts.");
        assertThat(html.selectFirst(".drawing ~ blockquote").text()).isEqualTo("In woorden");
    }

    @Test
    void a_high_drawing_comes_in_strips_of_which_only_the_first_is_heard() {
        Branch[] many =
                IntStream.range(0, 40).mapToObj(i -> branch("Inzicht " + i)).toArray(Branch[]::new);
        Document html = Readers.html(new HtmlInk().ink(map(branch("Vraag", many))));

        List<Element> strips = html.select(".drawing > svg");
        assertThat(strips).hasSizeGreaterThan(3);
        assertThat(strips.get(0).attr("role")).isEqualTo("img");
        assertThat(strips.subList(1, strips.size()))
                .allMatch(strip -> strip.attr("aria-hidden").equals("true"));
        String all = html.select(".drawing text").text();
        IntStream.range(0, 40)
                .forEach(i -> assertThat(all.split("Inzicht " + i + "(?![0-9])", -1))
                        .as("Inzicht %s", i)
                        .hasSize(2));
    }

    @Test
    void a_timeline_is_drawn_for_a_page_and_for_a_phone() {
        Document html = Readers.html(new HtmlInk().ink(line()));

        assertThat(html.select(".drawing.line:not(.phone) > svg")).isNotEmpty();
        int wide = Integer.parseInt(
                html.selectFirst(".drawing.line:not(.phone) > svg").attr("width"));
        int narrow = Integer.parseInt(html.selectFirst(".drawing.phone > svg").attr("width"));
        assertThat(narrow).isLessThanOrEqualTo(340).isLessThan(wide);
    }

    @Test
    void an_ink_that_cannot_draw_tells_the_words_alone() {
        for (Page page : List.of(map(branch("Getekend")), line())) {
            assertThat(new MarkdownInk().ink(page)).contains("In woorden").doesNotContain("Getekend", "<svg");
            assertThat(new TextInk(80, false, false).ink(page))
                    .contains("In woorden")
                    .doesNotContain("Getekend");
        }
    }

    @Test
    void a_page_without_a_drawing_gives_no_picture() {
        assertThat(new SvgInk().ink(Pages.page(new OwnWords("Woorden")))).isEmpty();
    }

    @Test
    void a_picture_bears_the_title_above_it_and_the_last_line_below() {
        Page page = new Page(
                "nl", "Els Peeters", Optional.of("Mijn lijn"), line().blocks(), Optional.of(Line.of("Van Els")));
        String picture = new SvgInk().ink(page).orElseThrow();

        assertThat(picture)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .endsWith("</svg>\n")
                .contains("<title>Mijn lijn – Els Peeters</title>", ">Els Peeters</tspan>", ">Van Els</tspan>");
    }
}
