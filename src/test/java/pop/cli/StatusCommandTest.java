package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A plan in which something of every sort asks for attention on 1 March 2026. */
    private static final String MIA = """
            format: 1
            client: {name: Mia Daems}
            begin: 2025-11-03
            sessions: [{id: s1, date: 2026-03-12}]
            insights:
              - {id: i1, author: coach, text: Je legt goed uit}
            goals:
              - {id: g1, text: Ik geef les, check_moments: [2026-02-01, 2026-04-01]}
            actions:
              - {id: a1, text: Ik bel drie scholen, due: 2026-02-20}
              - {id: a2, text: Ik schrijf elke week, due: 2026-06-30, repeat: {every: week, times: 2, until: 2026-06-30}}
              - {id: a3, text: Ik schrijf me in, first_step: {text: formulier halen, due: 2026-02-25}}
              - {id: a4, text: Ik bezocht een school, due: 2026-02-10, evaluations: [{date: 2026-02-12, result: missed}]}
              - {id: a5, text: Ik las een boek, due: 2026-02-10, status: done}
              - {id: a6, text: Ga eens langs, due: 2026-02-10, author: coach}
            homework: [{id: h1, text: Vacatures lezen}, {id: h2, text: Brief, done: 2026-02-01}]
            reviews: [{id: r1, date: 2026-05-04}]
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file("mia-daems_2025-11-03.pop.yaml", MIA);
    }

    @Test
    void of_one_plan_it_says_what_went_by_what_comes_and_what_waits() {
        String page = terminal.pop("status").done().out();
        assertThat(page)
                .containsSubsequence(
                        "Mia Daems",
                        "Bij 3 stappen is de dag voorbij",
                        "Hoe ging het?",
                        "g1 “Ik geef les” (op 1 februari 2026",
                        "a1 “Ik bel drie scholen” (op 20 februari 2026 zou dit klaar zijn)",
                        "a3",
                        "pop evaluate -p mia-daems",
                        "Wat eraan komt",
                        "12 maart 2026",
                        "Volgend gesprek",
                        "Volgende terugblik",
                        "4 mei 2026",
                        "Volgend kijkmoment",
                        "1 april 2026",
                        "Wat je telkens opnieuw doet",
                        "2 keer per week",
                        "Voorstellen van de coach",
                        "i1 “Je legt goed uit”",
                        "Huiswerk",
                        "Vacatures lezen",
                        "onderweg");
        assertThat(page).doesNotContain("a4", "a5", "h2", "Brief");
    }

    @Test
    void it_speaks_both_languages_and_every_format() {
        terminal.inEnglish().pop("status").done().answering("How did it go?", "12 March 2026");
        for (String format : List.of("text", "tsv", "csv", "json", "jsonl", "md", "html")) {
            terminal.pop("status --format " + format).done().answering("Ik bel drie scholen");
        }
        assertThat(terminal.pop("status --format csv").done().lines().get(0))
                .isEqualTo("name,file,client,state,what,date,past,item_kind,item,text");
    }

    @Test
    void a_plan_in_which_nothing_is_open_says_so() {
        terminal.pop("status --today 2020-01-01")
                .done()
                .answering("Het eerste wat eraan komt: 1 februari 2026, kijken hoe het gaat.");
        terminal.file("leeg.pop.yaml", "format: 1\n");
        terminal.pop("status leeg").done().answering("Er staat niets open", "begonnen, nog zonder stappen");
    }

    @Test
    void of_a_folder_the_most_urgent_plan_comes_first() {
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.file("an-aerts_2026-01-12.pop.yaml", "format: 1\nactions: [{id: a1, text: Lezen, due: 2026-01-15}]\n");
        String page = terminal.pop("status").done().out();
        assertThat(page).containsSubsequence("an-aerts", "mia-daems", "els-peeters");
        assertThat(page).contains("3 POP's", "Bij 2 ervan is een dag voorbij");
    }

    @Test
    void a_column_in_which_nothing_stands_takes_no_room() {
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        assertThat(terminal.pop("status .").done().lines())
                .anyMatch(line -> line.matches("POP +Voorbij +Eerst.*Wacht.*"));
        terminal.file("mia-daems_2025-11-03.pop.yaml", Plans.JAN);
        assertThat(terminal.pop("status .").done().lines())
                .anyMatch(line -> line.matches("POP +Eerstvolgend +Hoe ver"));
    }

    @Test
    void overdue_shows_and_finds_only_what_is_overdue() {
        terminal.pop("status --overdue").done().answering("a1", "2026-02-20", "1 ding.");
        assertThat(terminal.pop("status --overdue").out()).doesNotContain("g1", "a3", "a4", "a6");
        terminal.pop("status --overdue --fail").exits(Exit.NO);
        terminal.pop("status --fail").exits(Exit.NO);
        terminal.pop("status --overdue --fail --today 2026-02-20").done().answering("Hier is niets voor te doen.");
        terminal.pop("status --fail --today 2026-02-20").done();
    }

    @Test
    void due_shows_all_that_falls_due_up_to_that_day() {
        assertThat(items("status --due 2026-04-01 --json")).containsExactly("g1", "a1", "a3", "s1", "g1");
        terminal.pop("status --due 2026-04-01 --fail").exits(Exit.NO);
        terminal.pop("status --due 2025-04-01 --fail").done();
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        terminal.pop("status --overdue --due 2026-04-01").refused().saying("Kies");
        terminal.pop("status --due morgen").refused().saying("morgen", "2026-06-30");
        terminal.pop("status --for baas").refused().saying("self, coach, employer, public");
        terminal.pop("status niemand").refused();
        terminal.pop("status --overdeu").refused().saying("--overdue");
    }

    @Test
    void a_plan_that_cannot_be_read_hides_no_other_and_is_no_silence() {
        terminal.file("stuk.pop.yaml", Plans.TORN);
        for (String command : List.of("status", "stats", "grep scholen")) {
            terminal.pop(command).exits(Exit.UNREADABLE).saying("stuk.pop.yaml", "regel 2");
        }
        terminal.pop("status").exits(Exit.UNREADABLE).answering("mia-daems", "niet te lezen");
        terminal.pop("grep scholen").exits(Exit.UNREADABLE).answering("a1");
        terminal.pop("status stuk").exits(Exit.UNREADABLE).saying("stuk.pop.yaml", "regel 2");
        assertThat(terminal.pop("status stuk").out()).isEmpty();
    }

    @Test
    void a_quiet_plan_and_the_years_that_a_folder_keeps_it_are_told_and_nothing_is_done() {
        terminal.file(".pop.yaml", "limits: {quiet_months: 2}\nretention_years: 1\n");
        Terminal later = terminal.on("2027-06-01");
        terminal.file("an.pop.yaml", "format: 1\nbegin: 2025-01-05\nquestions: [{id: q1, text: Wat}]\n");
        later.pop("status an").done().answering("al lang stil", "5 januari 2026", "pop haalt niets weg");
        later.pop("status").done().answering("langer bewaard dan");
        assertThat(later.pop("status an --format tsv").lines())
                .anyMatch(line -> line.contains("\tquiet\t2025-01-05\t"))
                .anyMatch(line -> line.contains("\tretention\t2026-01-05\ttrue"));
        assertThat(terminal.files()).contains("an.pop.yaml");
        terminal.file(".pop.yaml", "retention_years: vijf\n");
        terminal.pop("status").refused().saying(".pop.yaml:1", "vijf");
    }

    @Test
    void what_the_file_does_not_tell_surely_is_not_asked() {
        terminal.file("an.pop.yaml", """
                format: 1
                actions:
                  - {id: a1, text: Een, due: 2026-01-15, status: klaar}
                  - {id: a2, text: Twee, due: 2026-01-15, evaluations: gisteren}
                  - {id: a3, text: Drie, due: 2026-01-15}
                """);
        assertThat(items("status an --overdue --json")).containsExactly("a3");
    }

    @Test
    void what_is_overdue_or_quiet_is_the_same_for_the_rules() throws IOException {
        int told = 0;
        List<Path> files = new ArrayList<>(examples());
        files.add(folder.resolve("mia-daems_2025-11-03.pop.yaml"));
        for (Path file : files) {
            for (String day : List.of("2024-06-01", "2026-03-01", "2026-12-31", "2029-01-01")) {
                List<String> asked = items("status " + file + " --overdue --json --today " + day);
                List<String> found = found(file, "overdue-unevaluated", day);
                assertThat(asked).as("%s on %s", file, day).containsExactlyInAnyOrderElementsOf(found);
                boolean quiet = !found(file, "gone-quiet", day).isEmpty();
                assertThat(terminal.types("status", file.toString(), "--format", "tsv", "--today", day)
                                .out()
                                .contains("\tquiet\t20"))
                        .as("%s on %s", file, day)
                        .isEqualTo(quiet);
                told += asked.size() + (quiet ? 1 : 0);
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    private List<String> found(Path file, String rule, String day) throws IOException {
        List<String> found = new ArrayList<>();
        Said said = terminal.types("check", file.toString(), "--only", rule, "--json", "--today", day);
        JSON.readTree(said.out())
                .get("findings")
                .forEach(finding -> found.add(finding.get("item").asText()));
        return found;
    }

    private List<String> items(String command) {
        List<String> items = new ArrayList<>();
        Said said = terminal.types(command.split(" "));
        if (said.code() == Exit.UNREADABLE.code()) {
            return items;
        }
        try {
            for (JsonNode pop : JSON.readTree(said.out()).get("pops")) {
                pop.get("matters")
                        .forEach(matter -> items.add(matter.get("item").asText()));
            }
        } catch (IOException e) {
            throw new AssertionError(said.out(), e);
        }
        return items;
    }

    /** Every plan that can be read, in order or broken. */
    private List<Path> examples() throws IOException {
        try (Stream<Path> all = Files.walk(ExamplesTest.EXAMPLES)) {
            return all.filter(path -> path.toString().endsWith(".pop.yaml"))
                    .filter(path ->
                            terminal.types("show", "-p", path.toString()).code() == 0)
                    .map(Path::toAbsolutePath)
                    .filter(path -> !path.toString().contains(" "))
                    .sorted()
                    .toList();
        }
    }
}
