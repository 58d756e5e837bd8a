package pop.rules.social_economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pop.model.Beside;
import pop.model.Decimal;
import pop.rule.Dossier;
import pop.rule.Limit;
import pop.rule.Limits;
import pop.rules.Looked;
import pop.store.PopFile;

/** What collective customised work asks, at its ends. */
class SocialEconomyTest {

    private static final String COMPLETE = """
            title: POP
            client: {name: Els Peeters}
            employment: {hired: 2026-01-31, work: collective}
            competences:
              - {id: c1, name: Schilderen, kind: technical, now: 2, target: 4}
              - {id: c2, name: Op tijd komen, kind: generic, now: 3, target: 4}
              - {id: c3, name: Solliciteren, kind: career, now: 1, target: 2}
            strengths: [{id: st1, date: 2026-02-28, text: Ik blijf rustig}]
            goals: [{id: g1, team_need: t1, transition: same_job, text: Ik schilder alleen}]
            actions:
              - {id: a1, goal: g1, because: [c1], status: done, text: Een deur schilderen}
              - {id: a2, goal: g1, because: [c3], text: Een brief schrijven}
            """;

    @Test
    void a_complete_plan_is_left_in_peace() {
        assertThat(found(COMPLETE, "2026-03-01")).isEmpty();
    }

    @Test
    void a_target_that_is_reached_is_no_future_competence() {
        assertThat(found(COMPLETE.replace("now: 3, target: 4", "now: 4, target: 4"), "2026-03-01"))
                .containsExactly("missing-future-competences 4");
        assertThat(found(COMPLETE.replace("now: 3, target: 4", "target: 4"), "2026-03-01"))
                .containsExactly("missing-current-competences 4");
    }

    @Test
    void a_competence_that_only_the_coach_suggests_does_not_count() {
        assertThat(found(COMPLETE.replace("{id: c2,", "{id: c2, author: coach,"), "2026-03-01"))
                .containsExactly("missing-current-competences 4", "missing-future-competences 4");
    }

    @Test
    void two_actions_of_which_one_technical_or_generic_are_enough() {
        assertThat(found(COMPLETE.replace("because: [c1]", "because: [c3]"), "2026-03-01"))
                .containsExactly("too-few-improvement-actions 10");
        assertThat(found(COMPLETE.replace("status: done", "status: dropped"), "2026-03-01"))
                .containsExactly("too-few-improvement-actions 10");
    }

    @Test
    void an_older_pack_may_ask_one_technical_and_one_generic() {
        Limits older = older(Limit.TECHNICAL_ACTIONS, Limit.GENERIC_ACTIONS);
        assertThat(new TooFewImprovementActions().faults(dossier(COMPLETE, older)))
                .hasSize(1);
        assertThat(new TooFewImprovementActions().faults(dossier(COMPLETE.replace("[c3]", "[c2]"), older)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 2026-02-28, false", "2026-01-31, 2026-03-01, true", "2026-01-05, 2026-02-05, false"})
    void the_first_pop_is_there_within_one_calendar_month(String hired, String oldest, boolean late) {
        String yaml = COMPLETE.replace("2026-01-31", hired).replace("2026-02-28", oldest);
        assertThat(found(yaml, "2026-03-01").contains("late-first-pop 3")).isEqualTo(late);
    }

    @Test
    void a_plan_without_dates_says_nothing_about_when_it_began() {
        assertThat(found(COMPLETE.replace("date: 2026-02-28, ", ""), "2026-12-01"))
                .isEmpty();
        assertThat(found(COMPLETE.replace("date: 2026-02-28", "date: 2026-12-28"), "2026-12-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, false", "2027-03-01, true"})
    void an_update_is_due_after_twelve_months_and_told_once(String today, boolean due) {
        Looked looked = look(COMPLETE, today);
        assertThat(looked.rules().contains("no-yearly-update")).isEqualTo(due);
        assertThat(looked.rules()).doesNotContain("gone-quiet");
    }

    @Test
    void individual_work_asks_for_a_support_plan_and_nothing_else() {
        assertThat(found("title: POP\nemployment: {hired: 2026-01-05, work: individual}\n", "2026-12-01"))
                .containsExactly("support-plan-instead 2");
    }

    private static List<String> found(String yaml, String today) {
        return look(yaml, today).by("social-economy");
    }

    private static Looked look(String yaml, String today) {
        return Looked.at(PopFile.of("a.pop.yaml", yaml), "social-economy", Beside.NOTHING, LocalDate.parse(today));
    }

    private static Limits older(Limit... limits) {
        List<Limits.Entry> entries = new ArrayList<>();
        for (Limit limit : limits) {
            entries.add(new Limits.Entry(limit, List.of(Decimal.ONE), Optional.empty(), Optional.empty(), ""));
        }
        return new Limits(entries);
    }

    private static Dossier dossier(String yaml, Limits limits) {
        PopFile file = PopFile.of("a.pop.yaml", yaml);
        return new Dossier(
                file.pop(),
                file.problems(),
                Beside.NOTHING,
                Looked.TODAY,
                Set.of(),
                limits,
                Set.of(),
                List.of(),
                List.of());
    }
}
