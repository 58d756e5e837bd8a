package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import pop.HangGuard;
import pop.doc.Drawing;
import pop.doc.Figure;
import pop.doc.MindMap;
import pop.doc.Page;
import pop.doc.Timeline;
import pop.model.Action;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Insight;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Question;
import pop.store.PopFile;
import pop.view.MindMapPage;
import pop.view.TimelinePage;

/** What holds of every drawing, whatever stands in the plan. */
class DrawingLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Set<String> OURS =
            Set.of("svg", "title", "desc", "style", "rect", "path", "circle", "g", "text", "tspan");

    private static final List<Kind> STORY = List.of(Kind.QUESTION, Kind.INSIGHT, Kind.DECISION, Kind.GOAL, Kind.ACTION);

    /** A plan by a name. */
    record Example(String name, Pop pop) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> plans() throws IOException {
        List<Example> plans = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            files.filter(file -> file.toString().endsWith(".pop.yaml")).sorted().forEach(file -> plans.add(read(file)));
        }
        plans.add(new Example("empty", Pop.EMPTY));
        plans.add(new Example("five hundred actions", many(500)));
        Hostile.texts().forEach(text -> plans.add(new Example("hostile: " + text, said(text))));
        plans.add(new Example("a hundred thousand letters", said("x".repeat(100_000))));
        plans.add(new Example("a hundred thousand words", said("woord ".repeat(17_000))));
        return plans.stream();
    }

    private static Example read(Path file) {
        try {
            return new Example(
                    file.toString(),
                    PopFile.of(file.toString(), Files.readAllBytes(file)).pop());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Facts item(String id, String text, String... because) {
        return Facts.NONE.with(Fields.ID, id).with(Fields.TEXT, text).with(Fields.BECAUSE, List.of(because));
    }

    private static Pop said(String text) {
        return Pop.EMPTY
                .plus(new Question(item("q1", text).with(Fields.DATE, TODAY)))
                .plus(new Insight(item("i1", text, "q1").with(Fields.DATE, TODAY)))
                .plus(new Insight(item("i2", text, "q1")))
                .plus(new Goal(item("g1", text, "i1", "i2").with(Fields.DATE, TODAY)))
                .plus(new Action(item("a1", text).with(Fields.OF_GOAL, "g1").with(Fields.DUE, TODAY)))
                .plus(new Action(item("a2", text)));
    }

    private static Pop many(int actions) {
        Pop pop = said("Ik zoek werk waarin ik mensen iets kan leren");
        List<Action> all = new ArrayList<>(pop.actions());
        for (int i = 3; i <= actions; i++) {
            Facts facts = item(
                            "a" + i, "Ik bel tegen vrijdag school nummer " + i + " en vraag of ik een dag mag meelopen")
                    .with(Fields.START, TODAY.minusDays(i));
            all.add(new Action(i % 3 == 0 ? facts : facts.with(Fields.OF_GOAL, "g1")));
        }
        return new Pop(pop.facts().with(Fields.ACTIONS, all));
    }

    private static List<Page> pages(Pop pop) {
        return List.of(MindMapPage.of(pop, TODAY), TimelinePage.of(pop, TODAY));
    }

    private static List<Sketch> sketches(Page page) {
        return ((Figure) page.blocks().get(0)).drawing().open(new Drawing.Cases<>() {
            @Override
            public List<Sketch> mindMap(MindMap map) {
                return List.of(MindMapSketch.of(map));
            }

            @Override
            public List<Sketch> timeline(Timeline timeline) {
                return List.of(TimelineSketch.of(timeline, false), TimelineSketch.of(timeline, true));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void no_two_boxes_and_no_two_texts_of_a_drawing_meet(Example plan) {
        for (Page page : pages(plan.pop())) {
            for (Sketch sketch : sketches(page)) {
                for (Sketch.Sort sort : List.of(Sketch.Sort.BOX, Sketch.Sort.WORDS)) {
                    List<Sketch.Shape> shapes = sketch.shapes().stream()
                            .filter(shape -> shape.sort() == sort)
                            .toList();
                    for (int i = 0; i < shapes.size(); i++) {
                        for (int j = i + 1; j < shapes.size(); j++) {
                            assertThat(meet(shapes.get(i), shapes.get(j)))
                                    .as("%s%n%s", shapes.get(i), shapes.get(j))
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    private static boolean meet(Sketch.Shape one, Sketch.Shape other) {
        return one.left() < other.right()
                && other.left() < one.right()
                && one.top() < other.bottom()
                && other.top() < one.bottom();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void words_stay_within_their_box_and_within_the_drawing(Example plan) {
        for (Page page : pages(plan.pop())) {
            for (Sketch sketch : sketches(page)) {
                List<Sketch.Shape> boxes = sketch.shapes().stream()
                        .filter(shape -> shape.sort() == Sketch.Sort.BOX)
                        .toList();
                for (Sketch.Shape shape : sketch.shapes()) {
                    assertThat(shape.left()).isNotNegative();
                    assertThat(shape.top()).as(shape.svg()).isGreaterThanOrEqualTo(-3);
                    if (shape.sort() == Sketch.Sort.WORDS) {
                        assertThat(boxes).as(shape.svg()).noneMatch(box -> meet(box, shape) && !holds(box, shape));
                    }
                }
            }
        }
    }

    private static boolean holds(Sketch.Shape box, Sketch.Shape words) {
        return words.left() >= box.left() + 8
                && words.right() <= box.right() - 8
                && words.top() >= box.top() + 4
                && words.bottom() <= box.bottom() - 4;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void where_a_printer_turns_the_page_nothing_is_cut(Example plan) {
        for (Page page : pages(plan.pop())) {
            for (Sketch sketch : sketches(page)) {
                List<Sketch.Strip> strips = sketch.strips(500, 700);
                assertThat(strips.get(0).top()).isZero();
                assertThat(strips.get(strips.size() - 1).bottom()).isEqualTo(sketch.height());
                for (int i = 1; i < strips.size(); i++) {
                    int cut = strips.get(i).top();
                    assertThat(cut).isEqualTo(strips.get(i - 1).bottom());
                    assertThat(sketch.shapes())
                            .filteredOn(shape -> shape.sort() != Sketch.Sort.LINE)
                            .noneMatch(shape -> shape.top() < cut && shape.bottom() > cut);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_picture_is_well_formed_says_what_it_is_and_does_nothing(Example plan) throws Exception {
        for (Page page : pages(plan.pop())) {
            Document picture = xml(new SvgInk().ink(page).orElseThrow());
            Element root = picture.getDocumentElement();

            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("lang")).isEqualTo(page.language());
            assertThat(text(root, "title")).contains(Inert.line(page.title()).strip());
            assertThat(text(root, "desc")).isNotBlank();
            List<Element> elements = elements(root);
            assertThat(elements).allMatch(element -> OURS.contains(element.getTagName()));
            for (Element element : elements) {
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    Node attribute = element.getAttributes().item(i);
                    assertThat(attribute.getNodeName())
                            .doesNotStartWith("on")
                            .doesNotContain("href")
                            .doesNotContain("src")
                            .isNotEqualTo("style");
                    assertThat(attribute.getNodeValue()).doesNotContain("url(").doesNotContain("NaN");
                }
            }
            assertThat(root.getTextContent()).doesNotContain("\u202E");
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_step_of_a_plan_is_told_in_full_in_words(Example plan) {
        for (Page page : pages(plan.pop())) {
            String told = Readers.tidy(new TextInk(0, false, false).ink(page));
            for (Kind kind : STORY) {
                for (Item item : plan.pop().current(plan.pop().items(kind))) {
                    item.text().ifPresent(text -> assertThat(told).contains(Readers.tidy(Inert.line(text))));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void what_is_drawn_is_told_in_words_too(Example plan) throws Exception {
        for (Page page : pages(plan.pop())) {
            String told = bare(new TextInk(0, false, false).ink(page));
            Document picture = xml(new SvgInk().ink(page).orElseThrow());
            for (Element text : elements(picture.getDocumentElement())) {
                String drawn = bare(text.getTextContent());
                if (text.getTagName().equals("text")
                        && text.getAttribute("class").contains("ink-fill")) {
                    assertThat(told).contains(drawn.endsWith("…") ? drawn.substring(0, drawn.length() - 1) : drawn);
                }
            }
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    @Test
    void five_hundred_actions_are_drawn_at_once_and_all_of_them() {
        HangGuard.within(Duration.ofSeconds(10), () -> {
            for (Page page : pages(many(500))) {
                String picture = new SvgInk().ink(page).orElseThrow();
                assertThat(picture).hasSizeLessThan(1_500_000);
                IntStream.rangeClosed(3, 500)
                        .forEach(i ->
                                assertThat(picture).containsPattern("nummer( </tspan><tspan[^>]*>| )" + i + "\\b"));
            }
            return "";
        });
    }

    @Test
    void the_same_plan_gives_the_same_bytes_everywhere() {
        Everywhere.isTheSame(DrawingLawsTest::drawn);
    }

    private static String drawn() {
        StringBuilder all = new StringBuilder();
        for (Page page : pages(many(20))) {
            all.append(new SvgInk().ink(page).orElseThrow()).append(new HtmlInk().ink(page));
        }
        return all.toString();
    }

    private static Document xml(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Element root) {
        List<Element> all = new ArrayList<>(List.of(root));
        NodeList below = root.getElementsByTagName("*");
        for (int i = 0; i < below.getLength(); i++) {
            all.add((Element) below.item(i));
        }
        return all;
    }

    private static String text(Element root, String element) {
        return root.getElementsByTagName(element).item(0).getTextContent();
    }
}
