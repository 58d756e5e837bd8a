package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Callout;
import pop.doc.Card;
import pop.doc.Code;
import pop.doc.Emphasis;
import pop.doc.Facts;
import pop.doc.Figure;
import pop.doc.Grid;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.Link;
import pop.doc.Listing;
import pop.doc.Mark;
import pop.doc.Meter;
import pop.doc.MindMap;
import pop.doc.OwnPhrase;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.RedThread;
import pop.doc.Section;
import pop.doc.Sign;
import pop.doc.Slot;
import pop.doc.Strong;
import pop.doc.Table;
import pop.doc.Text;
import pop.doc.Tone;

class InertnessTest {

    private static final int STRUNG = Boolean.getBoolean("pop.full") ? 3_000 : 150;

    /** Every element that a page is made of; anything else came in through somebody's text. */
    private static final Set<String> OUR_ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "hgroup",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "main",
            "footer",
            "section",
            "div",
            "article",
            "nav",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "q",
            "span",
            "a",
            "code",
            "pre",
            "strong",
            "em",
            "br",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "svg",
            "circle",
            "path",
            "g",
            "rect",
            "text",
            "tspan",
            "desc");

    /** Places where an ink adds no shape or colon of its own. */
    private static final Set<String> NOTHING_ADDED = Set.of(
            "own words",
            "paragraph",
            "strong",
            "emphasis",
            "code",
            "bullet",
            "number",
            "heading",
            "card",
            "callout",
            "caption",
            "listing");

    /** Every place where text can stand, with nothing else around it that says a word. */
    private static Map<String, Function<String, Block>> places() {
        Map<String, Function<String, Block>> places = new LinkedHashMap<>();
        places.put("own words", OwnWords::new);
        places.put("paragraph", Paragraph::of);
        places.put("own phrase", text -> new Paragraph(Line.own(text)));
        places.put("strong", text -> Paragraph.of(new Strong(text)));
        places.put("emphasis", text -> Paragraph.of(new Emphasis(text)));
        places.put("code", text -> Paragraph.of(new Code(text)));
        places.put("mark", text -> Paragraph.of(new Mark(Sign.YES, text)));
        places.put("meter", text -> Paragraph.of(Meter.of(1, 2, text)));
        places.put("jump", text -> Paragraph.of(new Jump("nergens", Line.own(text))));
        places.put("bullet", text -> Bullets.of(Line.of(text)));
        places.put("number", text -> new Bullets(true, List.of(List.of(Paragraph.of(text)))));
        places.put("fact label", text -> new Facts(List.of(Facts.Fact.of(text, ""))));
        places.put("fact value", text -> new Facts(List.of(Facts.Fact.of("", text))));
        places.put("own fact", text -> new Facts(List.of(Facts.Fact.own("", text))));
        places.put("heading", text -> new Section(Optional.empty(), Line.of(text), List.of()));
        places.put("card", text -> new Card(Optional.empty(), text, Optional.empty(), List.of()));
        places.put("callout label", text -> Callout.of(Tone.HINT, text, ""));
        places.put("callout", text -> Callout.of(Tone.HINT, "", text));
        places.put("slot", text -> new Slot(text, List.of()));
        places.put("blank", text -> new Slot("", List.of(Slot.Blank.line(text))));
        places.put("choice", text -> new Slot("", List.of(Slot.Blank.choice("", List.of(text)))));
        places.put(
                "knot",
                text -> new RedThread(List.of(new RedThread.Knot(text, Line.of(""), Optional.empty(), List.of()))));
        places.put(
                "knot line",
                text -> new RedThread(List.of(new RedThread.Knot("", Line.own(text), Optional.empty(), List.of()))));
        places.put("cell", text -> table("", text, ""));
        places.put(
                "own cell",
                text -> new Table(
                        Optional.empty(),
                        List.of(new Table.Column("", Table.Holds.NAME)),
                        List.of(Table.Row.of(Line.own(text)), Table.Row.of(Line.of(new Code(text))))));
        places.put("column", text -> table("", "", text));
        places.put("caption", text -> table(text, "", ""));
        places.put("grid column", text -> grid(text, "", ""));
        places.put("grid cell", text -> grid("", text, ""));
        places.put("grid caption", text -> grid("", "", text));
        places.put("listing", text -> Listing.of("", text));
        places.put("drawing", InertnessTest::drawn);
        return places;
    }

    private static Figure drawn(String text) {
        MindMap.Branch branch = new MindMap.Branch(
                text, Line.own(text), Optional.of(new Mark(Sign.YES, text)), MindMap.Sort.TOLD, List.of());
        return new Figure("", text, new MindMap(List.of(branch), Optional.empty()), List.of(Paragraph.of(text)));
    }

    private static Table table(String caption, String cell, String column) {
        return new Table(
                Optional.of(caption).filter(words -> !words.isEmpty()),
                List.of(new Table.Column(column, Table.Holds.WORDS)),
                List.of(Table.Row.of(Line.of(cell))));
    }

    private static Grid grid(String head, String row, String caption) {
        return new Grid(
                Optional.of(caption).filter(words -> !words.isEmpty()),
                "",
                1,
                List.of(Line.of(head)),
                List.of(new Grid.Group(
                        "", List.of(new Grid.Row(Line.of(row), List.of(Grid.Cell.of(new Mark(Sign.YES, ""))))))));
    }

    static Stream<String> texts() {
        return Stream.concat(Hostile.texts(), Hostile.strung(20260203, STRUNG).stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_reads_in_markdown_as_it_was_typed(String text) {
        places().forEach((place, block) -> {
            String markdown = new MarkdownInk().ink(Page.of("nl", "", List.of(block.apply(text))));
            for (Node document :
                    List.of(Readers.GITHUB_FLAVOURED.parse(markdown), Readers.COMMON_MARK.parse(markdown))) {
                Readers.Seen seen = Readers.seenIn(document);
                boolean commonMarkTable =
                        place.matches(".*(cell|column|caption)") && !seen.blocks.contains("TableBlock");
                if (!commonMarkTable) {
                    assertThat(seen(place, seen.text.toString()))
                            .as("%s:%n%s", place, markdown)
                            .isEqualTo(seen(place, expected(text, place)));
                }
                assertThat(seen.html).as("%s:%n%s", place, markdown).isEmpty();
                assertThat(seen.images).as("%s:%n%s", place, markdown).isEmpty();
                assertThat(seen.links).allMatch(link -> link.matches("(\\w*https?|mailto):.*"));
            }
        });
    }

    private static String seen(String place, String text) {
        return NOTHING_ADDED.contains(place) ? Readers.tidy(text) : bare(text);
    }

    /** Our own shapes and colons are no part of what was typed. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0:…“”✓●○☐>|]+", "");
    }

    private static String expected(String text, String place) {
        String harmless = Inert.lines(text);
        return switch (place) {
            case "own cell" -> harmless + harmless;
            case "grid column", "grid caption" -> harmless + "1"; // the number of the only column
            case "grid cell" -> "1" + harmless;
            default -> harmless;
        };
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_reads_in_html_as_it_was_typed(String text) {
        places().forEach((place, block) -> {
            String html = new HtmlInk().ink(Page.of("nl", "", List.of(block.apply(text))));
            Document document = Readers.html(html);
            assertThat(seen(place, Readers.textOfHtml(html))).as(place).isEqualTo(seen(place, expected(text, place)));
            assertThat(foreign(document)).as(place).isEmpty();
        });
    }

    private static Set<String> foreign(Document document) {
        Set<String> elements = document.getAllElements().stream()
                .map(Element::tagName)
                .filter(name -> !name.equals("#root") && !OUR_ELEMENTS.contains(name))
                .collect(Collectors.toSet());
        document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey())
                .filter(name -> name.startsWith("on") || name.equals("src") || name.equals("style"))
                .forEach(elements::add);
        return elements;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_reaches_the_terminal_without_control_characters(String text) {
        places().forEach((place, block) -> {
            String plain = new TextInk(60, false, false).ink(Page.of("nl", text, List.of(block.apply(text))));
            assertThat(plain.chars().filter(c -> c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0))
                    .as(place)
                    .isEmpty();
            assertThat(bare(plain)).as(place).contains(bare(Inert.lines(text)));
        });
    }

    @Test
    void a_title_subtitle_footer_and_language_are_text_too() {
        String text = "\"><script>alert('x')</script>";
        Page page = new Page(text, text, Optional.of(text), List.of(), Optional.of(Line.of(text)));

        Document html = Readers.html(new HtmlInk().ink(page));
        assertThat(foreign(html)).isEmpty();
        assertThat(html.title()).isEqualTo(text + " – " + text);
        assertThat(Readers.seenIn(Readers.GITHUB_FLAVOURED.parse(new MarkdownInk().ink(page))).html)
                .isEmpty();
    }

    @Test
    void an_anchor_is_text_too() {
        String anchor = "a\" onclick='x' <b>&#35; %41";
        Page page = Pages.page(
                new Card(Optional.of(anchor), "Kaart", Optional.empty(), List.of()),
                Paragraph.of(new Jump(anchor, Line.of("erheen"))));

        Document html = Readers.html(new HtmlInk().ink(page));
        assertThat(foreign(html)).isEmpty();
        String href = html.select("p a").attr("href");
        assertThat(URI.create(href).getFragment())
                .isEqualTo(html.select("article").attr("id"));
    }

    @ParameterizedTest
    @MethodSource("dangerousAddresses")
    void a_dangerous_address_leaves_only_its_label(String address) {
        Page page = Pages.page(Paragraph.of(new Link(address, "klik hier")));

        assertThat(Readers.html(new HtmlInk().ink(page)).select("a")).isEmpty();
        assertThat(Readers.seenIn(Readers.GITHUB_FLAVOURED.parse(new MarkdownInk().ink(page))).links)
                .isEmpty();
        assertThat(new HtmlInk().ink(page)).contains("klik hier");
    }

    static Stream<String> dangerousAddresses() {
        return Stream.of(
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>x</script>",
                "file:///etc/passwd",
                "//elders.example/x",
                "\\\\elders\\x",
                "",
                " ");
    }

    @Test
    void a_text_beside_a_link_does_not_make_it_a_picture() {
        Page page = Pages.page(Paragraph.of(new Text("Kijk!"), new Link("https://example.org", "hier")));

        Readers.Seen seen = Readers.seenIn(Readers.GITHUB_FLAVOURED.parse(new MarkdownInk().ink(page)));
        assertThat(seen.images).isEmpty();
        assertThat(seen.links).containsExactly("https://example.org");
        assertThat(Readers.tidy(seen.text.toString())).endsWith("Kijk!hier");
    }

    @Test
    void texts_that_are_harmless_apart_are_harmless_together() {
        Page page = Pages.page(
                Paragraph.of(
                        new Text("<"),
                        new Text("script>"),
                        new Text("&"),
                        new Text("lt;"),
                        new Text(""),
                        new Text("_a"),
                        new Text("_")),
                Paragraph.of(new Text(""), new Text("# kop")),
                Paragraph.of(
                        new Strong("a"), new Strong("b!"), new Text("c"), new Emphasis("*d*"), new OwnPhrase("e")));

        Readers.Seen seen = Readers.seenIn(Readers.GITHUB_FLAVOURED.parse(new MarkdownInk().ink(page)));
        assertThat(Readers.tidy(seen.text.toString())).endsWith("<script>&lt;_a_ # kop ab!c*d*“e”");
        assertThat(seen.html).isEmpty();
    }
}
