package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pop.store.PopFile;

class ExportCommandTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String LEAP = "http://terms.leapspecs.org/";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void els_and_jan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    private static List<Path> examples() throws Exception {
        try (var all = Files.newDirectoryStream(Path.of("examples/pops"), "*.pop.yaml")) {
            List<Path> found = new ArrayList<>();
            all.forEach(path -> found.add(path.toAbsolutePath()));
            return found;
        }
    }

    @Test
    void json_goes_out_and_comes_in_as_the_same_plan() throws Exception {
        for (Path example : examples()) {
            String json = terminal.types("export", example.toString(), "--to", "json")
                    .done()
                    .out();
            String yaml = terminal.piping(json)
                    .pop("import - --from json -o -")
                    .done()
                    .out();
            assertThat(PopFile.of("x", yaml).pop())
                    .isEqualTo(PopFile.of("x", Files.readString(example)).pop());
        }
    }

    @Test
    void an_import_is_a_new_file_and_never_takes_the_place_of_one() {
        terminal.pop("export els-peeters -o els.json").done().answering("els.json");
        String before = terminal.read(Plans.ELS_FILE);
        assertThat(terminal.pop("import els.json --from json").done().answer())
                .isEqualTo("els-peeters_2026-02-03-2.pop.yaml");
        terminal.pop("import els.json --from json -o " + Plans.ELS_FILE).exits(Exit.FILES);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(before);
        terminal.pop("import els.json --from json -n").done().answering("+++ els-peeters_2026-02-03-3");
        assertThat(terminal.files()).hasSize(3);
    }

    @Test
    void an_import_takes_all_or_nothing() {
        terminal.file("a.json", "{\"schema_version\":1,\"kind\":\"pop\",\"pop\":{\n\"loopbaanvraag\":[]}}");
        terminal.pop("import a.json --from json")
                .exits(Exit.UNREADABLE)
                .saying("regel 2", "questions", "niets geschreven");
        terminal.file("a.json", "{\"schema_version\":1,\"kind\":\"pop\",\"pop\":{\"format\":2}}");
        terminal.pop("import a.json --from json").exits(Exit.UNREADABLE);
        terminal.file("a.json", "{\"schema_version\":9,\"kind\":\"pop\",\"pop\":{}}");
        terminal.pop("import a.json --from json").exits(Exit.UNREADABLE).saying("schema_version");
        terminal.file("a.json", "{\"kind\":\"list\"}");
        terminal.pop("import a.json --from json").exits(Exit.UNREADABLE).saying("kind is pop");
        terminal.file("a.json", "nee");
        terminal.pop("import a.json --from json").exits(Exit.UNREADABLE).saying("regel 1");
        terminal.pop("import weg.json --from json").exits(Exit.FILES);
        terminal.pop("import a.json").refused().saying("--from");
        terminal.pop("import a.json --from yaml").refused().saying("json");
        terminal.file("a.json", "{\"schema_version\":1,\"kind\":\"pop\",\"pop\":{\"x-a\":1,\"title\":\"POP\"}}");
        terminal.pop("import a.json --from json -o b.pop.yaml").done().saying("x-");
        assertThat(terminal.files()).containsExactly("a.json", "b.pop.yaml", Plans.ELS_FILE);
    }

    @Test
    void a_table_holds_every_item_and_no_formula() {
        terminal.file(Plans.JAN_FILE, Plans.JAN.replace("Ik lees een boek.", "\"=HYPERLINK(1)\""));
        List<List<String>> rows =
                Csv.read(terminal.pop("export --to csv").done().out());
        assertThat(rows.get(0)).startsWith("file", "client", "kind", "id", "date", "text", "state", "due");
        assertThat(rows.get(6)).contains("Jan Maes", "action", "a1", "'=HYPERLINK(1)", "planned");
        assertThat(rows).hasSize(7).allMatch(row -> row.size() == rows.get(0).size());
        assertThat(rows.get(5)).contains("Els Peeters", "2026-03-06", "d1", "g1");
    }

    @Test
    void a_table_in_a_file_says_that_it_is_utf_8_and_one_in_a_pipe_does_not() {
        assertThat(terminal.pop("export --to csv").done().out()).startsWith("file,");
        terminal.pop("export -o els.csv").done();
        assertThat(terminal.read("els.csv")).startsWith("\uFEFFfile,");
        terminal.pop("export -o els.csv").exits(Exit.FILES);
        terminal.pop("export -o els.csv --force").done();
    }

    private List<String> days(String... words) {
        List<String> days = new ArrayList<>();
        for (VEvent event :
                Biweekly.parse(terminal.types(words).done().out()).first().getEvents()) {
            var each = event.getDateIterator(TimeZone.getTimeZone("UTC"));
            for (int i = 0; i < 4 && each.hasNext(); i++) {
                days.add(each.next().toInstant().toString().substring(0, 10) + " "
                        + event.getSummary().getValue());
            }
        }
        days.sort(null);
        return days;
    }

    @Test
    void another_reader_sees_the_days_of_the_plan() {
        terminal.file("mia.pop.yaml", """
                format: 1
                client: {name: Mia}
                begin: 2026-01-05
                sessions:
                  - {id: s1, date: 2026-01-05, kind: intake}
                  - {id: s2, date: 2026-02-02}
                homework: [{id: h1, session: s1, text: Lezen}, {id: h2, session: s2, text: Later}]
                goals: [{id: g1, text: Werk, due: 2026-12-31, check_moments: [2026-06-01, 2026-09-01]}]
                actions:
                  - {id: a1, text: Lopen, start: 2026-01-31, due: 2026-03-31, repeat: {every: month, times: 2}}
                  - {id: a2, text: Klaar, due: 2026-05-05, status: done}
                  - {id: a3, text: Te laat, start: 2026-05-05, repeat: {every: day, until: 2026-05-04}}
                  - {id: a4, text: Negen keer, start: 2026-04-01, repeat: {every: week, times: 3, count: 9}}
                reviews: [{date: 2026-07-01, kind: interim}]
                """);
        assertThat(days("export", "mia", "--to", "ics"))
                .containsExactly(
                        "2026-01-05 Gesprek (intake)",
                        "2026-01-31 2 keer deze maand: Lopen",
                        "2026-02-02 Gesprek",
                        "2026-02-02 Huiswerk voor vandaag: Lezen",
                        "2026-02-28 2 keer deze maand: Lopen",
                        "2026-03-31 2 keer deze maand: Lopen",
                        "2026-03-31 Tegen vandaag: Lopen",
                        "2026-04-01 3 keer deze week: Negen keer",
                        "2026-04-08 3 keer deze week: Negen keer",
                        "2026-04-15 3 keer deze week: Negen keer",
                        "2026-06-01 Kijken hoe het gaat: Werk",
                        "2026-07-01 Terugblik op mijn plan (tussentijds)",
                        "2026-09-01 Kijken hoe het gaat: Werk",
                        "2026-12-31 Tegen vandaag: Werk");
        assertThat(days("export", "--to", "ics")).hasSize(16).contains("2026-02-02 Mia · Gesprek");
    }

    @Test
    void a_calendar_names_nobody_in_its_keys_and_keeps_them() {
        String before = terminal.pop("export --to ics").done().out();
        assertThat(before.lines().filter(line -> line.startsWith("UID")))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .noneMatch(line -> line.contains("els") || line.contains("a1"));
        terminal.pop("revise g1 --typo Anders").code();
        terminal.types("set", "a1", "due", "2026-04-04").done();
        assertThat(terminal.pop("export --to ics")
                        .done()
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("UID"))
                        .toList())
                .isEqualTo(before.lines().filter(line -> line.startsWith("UID")).toList());
        terminal.file("leeg.pop.yaml", "format: 1\n");
        terminal.pop("export leeg --to ics").refused().saying("geen enkele dag");
    }

    private static List<Element> all(Element in, String space, String name) {
        NodeList found = in.getElementsByTagNameNS(space, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String text(Element in, String space, String name) {
        return all(in, space, name).get(0).getTextContent();
    }

    /** The list of {@code docs/export.md}, line by line. */
    @Test
    void a_portfolio_is_what_the_reader_of_mahara_wants() throws Exception {
        for (Path example : examples()) {
            String xml = terminal.types("export", example.toString(), "--to", "leap2a")
                    .done()
                    .out();
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            Element feed = document.getDocumentElement();
            assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
            assertThat(feed.getAttribute("xmlns:rdf")).isEqualTo(RDF);
            assertThat(feed.getAttribute("xmlns:leap2")).isEqualTo(LEAP);
            assertThat(feed.getAttribute("xmlns:categories")).isEqualTo("http://wiki.leapspecs.org/2A/categories/");
            assertThat(text(feed, LEAP, "version")).isEqualTo("http://www.leapspecs.org/2010-07/2A/");
            assertThat(text(all(feed, ATOM, "author").get(0), ATOM, "name")).isNotBlank();
            List<Element> entries = all(feed, ATOM, "entry");
            List<String> ids =
                    entries.stream().map(entry -> text(entry, ATOM, "id")).toList();
            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
            for (Element entry : entries) {
                assertThat(text(entry, ATOM, "title")).isNotBlank().doesNotContain("\n");
                assertThat(text(entry, ATOM, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
                assertThat(all(entry, RDF, "type").get(0).getAttributeNS(RDF, "resource"))
                        .isEqualTo("leap2:plan");
                assertThat(all(entry, ATOM, "content").get(0).getAttribute("type"))
                        .isEqualTo("text");
                assertThat(all(entry, LEAP, "date").stream()
                                .map(date -> date.getAttributeNS(LEAP, "point"))
                                .toList())
                        .doesNotHaveDuplicates()
                        .isSubsetOf("start", "target", "end");
                assertThat(all(entry, LEAP, "status"))
                        .allMatch(status ->
                                List.of("completed", "planned").contains(status.getAttributeNS(LEAP, "stage")));
            }
            for (Element task : entries.subList(1, entries.size())) {
                Element link = all(task, ATOM, "link").get(0);
                assertThat(link.getAttribute("rel")).isEqualTo("leap2:is_part_of");
                assertThat(ids).contains(link.getAttribute("href"));
                assertThat(link.getAttribute("href")).isNotEqualTo(text(task, ATOM, "id"));
            }
        }
    }

    @Test
    void labels_of_codes_come_from_the_table_and_a_missing_one_is_said() {
        terminal.file("mia.pop.yaml", """
                format: 1
                competences:
                  - id: c1
                    name: Schilderen
                    codes:
                      - {system: esco, uri: "http://data.europa.eu/esco/skill/00000000-0000-0000-0000-00000000000a"}
                      - {system: Competent, uri: H140501, label: eigen woord}
                      - {system: esco, uri: S1.2}
                """);
        terminal.file(
                "esco.csv",
                "\uFEFFconceptUri;preferredLabel\nhttp://data.europa.eu/esco/skill/"
                        + "00000000-0000-0000-0000-00000000000a;\"verf; aanbrengen\"\nH140501;ander woord\n");
        Said said = terminal.pop("export mia --to csv --framework esco.csv").done();
        assertThat(Csv.read(said.out()).get(1).get(17)).contains("(verf; aanbrengen)", "H140501 (eigen woord)");
        assertThat(said.err().lines()).hasSize(2).allMatch(line -> line.contains("S1.2"));
        terminal.pop("export mia --to json --framework esco.csv").done().answering("verf; aanbrengen");
        terminal.file("fout.csv", "naam,woord\n1,2\n");
        terminal.pop("export mia --to csv --framework fout.csv").refused().saying("code", "label");
        terminal.pop("export mia --to csv --framework weg.csv").exits(Exit.FILES);
    }

    @Test
    void several_plans_go_into_a_folder_each_in_a_file_of_its_own() {
        terminal.file("dossiers/" + Plans.JAN_FILE, Plans.JAN);
        terminal.file("dossiers/els.pop.yaml", Plans.ELS);
        terminal.file("dossiers/stuk.pop.yaml", Plans.TORN);
        terminal.pop("export dossiers --to json").refused().saying("-o");
        terminal.pop("export dossiers --to json -o uit").exits(Exit.UNREADABLE).saying("stuk.pop.yaml");
        assertThat(terminal.files()).contains("uit/els.json", "uit/jan-maes_2026-01-12.json");
        terminal.pop("export dossiers --to leap2a -o uit").exits(Exit.UNREADABLE);
        assertThat(terminal.files()).contains("uit/els.xml");
        terminal.pop("export dossiers --to csv -o uit/").exits(Exit.UNREADABLE);
        assertThat(terminal.files()).contains("uit/pops.csv");
    }

    @Test
    void what_cannot_be_is_refused() {
        terminal.pop("export").refused().saying("--to");
        terminal.pop("export --to xml").refused().saying("leap2a");
        terminal.pop("export --to csv --for iedereen").refused();
        terminal.types("export", "--to", "json", "-o", Plans.ELS_FILE).exits(Exit.FILES);
        terminal.pop("export --to json -o nergens/els.json").exits(Exit.FILES);
        terminal.file("half.pop.yaml", "format: 1\nbegin: morgen\n");
        terminal.pop("export half --to json").done().saying("pop check");
    }
}
