package pop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pop.model.Action;
import pop.model.Decision;
import pop.model.Fields;
import pop.model.Homework;
import pop.model.Insight;
import pop.model.Language;
import pop.model.Motive;
import pop.model.Pop;
import pop.model.Question;

class ThreadPageTest {

    private static String told(Pop pop) {
        return Told.of(ThreadPage.of(pop, LocalDate.of(2026, 3, 1))).text();
    }

    @Test
    void the_thread_runs_from_question_to_evaluation() {
        assertThat(told(Plan.whole(Language.NL))).contains("""
                        Loopbaanvraag q1: Blijf ik in de zorg?
                          Inzicht i1: Ik leg graag rustig uit
                            Keuze d1: Ik word praktijkleraar
                              Doel g1: Op 1 september 2027 geef ik les [gepland]
                                Actie a1: Ik bel drie scholen [bezig]
                                  Evaluatie van 6 maart 2026: Bellen went En nu: Nog één school [gedeeltelijk]
                        """);
    }

    @Test
    void what_took_the_place_of_something_follows_right_behind_it() {
        Pop pop = Plan.whole(Language.NL)
                .plus(new Action(Plan.item("a2", "Ik bel twee scholen")
                        .with(Fields.REPLACES, "a1")
                        .with(Fields.OF_GOAL, "g1")));
        assertThat(told(pop)).contains("""
                                Actie a1: Ik bel drie scholen [later anders verwoord]
                                  Evaluatie van 6 maart 2026: Bellen went En nu: Nog één school [gedeeltelijk]
                                Opnieuw verwoord, Actie a2: Ik bel twee scholen [gepland]
                        """.indent(0));
    }

    @Test
    void what_hangs_on_no_question_stands_apart() {
        Pop pop = Plan.whole(Language.NL)
                .plus(new Action(Plan.item("a7", "Ik koop een fiets")))
                .plus(new Motive(Plan.item("m1", "Buiten zijn")))
                .plus(new Motive(Plan.item("m2", "Nergens voor nodig")))
                .plus(new Decision(Plan.item("d7", "Ik werk buiten", "m1")));
        assertThat(told(pop))
                .containsSubsequence(
                        "Wat nog aan geen vraag hangt",
                        "Motief m1: Buiten zijn",
                        "  Keuze d7: Ik werk buiten",
                        "Actie a7: Ik koop een fiets")
                .doesNotContain("Nergens voor nodig");
    }

    @Test
    void a_ring_is_told_once_and_ends() {
        Pop pop = Pop.EMPTY
                .plus(new Insight(Plan.item("i1", "Kip", "d1")))
                .plus(new Decision(Plan.item("d1", "Ei", "i1")));
        assertThat(told(pop)).contains("Inzicht i1: Kip\n  Keuze d1: Ei\n    Inzicht i1, zie hierboven: Kip");
    }

    @Test
    void a_question_that_was_put_anew_because_of_an_insight_still_begins_the_story() {
        Pop pop = Pop.EMPTY
                .plus(new Question(Plan.item("q1", "Eerst")))
                .plus(new Insight(Plan.item("i1", "Aha", "q1")))
                .plus(new Question(Plan.item("q2", "Dan", "i1").with(Fields.REPLACES, "q1")));
        assertThat(told(pop))
                .contains("Loopbaanvraag q1: Eerst [later anders verwoord]\n"
                        + "Opnieuw verwoord, Loopbaanvraag q2: Dan\n  Inzicht i1: Aha\n");
    }

    @Test
    void homework_is_no_step_in_the_story() {
        assertThat(told(Plan.whole(Language.NL).plus(new Homework(Plan.item("h1", "Een boek lezen", "q1")))))
                .doesNotContain("Een boek lezen");
    }

    @Test
    void without_a_question_there_is_room_for_one() {
        assertThat(told(Pop.EMPTY)).contains("Er is nog geen loopbaanvraag", "Hier is nog plaats voor je vraag");
    }
}
