package pop.rules.follow_up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pop.model.Beside;
import pop.rule.Fault;
import pop.rule.Rule;
import pop.rules.Looked;
import pop.store.PopFile;

/** Whether a plan lives on, on the days that decide. */
class FollowUpTest {

    private static final String REVIEWED = "reviews: [{id: r1, date: 2026-09-01}]\n";

    // Overdue

    @Test
    void the_due_date_itself_is_in_time_and_the_day_after_is_not() {
        String yaml = "actions: [{id: a1, due: 2026-02-28, text: Bellen}]\n";
        assertThat(found(yaml, "2026-02-28", OverdueUnevaluated.class)).isEmpty();
        assertThat(found(yaml, "2026-03-01", OverdueUnevaluated.class)).hasSize(1);
    }

    @Test
    void a_due_date_on_a_leap_day_is_past_on_the_first_of_march() {
        String yaml = "actions: [{id: a1, due: 2028-02-29, text: Bellen}]\n";
        assertThat(found(yaml, "2028-02-29", OverdueUnevaluated.class)).isEmpty();
        assertThat(found(yaml, "2028-03-01", OverdueUnevaluated.class)).hasSize(1);
    }

    @Test
    void looking_back_on_the_due_date_is_enough_and_the_day_before_is_not() {
        String yaml =
                "actions: [{id: a1, due: 2026-02-10, evaluations: [{date: 2026-02-10, result: missed}], text: B}]\n";
        assertThat(found(yaml, OverdueUnevaluated.class)).isEmpty();
        assertThat(found(yaml.replace("{date: 2026-02-10", "{date: 2026-02-09"), OverdueUnevaluated.class))
                .singleElement()
                .extracting(Fault::variant)
                .isEqualTo("before");
    }

    @Test
    void what_is_done_or_dropped_is_not_overdue() {
        for (String end : List.of("status: done", "done: 2026-02-01", "status: dropped")) {
            String yaml = "actions: [{id: a1, due: 2026-02-10, " + end + ", text: Bellen}]\n";
            assertThat(found(yaml, OverdueUnevaluated.class)).as(end).isEmpty();
        }
    }

    @Test
    void goals_and_parts_of_goals_can_be_overdue() {
        String yaml = """
                goals:
                  - {id: g1, due: 2026-02-10, text: Leraar worden}
                  - {id: g2, part_of: g1, due: 2026-01-10, text: Drie scholen kennen}
                """;
        assertThat(lines(yaml, new OverdueUnevaluated())).containsExactly(2, 3);
    }

    @Test
    void only_the_current_version_can_be_overdue() {
        String yaml = """
                actions:
                  - {id: a1, due: 2026-02-10, text: Bellen}
                  - {id: a2, replaces: a1, due: 2026-04-10, text: Mailen}
                """;
        assertThat(found(yaml, OverdueUnevaluated.class)).isEmpty();
    }

    @Test
    void a_suggestion_is_no_promise_and_does_not_take_the_place_of_one() {
        String yaml = """
                actions:
                  - {id: a1, due: 2026-02-10, text: Bellen}
                  - {id: a2, replaces: a1, author: coach, due: 2026-04-10, text: Mailen}
                  - {id: a3, author: coach, due: 2026-02-10, text: Schrijven}
                """;
        assertThat(lines(yaml, new OverdueUnevaluated())).containsExactly(2);
    }

    @Test
    void what_a_slip_hides_is_not_overdue() {
        String status = "actions: [{id: a1, due: 2026-02-10, status: gedaan, text: Bellen}]\n";
        String evaluation = "actions: [{id: a1, due: 2026-02-10, evaluatie: [{result: missed}], text: Bellen}]\n";
        assertThat(found(status, OverdueUnevaluated.class)).isEmpty();
        assertThat(found(evaluation, OverdueUnevaluated.class)).isEmpty();
    }

    // Never evaluated

    @Test
    void a_plan_of_which_all_is_done_wants_a_look_back() {
        String yaml = "actions: [{id: a1, done: 2026-01-10, text: Bellen}, {id: a2, status: dropped, text: Mailen}]\n";
        assertThat(found(yaml, NeverEvaluated.class)).hasSize(1);
        assertThat(found(yaml, "2026-01-10", NeverEvaluated.class)).isEmpty();
    }

    @Test
    void a_plan_with_something_open_or_nothing_kept_has_not_ended() {
        assertThat(found("actions: [{id: a1, done: 2026-01-10, text: B}, {id: a2, text: M}]\n", NeverEvaluated.class))
                .isEmpty();
        assertThat(found("actions: [{id: a1, status: dropped, text: Bellen}]\n", NeverEvaluated.class))
                .isEmpty();
        assertThat(found("insights: [{id: i1, text: Rustig}]\n", NeverEvaluated.class))
                .isEmpty();
    }

    @Test
    void any_look_back_is_enough_but_not_one_that_is_only_planned() {
        String done = "actions: [{id: a1, done: 2026-01-10, text: Bellen}]\n";
        String old = """
                actions:
                  - {id: a0, evaluations: [{result: missed}], text: Mailen}
                  - {id: a1, replaces: a0, done: 2026-01-10, text: Bellen}
                """;
        assertThat(found(old, NeverEvaluated.class)).isEmpty();
        assertThat(found(done + "reviews: [{id: r1, date: 2026-03-01}]\n", NeverEvaluated.class))
                .isEmpty();
        assertThat(found(done + REVIEWED, NeverEvaluated.class)).hasSize(1);
        assertThat(found(done + "sessions: [{id: s1, date: 2026-02-03, kind: evaluation}]\n", NeverEvaluated.class))
                .isEmpty();
        assertThat(found(done + "sessions: [{id: s1, date: 2026-02-03, kind: intake}]\n", NeverEvaluated.class))
                .hasSize(1);
    }

    @Test
    void a_look_at_the_plan_before_it_ended_is_no_look_back() {
        String yaml =
                "actions: [{id: a1, done: 2026-01-10, text: B}]\nself_evaluations: [{date: 2026-01-09, answers: {goals_clear: ja}}]\n";
        assertThat(found(yaml, NeverEvaluated.class)).hasSize(1);
        assertThat(found(yaml.replace("2026-01-09", "2026-01-10"), NeverEvaluated.class))
                .isEmpty();
    }

    @Test
    void one_cause_gives_one_finding_also_when_a_plan_ran_out() {
        String yaml = "actions: [{id: a1, due: 2026-02-10, text: Bellen}]\n";
        assertThat(found(yaml, OverdueUnevaluated.class)).hasSize(1);
        assertThat(found(yaml, NeverEvaluated.class)).isEmpty();
    }

    // Empty evaluations

    @Test
    void an_evaluation_says_a_result_or_what_was_learned() {
        String yaml = "goals: [{id: g1, text: Leraar, evaluations: [{date: 2026-02-10, WHAT}]}]\n";
        assertThat(found(yaml.replace("WHAT", "result: missed"), EmptyEvaluation.class))
                .isEmpty();
        assertThat(found(yaml.replace("WHAT", "learned: Rustig aan"), EmptyEvaluation.class))
                .isEmpty();
        assertThat(found(yaml.replace("WHAT", "next: Verder"), EmptyEvaluation.class))
                .hasSize(1);
        assertThat(found(yaml.replace("WHAT", "result: super"), EmptyEvaluation.class))
                .isEmpty();
    }

    // No review ahead

    @Test
    void a_review_or_check_moment_today_is_still_ahead() {
        String plan = "actions: [{id: a1, text: Bellen, check_moments: [2026-02-28]}]\n";
        assertThat(found(plan, NoReviewAhead.class)).hasSize(1);
        assertThat(found(plan, "2026-02-28", NoReviewAhead.class)).isEmpty();
        assertThat(found(plan + "reviews: [{id: r1, date: 2026-03-01}]\n", NoReviewAhead.class))
                .isEmpty();
        assertThat(found(plan + "reviews: [{id: r1, date: 2026-02-28}]\n", NoReviewAhead.class))
                .hasSize(1);
        assertThat(found(plan + "sessions: [{id: s1, date: 2026-03-10}]\n", NoReviewAhead.class))
                .isEmpty();
    }

    @Test
    void the_check_moment_of_an_open_goal_counts_and_that_of_a_dropped_action_does_not() {
        String goal =
                "goals: [{id: g1, text: Leraar, check_moments: [2026-04-10]}]\nactions: [{id: a1, goal: g1, text: B}]\n";
        String dropped =
                "actions: [{id: a1, text: B}, {id: a2, status: dropped, text: C, check_moments: [2026-04-10]}]\n";
        assertThat(found(goal, NoReviewAhead.class)).isEmpty();
        assertThat(found(dropped, NoReviewAhead.class)).hasSize(1);
    }

    @Test
    void without_an_open_action_of_ones_own_no_review_is_asked() {
        assertThat(found("goals: [{id: g1, text: Leraar}]\n", NoReviewAhead.class))
                .isEmpty();
        assertThat(found("actions: [{id: a1, author: coach, text: Bellen}]\n", NoReviewAhead.class))
                .isEmpty();
    }

    @Test
    void a_review_on_an_unreadable_day_is_told_once() {
        String yaml = "actions: [{id: a1, text: Bellen}]\nreviews: [{id: r1, date: na de zomer}]\n";
        assertThat(found(yaml, NoReviewAhead.class)).isEmpty();
    }

    // Gone quiet

    @Test
    void twelve_months_to_the_day_are_not_too_long() {
        String yaml = "insights: [{id: i1, date: 2025-03-01, text: Rustig}]\n";
        assertThat(found(yaml, "2026-03-01", GoneQuiet.class)).isEmpty();
        assertThat(found(yaml, "2026-03-02", GoneQuiet.class))
                .singleElement()
                .satisfies(fault -> assertThat(fault.facts())
                        .containsEntry("date", "2025-03-01")
                        .containsEntry("months", "12"));
    }

    @Test
    void a_year_after_a_leap_day_is_the_last_of_february() {
        String yaml = "insights: [{id: i1, date: 2024-02-29, text: Rustig}]\n";
        assertThat(found(yaml, "2025-02-28", GoneQuiet.class)).isEmpty();
        assertThat(found(yaml, "2025-03-01", GoneQuiet.class)).hasSize(1);
    }

    @Test
    void a_date_ahead_is_no_change_and_any_date_behind_is_one_however_deep() {
        String ahead = "insights: [{id: i1, date: 2024-02-01, text: Rustig}]\n" + REVIEWED;
        assertThat(found(ahead, GoneQuiet.class)).hasSize(1);
        assertThat(found(
                        ahead + "wishes: [{id: w1, text: Dag, comments: [{date: 2026-03-01, text: Ja}]}]\n",
                        GoneQuiet.class))
                .isEmpty();
        assertThat(found(ahead + "exceptions: [{rule: x, date: 2025-12-01, reason: r}]\n", GoneQuiet.class))
                .isEmpty();
    }

    @Test
    void a_plan_without_dates_or_without_a_plan_is_not_quiet() {
        assertThat(found("insights: [{id: i1, text: Rustig}]\n", GoneQuiet.class))
                .isEmpty();
        assertThat(found("begin: 2020-01-01\ntitle: POP\n", GoneQuiet.class)).isEmpty();
    }

    @Test
    void a_plan_that_was_closed_is_not_quiet_unless_something_is_open() {
        String yaml =
                "actions: [{id: a1, done: 2020-05-01, text: B}]\nreviews: [{id: r1, date: 2020-06-01, kind: final}]\n";
        assertThat(found(yaml, GoneQuiet.class)).isEmpty();
        assertThat(found(yaml.replace("done: 2020-05-01", "due: 2020-05-01"), GoneQuiet.class))
                .hasSize(1);
        assertThat(found(yaml.replace("final", "yearly"), GoneQuiet.class)).hasSize(1);
    }

    // Time

    @Test
    void as_many_hours_as_somebody_has_is_not_too_much() {
        String yaml = """
                hours_per_week: "8,5"
                actions:
                  - {id: a1, hours_per_week: 6, text: Studeren}
                  - {id: a2, hours_per_week: "2,5", text: Oefenen}
                """;
        assertThat(found(yaml, MoreThanTimeAllows.class)).isEmpty();
        assertThat(found(yaml.replace("8,5", "8"), MoreThanTimeAllows.class))
                .singleElement()
                .satisfies(fault -> assertThat(fault.facts())
                        .containsEntry("hours", "8.5")
                        .containsEntry("free", "8")
                        .containsEntry("items", "a1, a2"));
    }

    @Test
    void only_actions_that_overlap_from_today_on_are_added() {
        String yaml = """
                hours_per_week: 8
                actions:
                  - {id: a1, due: 2026-06-30, hours_per_week: 6, text: Studeren}
                  - {id: a2, start: 2026-07-01, hours_per_week: 6, text: Oefenen}
                  - {id: a3, start: 2025-09-01, due: 2026-02-28, hours_per_week: 6, text: Lezen}
                """;
        assertThat(found(yaml, MoreThanTimeAllows.class)).isEmpty();
        assertThat(found(yaml.replace("2026-07-01", "2026-06-30"), MoreThanTimeAllows.class))
                .hasSize(1);
        assertThat(found(yaml, "2026-02-28", MoreThanTimeAllows.class)).hasSize(1);
    }

    @Test
    void goals_suggestions_and_what_was_let_go_cost_no_hours() {
        String yaml = """
                hours_per_week: 5
                goals: [{id: g1, hours_per_week: 5, text: Leraar}]
                actions:
                  - {id: a1, goal: g1, hours_per_week: 5, text: Studeren}
                  - {id: a2, author: coach, hours_per_week: 5, text: Oefenen}
                  - {id: a3, status: dropped, hours_per_week: 5, text: Lezen}
                  - {id: a4, hours_per_week: 4, text: Luisteren}
                  - {id: a5, replaces: a4, start: 2027-01-01, text: Luisteren}
                """;
        assertThat(found(yaml, MoreThanTimeAllows.class)).isEmpty();
        assertThat(found(yaml.replace("hours_per_week: 5\ngoals", "goals"), MoreThanTimeAllows.class))
                .isEmpty();
    }

    @Test
    void a_training_runs_from_its_own_first_to_its_own_last_day() {
        String yaml = """
                hours_per_week: 8
                actions:
                  - {id: a1, due: 2026-08-31, hours_per_week: 6, text: Studeren}
                  - {id: a2, hours_per_week: 6, training: {title: Lassen, start: 2026-09-01, end: 2026-12-18}}
                """;
        assertThat(found(yaml, MoreThanTimeAllows.class)).isEmpty();
    }

    // Crowded

    @Test
    void eight_open_actions_are_not_too_many_and_nine_are() {
        StringBuilder yaml = new StringBuilder("actions:\n");
        for (int i = 1; i <= 8; i++) {
            yaml.append("  - {id: a")
                    .append(i)
                    .append(", text: Stap ")
                    .append(i)
                    .append("}\n");
        }
        yaml.append("  - {id: a10, status: done, text: Klaar}\n  - {id: a11, author: coach, text: Voorstel}\n");
        yaml.append("  - {id: a12, replaces: a8, text: Stap acht}\n");
        assertThat(found(yaml.toString(), CrowdedPlan.class)).isEmpty();
        assertThat(found(yaml + "  - {id: a9, text: Stap 9}\n", CrowdedPlan.class))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.facts()).containsEntry("count", "9").containsEntry("limit", "8"));
    }

    @Test
    void two_actions_on_one_day_are_no_crowd_and_three_are_unless_that_day_is_past() {
        String yaml = "actions: [{id: a1, due: 2026-06-30, text: Een}, {id: a2, due: 2026-06-30, text: Twee}, LAST]\n";
        String third = yaml.replace("LAST", "{id: a3, due: 2026-06-30, text: Drie}");
        assertThat(found(yaml.replace("LAST", "{id: a3, due: 2026-07-01, text: Drie}"), CrowdedPlan.class))
                .isEmpty();
        assertThat(found(third, CrowdedPlan.class)).hasSize(1);
        assertThat(found(third, "2026-06-30", CrowdedPlan.class)).hasSize(1);
        assertThat(found(third, "2026-07-01", CrowdedPlan.class)).isEmpty();
    }

    // Self-evaluation

    @Test
    void the_questions_wait_for_a_plan_and_count_wherever_they_were_answered() {
        String answered = """
                goals: [{id: g1, text: Leraar}]
                self_evaluations:
                  - {date: 2026-02-10, answers: {reflects_wish: ja, goals_lead_there: ja, goals_clear: ja, steps_small: ja}}
                  - {date: 2026-02-11, answers: {time_free: nee, fits_life: deels, strengths_help: a, weaknesses_hinder: b,
                     effects_reached: c, effects_missed: d, helpers: e}}
                """;
        assertThat(self("insights: [{id: i1, text: Rustig}]\n")).isEmpty();
        assertThat(self("goals: [{id: g1, text: Leraar}]\n")).hasSize(1);
        assertThat(self(answered)).isEmpty();
        assertThat(self(answered.replace(", helpers: e", "")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.facts())
                        .containsEntry("missing", "helpers")
                        .containsEntry("count", "1"));
        assertThat(self(answered.replace("time_free: nee", "time_free: misschien")))
                .isEmpty();
    }

    private static List<Fault> self(String yaml) {
        return look(yaml, "self", "2026-03-01").of(UnansweredSelfEvaluation.class);
    }

    private static List<Fault> found(String yaml, Class<? extends Rule> rule) {
        return found(yaml, "2026-03-01", rule);
    }

    private static List<Fault> found(String yaml, String today, Class<? extends Rule> rule) {
        return look(yaml, "vdab", today).of(rule);
    }

    private static List<Integer> lines(String yaml, Rule rule) {
        return look(yaml, "vdab", "2026-03-01").linesOf(rule);
    }

    private static Looked look(String yaml, String profile, String today) {
        PopFile file = PopFile.of("els.pop.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return Looked.at(file, profile, Beside.NOTHING, LocalDate.parse(today));
    }
}
