package pop.rules.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.Beside;
import pop.model.Language;
import pop.rules.Looked;
import pop.store.PopFile;
import pop.text.Reading;

/** What plans in companies and schools ask of a goal; words are read generously. */
class WorkRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik leid een team tegen 30 juni",
                "Ik leid een team in 2027",
                "Ik leid een team tegen de zomer",
                "Ik leid een team binnen zes maanden",
                "Ik leid een team vóór 1/9",
                "Elke vrijdag leid ik een team",
                "I lead a team by next summer",
                "I lead a team within six months",
                "I lead a team before 30 June"
            })
    void a_sentence_names_a_moment(String sentence) {
        assertThat(Wording.namesAMoment(read(sentence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ik leid een team", "Ik spreek vlot Frans met klanten", "I lead a team", "Ooit leid ik een team"
            })
    void a_sentence_names_no_moment(String sentence) {
        assertThat(Wording.namesAMoment(read(sentence))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik leid drie mensen",
                "Ik bel 5 klanten",
                "Ik spreek Frans op niveau B1",
                "Ik behaal mijn rijbewijs",
                "Ik train elke week",
                "I pass the exam",
                "I call ten clients",
                "I write a report every month"
            })
    void a_sentence_says_when_it_is_done(String sentence) {
        assertThat(Wording.canBeChecked(read(sentence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik communiceer beter",
                "Ik communiceer beter tegen 30 juni 2026",
                "In 2027 voel ik me goed",
                "I communicate better by June 2026"
            })
    void a_date_alone_does_not_say_when_it_is_done(String sentence) {
        assertThat(Wording.canBeChecked(read(sentence))).isFalse();
    }

    @Test
    void a_goal_without_an_action_is_told_once() {
        Looked looked = look("goals: [{id: g1, due: 2026-12-18, text: Ik leid drie mensen}]\n");
        assertThat(looked.rules()).contains("goal-without-how-or-when").doesNotContain("goal-without-action");
    }

    @Test
    void an_action_that_was_let_go_is_no_way() {
        Looked looked = look("""
                goals: [{id: g1, due: 2026-12-18, text: Ik leid drie mensen}]
                actions: [{id: a1, goal: g1, status: dropped, text: Ik volg een cursus}]
                """);
        assertThat(looked.of(GoalWithoutHowOrWhen.class))
                .singleElement()
                .satisfies(fault -> assertThat(fault.variant()).isEqualTo("how"));
    }

    @Test
    void the_parts_of_a_goal_answer_for_it() {
        Looked looked = look("""
                goals:
                  - {id: g1, text: Ik groei als leider}
                  - {id: g2, part_of: g1, due: 2026-12-18, text: Ik leid drie mensen}
                actions: [{id: a1, goal: g2, text: Ik volg een cursus}]
                """);
        assertThat(looked.by("work")).containsExactly("no-review-planned 1");
    }

    @Test
    void a_lost_link_is_told_once() {
        Looked looked = look("""
                goals: [{id: g1, due: 2026-12-18, text: Ik leid drie mensen}]
                actions: [{id: a1, goal: g7, text: Ik volg een cursus}]
                """);
        assertThat(looked.rules()).contains("dangling-link").doesNotContain("goal-without-how-or-when");
    }

    private static Reading read(String sentence) {
        Language language = sentence.startsWith("I ") ? Language.EN : Language.NL;
        return Reading.of(sentence, language, Looked.TODAY);
    }

    private static Looked look(String yaml) {
        return Looked.at(PopFile.of("a.pop.yaml", "title: POP\n" + yaml), "company", Beside.NOTHING, Looked.TODAY);
    }
}
