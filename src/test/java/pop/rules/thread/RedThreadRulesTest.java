package pop.rules.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.HangGuard;
import pop.model.Beside;
import pop.rule.Fault;
import pop.rules.Looked;
import pop.store.PopFile;

/** Where the red thread of a plan holds and where it does not, versions, parts and suggestions included. */
class RedThreadRulesTest {

    private static final String BEGIN = """
            title: POP van Els
            client: {name: Els Peeters}
            coach: {name: Jan Claes}
            begin: 2026-02-03
            questions: [{id: q1, text: Blijf ik in de zorg}]
            insights: [{id: i1, because: [q1], text: Ik leg graag rustig uit}]
            decisions: [{id: d1, because: [i1], text: Ik word praktijkleraar}]
            """;

    private static Looked look(String more) {
        return Looked.at(BEGIN + more);
    }

    @Test
    void a_link_to_an_old_version_counts_for_the_new_one() {
        Looked looked = look("""
                goals:
                  - {id: g1, because: [d1], text: In 2027 geef ik les}
                  - {id: g2, replaces: g1, text: In 2028 geef ik les}
                actions:
                  - {id: a1, goal: g1, due: 2026-06-30, text: Ik bel drie scholen}
                """);
        assertThat(looked.by("thread")).isEmpty();
    }

    @Test
    void an_old_version_is_not_judged() {
        Looked looked = look("""
                goals:
                  - {id: g1, text: In 2027 geef ik les}
                  - {id: g2, replaces: g1, because: [d1], text: In 2028 geef ik les}
                actions:
                  - {id: a1, due: 2026-06-30, text: Ik bel scholen}
                  - {id: a2, replaces: a1, goal: g2, due: 2026-06-30, text: Ik bel drie scholen}
                """);
        assertThat(looked.by("thread")).isEmpty();
    }

    @Test
    void a_new_version_keeps_the_origin_of_the_old_one() {
        Looked looked = look("""
                goals:
                  - {id: g1, because: [d1], text: In 2027 geef ik les}
                actions:
                  - {id: a1, goal: g1, because: [i1], due: 2026-06-30, text: Ik bel scholen}
                  - {id: a2, replaces: a1, due: 2026-06-30, text: Ik bel drie scholen}
                """);
        assertThat(looked.by("thread")).isEmpty();
    }

    @Test
    void the_origin_of_a_goal_serves_its_parts_and_theirs_serves_the_goal() {
        Looked down = look("""
                goals:
                  - {id: g1, because: [d1], text: In 2027 geef ik les}
                  - {id: g2, part_of: g1, text: In juni ken ik drie scholen}
                actions: [{id: a1, goal: g2, due: 2026-06-30, text: Ik bel drie scholen}]
                """);
        Looked up = look("""
                goals:
                  - {id: g1, text: In 2027 geef ik les}
                  - {id: g2, part_of: g1, because: [d1], text: In juni ken ik drie scholen}
                actions: [{id: a1, goal: g2, due: 2026-06-30, text: Ik bel drie scholen}]
                """);
        assertThat(down.by("thread")).isEmpty();
        assertThat(up.by("thread")).isEmpty();
    }

    @Test
    void an_action_of_the_whole_does_not_serve_a_part() {
        Looked looked = look("""
                goals:
                  - {id: g1, because: [d1], text: In 2027 geef ik les}
                  - {id: g2, part_of: g1, text: In juni ken ik drie scholen}
                actions: [{id: a1, goal: g1, due: 2026-06-30, text: Ik schrijf me in}]
                """);
        assertThat(looked.by("thread")).containsExactly("goal-without-action 10");
    }

    @Test
    void parts_without_actions_are_asked_and_the_whole_is_not_asked_again() {
        Looked looked = look("""
                goals:
                  - {id: g1, because: [d1], text: In 2027 geef ik les}
                  - {id: g2, part_of: g1, text: In juni ken ik drie scholen}
                  - {id: g3, part_of: g1, text: In mei heb ik mijn diploma}
                actions: [{id: a1, goal: g2, due: 2026-06-30, text: Ik bel drie scholen}]
                """);
        assertThat(looked.by("thread")).containsExactly("goal-without-action 11");
    }

    @Test
    void a_whole_of_which_no_part_has_an_action_is_told_by_its_parts() {
        Looked looked = look("""
                goals:
                  - {id: g1, because: [d1], text: In 2027 geef ik les}
                  - {id: g2, part_of: g1, text: In juni ken ik drie scholen}
                """);
        assertThat(looked.by("thread")).containsExactly("goal-without-action 10");
    }

    @Test
    void an_action_may_reach_its_goal_along_a_longer_way() {
        Looked looked = look("""
                goals: [{id: g1, because: [d1], text: In 2027 geef ik les}]
                actions:
                  - {id: a1, because: [g1], due: 2026-06-30, text: Ik schrijf me in}
                  - {id: a2, because: [a1], due: 2026-07-30, text: Ik zoek een buddy}
                """);
        assertThat(looked.by("thread")).isEmpty();
    }

    @Test
    void a_question_or_a_competence_is_no_origin_of_an_action() {
        Looked looked = look("""
                goals: [{id: g1, because: [d1], text: In 2027 geef ik les}]
                competences: [{id: c1, name: Instructie geven}]
                actions:
                  - {id: a1, goal: g1, due: 2026-06-30, text: Ik schrijf me in}
                  - {id: a2, because: [q1, c1], due: 2026-06-30, text: Ik zoek een buddy}
                """);
        assertThat(looked.by("thread")).containsExactly("action-without-origin 12");
    }

    @Test
    void what_was_let_go_is_left_in_peace() {
        Looked looked = look("""
                goals:
                  - {id: g1, because: [d1], text: In 2027 geef ik les}
                  - {id: g2, status: dropped, text: In 2026 werk ik elders}
                actions:
                  - {id: a1, goal: g1, due: 2026-06-30, text: Ik schrijf me in}
                  - {id: a2, status: dropped, text: Huiswerk}
                """);
        assertThat(looked.by("thread")).isEmpty();
        assertThat(looked.by("minimum")).isEmpty();
    }

    @Test
    void a_goal_whose_actions_were_all_let_go_is_told_so() {
        Looked looked = look("""
                goals: [{id: g1, because: [d1], text: In 2027 geef ik les}]
                actions: [{id: a1, goal: g1, status: dropped, text: Ik schrijf me in}]
                """);
        assertThat(looked.of(GoalWithoutAction.class))
                .singleElement()
                .extracting(Fault::variant)
                .isEqualTo("dropped");
    }

    @Test
    void an_item_whose_link_leads_nowhere_is_told_once() {
        Looked looked = look("""
                goals: [{id: g1, because: [d1], text: In 2027 geef ik les}]
                actions: [{id: a1, goal: g7, due: 2026-06-30, text: Ik schrijf me in}]
                """);
        assertThat(looked.by("file")).containsExactly("dangling-link 9");
        assertThat(looked.by("thread")).isEmpty();
    }

    @Test
    void a_broken_link_elsewhere_hides_no_goal_without_action() {
        Looked looked = look("""
                goals: [{id: g1, because: [d1], text: In 2027 geef ik les}]
                actions: [{id: a1, because: [i9], due: 2026-06-30, text: Ik schrijf me in}]
                """);
        assertThat(looked.by("thread")).containsExactly("goal-without-action 8");
    }

    @Test
    void a_link_that_is_no_list_is_told_once() {
        Looked looked = Looked.at(BEGIN.replace("because: [i1]", "because: i1"));
        assertThat(looked.by("file")).containsExactly("wrong-kind 7");
        assertThat(looked.by("thread")).containsExactly("missing-goal 1");
    }

    @Test
    void a_ring_is_told_once_and_names_its_way() {
        Looked looked = look("""
                goals: [{id: g1, because: [a1], text: In 2027 geef ik les}]
                actions: [{id: a1, because: [g1], due: 2026-06-30, text: Ik schrijf me in}]
                """);
        assertThat(looked.by("thread")).containsExactly("circular-link 8");
        assertThat(looked.of(CircularLink.class))
                .singleElement()
                .satisfies(fault -> assertThat(fault.facts()).containsEntry("ring", "g1 → a1 → g1"))
                .satisfies(fault -> assertThat(fault.evidence()).hasSize(1));
    }

    @Test
    void versions_that_replace_each_other_are_a_ring() {
        Looked looked = look("goals: [{id: g1, replaces: g2, text: a}, {id: g2, replaces: g1, text: b}]\n");
        assertThat(looked.by("thread")).contains("circular-link 8");
    }

    @Test
    void two_ways_to_the_same_insight_are_no_ring() {
        Looked looked = look("""
                goals: [{id: g1, because: [d1, i1], text: In 2027 geef ik les}]
                actions: [{id: a1, goal: g1, because: [d1, i1, g1], due: 2026-06-30, text: Ik schrijf me in}]
                """);
        assertThat(looked.by("thread")).isEmpty();
    }

    @Test
    void an_insight_after_a_choice_that_leads_to_its_new_version_is_no_ring() {
        Looked looked = Looked.at("""
                title: POP
                insights:
                  - {id: i1, text: Ik leg graag rustig uit}
                  - {id: i2, because: [d1], text: Halftijds past beter}
                decisions:
                  - {id: d1, because: [i1], text: Ik word praktijkleraar}
                  - {id: d2, replaces: d1, because: [i2], text: Ik word halftijds praktijkleraar}
                """);
        assertThat(looked.rules())
                .doesNotContain("circular-link", "insight-without-follow-up", "decision-without-origin");
    }

    @Test
    void nothing_can_follow_yet_from_what_a_coach_suggests() {
        String yaml = BEGIN.replace("insights: [", "insights: [{id: i2, author: coach, text: Els bloeit open}, ");
        assertThat(Looked.at(yaml).rules()).doesNotContain("insight-without-follow-up");
    }

    @Test
    void a_goal_that_a_coach_suggests_is_not_yet_the_persons_own() {
        Looked looked = look("goals: [{id: g1, author: coach, because: [d1], text: Els geeft les}]\n");
        assertThat(looked.of(MissingGoal.class))
                .singleElement()
                .extracting(Fault::variant)
                .isEqualTo("suggestion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik vul het waardenspel in tegen het volgende gesprek",
                "Drie vacatures zoeken voor de volgende sessie",
                "Tot ons volgende gesprek noteer ik elke dag één compliment",
                "Foto's verzamelen tegen volgende keer",
                "Ik maak de huiswerkopdracht over kernkwadranten",
                "Een brief schrijven, als huiswerk",
                "Huiswerk",
                "Ik praat met mijn zus voor het volgende coachgesprek",
                "Ik bereid me voor op drie vragen voor de volgende afspraak met Jan",
                "I keep a diary until my next coaching session",
                "Read two articles before the next meeting"
            })
    void an_assignment_for_the_next_session_is_no_action(String text) {
        assertThat(action(text)).containsExactly("homework-as-action 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik bel tegen vrijdag drie scholen",
                "Ik vraag opslag in het volgende gesprek met mijn baas",
                "Ik neem drie voorbeelden mee naar het volgende gesprek met mijn leidinggevende",
                "Ik bereid het volgende functioneringsgesprek voor",
                "Ik help tegen juni twee kinderen met hun huiswerk",
                "Ik word vrijwilliger in de huiswerkklas",
                "Tegen de volgende keer dat ik solliciteer, heb ik een nieuw cv",
                "Tegen de volgende sessie van de avondcursus lees ik hoofdstuk drie",
                "I prepare a proposal before the next meeting with my manager"
            })
    void a_step_of_ones_own_is_an_action(String text) {
        assertThat(action(text)).isEmpty();
    }

    @Test
    void words_that_stand_under_homework_too_are_found_whatever_their_signs() {
        Looked looked = look("""
                goals: [{id: g1, because: [d1], text: In 2027 geef ik les}]
                actions: [{id: a1, goal: g1, due: 2026-06-30, text: "Drie vacatures lezen, elke week."}]
                homework: [{id: h1, text: drie vacatures lezen elke week}]
                """);
        assertThat(looked.of(HomeworkAsAction.class))
                .singleElement()
                .satisfies(fault -> assertThat(fault.facts()).containsEntry("homework", "h1"));
    }

    private static java.util.List<String> action(String text) {
        return look("actions: [{id: a1, because: [i1], due: 2026-06-30, text: \"" + text + "\"}]\n")
                .by("thread")
                .stream()
                .filter(found -> !found.startsWith("missing-goal"))
                .toList();
    }

    @Test
    void a_plan_of_ten_thousand_items_gets_an_answer() {
        StringBuilder yaml = new StringBuilder("title: POP\ninsights:\n  - {id: i0, text: begin}\n");
        for (int i = 1; i < 5000; i++) {
            yaml.append("  - {id: i")
                    .append(i)
                    .append(", because: [i")
                    .append(i - 1)
                    .append("], text: verder}\n");
        }
        yaml.append("actions:\n");
        for (int i = 0; i < 5000; i++) {
            yaml.append("  - {id: a").append(i).append(", goal: g1, text: stap}\n");
        }
        PopFile file = PopFile.of("groot.pop.yaml", yaml.toString());
        HangGuard.within(
                Duration.ofSeconds(10), () -> Looked.at(file, "vdab", Beside.NOTHING, LocalDate.of(2026, 3, 1)));
    }
}
