package pop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pop.model.Choices.Author;
import pop.model.Choices.Status;

class NextMomentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static Facts item(String id, String text) {
        return Facts.NONE.with(Fields.ID, id).with(Fields.TEXT, text);
    }

    private static LocalDate inDays(int days) {
        return TODAY.plusDays(days);
    }

    @Test
    void the_nearest_day_comes_first_whatever_happens_on_it() {
        Pop pop = Pop.EMPTY
                .plus(new Session(item("s1", "").with(Fields.DATE, inDays(5))))
                .plus(new Review(item("r1", "").with(Fields.DATE, inDays(4))))
                .plus(new Goal(item("g1", "Doel").with(Fields.CHECK_MOMENTS, List.of(inDays(3), inDays(9)))))
                .plus(new Action(item("a1", "Actie")
                        .with(Fields.DUE, inDays(2))
                        .with(Fields.FIRST_STEP, new FirstStep(Facts.NONE.with(Fields.DUE, inDays(1))))));
        assertThat(NextMoment.all(pop, TODAY))
                .extracting(NextMoment::sort)
                .containsExactly(
                        NextMoment.Sort.FIRST_STEP,
                        NextMoment.Sort.DUE,
                        NextMoment.Sort.CHECK,
                        NextMoment.Sort.REVIEW,
                        NextMoment.Sort.SESSION,
                        NextMoment.Sort.CHECK);
        assertThat(NextMoment.of(pop, TODAY).orElseThrow().date()).isEqualTo(inDays(1));
    }

    @Test
    void today_is_still_ahead_and_yesterday_is_not() {
        Pop pop = Pop.EMPTY
                .plus(new Session(item("s1", "").with(Fields.DATE, TODAY)))
                .plus(new Session(item("s2", "").with(Fields.DATE, inDays(-1))));
        assertThat(NextMoment.all(pop, TODAY)).hasSize(1);
    }

    @Test
    void what_was_said_today_already_lies_behind() {
        Facts today = item("r1", "Ik ben er").with(Fields.DATE, TODAY);
        Pop pop = Pop.EMPTY
                .plus(new Review(today))
                .plus(new Session(Facts.NONE
                        .with(Fields.ID, "s1")
                        .with(Fields.DATE, TODAY)
                        .with(Fields.SUMMARY, "Een goed gesprek")));
        assertThat(NextMoment.all(pop, TODAY)).isEmpty();
        assertThat(NextMoment.every(pop)).hasSize(2);
        assertThat(NextMoment.all(pop, inDays(-1))).hasSize(2);
    }

    @Test
    void what_is_done_let_go_or_put_differently_asks_for_nothing() {
        Pop pop = Pop.EMPTY
                .plus(due("a1").plusStatus(Status.DONE))
                .plus(due("a2").plusStatus(Status.DROPPED))
                .plus(due("a3").plusStatus(Status.ACTIVE))
                .plus(new Action(item("a4", "Anders").with(Fields.REPLACES, "a3")));
        assertThat(NextMoment.all(pop, TODAY)).isEmpty();
    }

    @Test
    void what_a_coach_suggests_has_no_moment_until_it_is_confirmed_and_takes_no_moment_away() {
        Facts words = item("a2", "Anders")
                .with(Fields.REPLACES, "a1")
                .with(Fields.AUTHOR, Author.COACH)
                .with(Fields.DUE, inDays(2));
        Pop pop = Pop.EMPTY.plus(due("a1").plusStatus(Status.ACTIVE)).plus(new Action(words));
        assertThat(NextMoment.of(pop, TODAY).orElseThrow().date()).isEqualTo(inDays(7));

        Pop confirmed = pop.with(pop.actions().get(1), words.with(Fields.CONFIRMED, TODAY));
        assertThat(NextMoment.all(confirmed, TODAY))
                .extracting(NextMoment::date)
                .containsExactly(inDays(2));
    }

    @Test
    void the_evaluation_of_the_employment_is_a_moment_of_the_whole_plan() {
        Pop pop = new Pop(Facts.NONE.with(
                Fields.EMPLOYMENT, new Employment(Facts.NONE.with(Fields.EMPLOYMENT_EVALUATION, inDays(30)))));
        NextMoment moment = NextMoment.of(pop, TODAY).orElseThrow();
        assertThat(moment.sort()).isEqualTo(NextMoment.Sort.EMPLOYMENT);
        assertThat(moment.item()).isEmpty();
    }

    private static Due due(String id) {
        return new Due(item(id, "Actie").with(Fields.DUE, inDays(7)));
    }

    private record Due(Facts facts) {
        Action plusStatus(Status status) {
            return new Action(facts.with(Fields.STATUS, status));
        }
    }
}
