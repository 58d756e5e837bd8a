package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a centre gets for its training attest, and what is said when it is too early for one. */
class AttestCommandTest {

    private static final String PLAN = """
            format: 1
            title: POP
            client: {name: Mia Claes}
            coach: {name: Jo Smets, centre: Loopbaancentrum De Brug}
            begin: 2026-01-05
            vouchers: [{number: 1, begin: 2026-01-05}, {number: 2, begin: 2026-02-16}]
            questions: [{id: q1, text: "Wat met mijn handen?"}]
            insights: [{id: i1, because: [q1], text: Ik werk graag met vuur}, {id: i2, visibility: private, text: Geheim}]
            goals: [{id: g1, because: [i1], text: Ik word lasser}]
            actions:
              - id: a1
                goal: g1
                because: [i1, i2]
                text: "Ik leer lassen, mijn nummer is 85.07.30-033.28"
                due: 2026-06-30
                training: {title: Lassen, provider: Avondschool De Vonk, hours: 40, attest: {wanted: yes}}
                financing: [{instrument: training_leave, status: requested}]
              - {id: a2, kind: training, text: Iets met hout}
              - {id: a3, kind: reading, text: Een boek}
              - {id: a4, kind: training, status: dropped, text: Iets met glas}
              - {id: a5, author: coach, kind: training, replaces: a2, training: {title: Hout, type: avond, start: 2026-04-01}}
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file("mia.pop.yaml", PLAN);
    }

    @Test
    void a_concrete_training_gives_all_that_the_centre_needs() {
        terminal.pop("attest a1")
                .done()
                .answering(
                        "✓", "Mia Claes", "Loopbaancentrum De Brug", "Jo Smets", "5 januari 2026", "16 februari 2026")
                .answering("Lassen", "Avondschool De Vonk", "40", "30 juni 2026", "Vlaams opleidingsverlof")
                .answering("Ik word lasser", "Ik werk graag met vuur", "Wat met mijn handen?", "mia.pop.yaml");
        for (String format : new String[] {"md", "html"}) {
            terminal.pop("attest a1 --format " + format).done().answering("Avondschool De Vonk", "Ik word lasser");
        }
    }

    @Test
    void no_national_number_ever_comes_along() {
        for (String format : new String[] {"text", "md", "html", "json"}) {
            String out = terminal.pop("attest a1 --format " + format).done().out();
            assertThat(out).contains("Ik leer lassen").doesNotContain("033", "85.07");
        }
    }

    @Test
    void what_is_missing_is_asked_with_the_command_that_fills_it_in() {
        terminal.file("mia.pop.yaml", PLAN.replace("client: {name: Mia Claes}\n", ""));
        terminal.pop("attest a2 -p mia").refused().saying("a5");
        terminal.file("mia.pop.yaml", PLAN.replace("replaces: a2, ", "").replace("client: {name: Mia Claes}\n", ""));
        terminal.pop("attest a2")
                .exits(Exit.NO)
                .answering("pop set pop client.name", "pop set a2 training.title", "pop set a2 training.provider")
                .answering("pop set a2 training.start");
        terminal.pop("attest a2 --json")
                .exits(Exit.NO)
                .answering("\"complete\" : false", "\"client\",", "\"title\",", "\"provider\",", "\"period\"");
        terminal.pop("attest a5").exits(Exit.NO).answering("pop confirm a5");
        terminal.inEnglish().pop("attest a2").exits(Exit.NO).answering("Hoe heet de opleiding?");
    }

    @Test
    void it_asks_no_more_than_the_rules_about_trainings_do() {
        String plan = PLAN.replace("replaces: a2, ", "").replace("author: coach, ", "");
        terminal.file("mia.pop.yaml", plan);
        terminal.pop("check --profile vdab --only attest --format short --fail-on never")
                .done()
                .answering("mia.pop.yaml:18:6");
        terminal.pop("attest a2").exits(Exit.NO);
        terminal.pop("attest a5").done();
        terminal.pop("set a2 training.title Houtbewerking").done();
        terminal.pop("set a2 training.type avondcursus").done();
        terminal.pop("attest a2").exits(Exit.NO);
        terminal.pop("set a2 training.end 2026-06-30").done();
        terminal.pop("attest a2").done();
        assertThat(terminal.pop("check --profile vdab --only attest").out()).doesNotContain("training-not-concrete");
    }

    @Test
    void only_a_training_that_goes_on_can_have_one() {
        terminal.pop("attest a3").refused().saying("geen opleiding", "a1", "a5");
        terminal.pop("attest i1").refused().saying("geen opleiding");
        terminal.pop("attest a2").refused().saying("a5");
        terminal.pop("attest a4").refused().saying("ging het niet verder");
        terminal.pop("attest a9").refused().saying("a9");
        terminal.pop("attest").refused();
        terminal.file("jan.pop.yaml", "format: 1\nwishes: [{id: w1, text: Rust}]\n");
        terminal.pop("attest w1 -p jan").refused().saying("geen opleiding");
    }

    @Test
    void what_somebody_may_not_see_stays_away() {
        assertThat(terminal.pop("attest a1").out()).contains("Geheim");
        assertThat(terminal.pop("attest a1 --for coach").done().out())
                .contains("vuur")
                .doesNotContain("Geheim", "i2");
        terminal.pop("attest a1 --for employer").refused();
    }
}
