package pop.rules.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.rule.Fault;
import pop.rule.Profile;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rules.Looked;
import pop.rules.Rules;

/** What is asked of goals and actions: fields first, sentence second, and never more than a question. */
class SmartRulesTest {

    private static final String STRESS = "Ik wil minder last van stress";

    private static final String RUNNING =
            "Ik zal meer ontspannen zijn op het werk door 1 keer per week te gaan lopen, 1 keer"
                    + " per week met mijn collega’s te gaan lunchen en elke vrijdag te overlopen wat ik die week gedaan heb en mijn"
                    + " planning te maken voor volgende week.";

    private static Looked self(String yaml) {
        return Looked.at(yaml, "self", Looked.TODAY);
    }

    private static String action(String text, String... fields) {
        String more =
                List.of(fields).stream().map(field -> "    " + field + "\n").collect(Collectors.joining());
        return "title: Mijn POP\nactions:\n  - id: a1\n    text: " + text + "\n" + more;
    }

    private static String goal(String text, String actions) {
        return "title: Mijn POP\ngoals:\n  - id: g1\n    text: " + text + "\n" + actions;
    }

    /** The rules about the sentence itself that found something. */
    private static Set<String> asked(Looked looked) {
        Set<String> sentence = Set.of(
                "vague-wording",
                "overloaded-wording",
                "not-measurable",
                "not-activating",
                "negative-wording",
                "no-time",
                "rhythm-without-end",
                "due-date-differs");
        return looked.rules().stream().filter(sentence::contains).collect(Collectors.toSet());
    }

    @Test
    void less_trouble_with_stress_is_asked_what_instead_what_exactly_how_much_and_by_when() {
        assertThat(asked(self(action(STRESS))))
                .contains("negative-wording", "vague-wording", "not-measurable", "no-time");
    }

    @Test
    void its_running_and_lunch_version_is_only_asked_how_long_it_lasts() {
        assertThat(asked(self(action(RUNNING)))).containsExactly("rhythm-without-end");
        Looked looked = self(action(RUNNING, "due: 2026-06-30"));
        assertThat(asked(looked)).isEmpty();
    }

    @Test
    void nothing_that_is_read_from_a_sentence_is_ever_an_error() {
        for (String profile : Set.of("vdab", "hiva", "hiva-plus", "social-economy", "company", "education", "self")) {
            assertThat(Looked.at(action(STRESS), profile, Looked.TODAY).findings())
                    .filteredOn(finding -> finding.rule().family().equals("smart"))
                    .isNotEmpty()
                    .allMatch(finding -> finding.severity() != Severity.ERROR);
        }
    }

    @Test
    void every_finding_about_a_sentence_rests_on_words_and_asks_something() {
        assertThat(self(action(STRESS)).findings())
                .filteredOn(finding -> Set.of("negative-wording", "vague-wording", "no-time", "not-measurable")
                        .contains(finding.rule().id()))
                .allSatisfy(finding -> {
                    assertThat(finding.fault().evidence()).isNotEmpty();
                    assertThat(finding.fault().facts()).containsKey("words");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STRESS,
                "'" + STRESS + "'",
                "\"" + STRESS + "\"",
                "|\n      " + STRESS,
                ">-\n      Ik wil\n      minder last van stress",
                "|2-\n        Ik wil echt\n        minder last van stress",
                ">\n      Thuis, 's avonds,\n\n      wil ik 😀 minder last van stress",
                "'Ik wil ''s avonds\n      minder last van stress'",
                "\"\\u0049k wil \\\"echt\\\" \\\n      minder last van stress\"",
                "\"Caf\\xE9: 😀 ik wil\\tminder last van stress\"",
                "Ik wil   # dit is een opmerking en geen tekst\n    notes: x\n  - id: a2\n    text: Ik wil minder stress"
            })
    void the_finding_underlines_the_very_words_however_the_text_is_written(String text) {
        assertThat(self(action(text)).wordsOf(new NegativeWording())).containsExactly("minder");
        assertThat(self(action(text).replace("\n", "\r\n")).wordsOf(new NegativeWording()))
                .containsExactly("minder");
    }

    @Test
    void words_that_go_on_over_a_line_are_underlined_where_they_begin() {
        Looked looked = self(action(">\n      Dat rond ik af tegen\n      vrijdag 6 april.", "due: 2026-03-06"));
        assertThat(looked.wordsOf(new DueDateDiffers())).containsExactly("tegen");
        assertThat(looked.linesOf(new DueDateDiffers())).containsExactly(5);
    }

    @Test
    void a_question_about_everything_is_silent_where_each_of_them_is_asked() {
        assertThat(asked(self(action("Zelfvertrouwen hebben")))).contains("vague-wording");
        assertThat(asked(self(action("Zelfvertrouwen hebben", "due: 2026-04-30"))))
                .contains("not-measurable", "not-activating")
                .doesNotContain("vague-wording");
        assertThat(asked(self(action("Ik wil beter communiceren", "due: 2026-04-30"))))
                .contains("vague-wording");
        String steps = "actions: [{id: a1, goal: g1, text: Ik geef tegen eind mei twee presentaties}]\n";
        assertThat(asked(self(goal("Zelfvertrouwen hebben", steps)))).doesNotContain("vague-wording");
    }

    @Test
    void a_field_answers_a_letter_outright() {
        assertThat(asked(Looked.at(action("Ik praat met mijn collega's")))).contains("no-time", "not-measurable");
        assertThat(asked(Looked.at(action("Ik praat met mijn collega's", "due: 2026-06-30"))))
                .doesNotContain("no-time");
        assertThat(asked(Looked.at(action("Ik praat met mijn collega's", "measure: {what: gesprekken, target: 3}"))))
                .doesNotContain("not-measurable");
        assertThat(asked(Looked.at(action("Ik praat met mijn collega's", "repeat: {every: week, times: 1, count: 5}"))))
                .doesNotContain("not-measurable", "no-time", "rhythm-without-end");
        assertThat(asked(Looked.at(action("Ik volg een cursus", "training: {title: Lassen, end: 2026-06-26}"))))
                .isEmpty();
    }

    @Test
    void a_field_that_cannot_be_read_is_told_once() {
        assertThat(asked(Looked.at(action("Ik bel drie scholen", "due: morgen"))))
                .doesNotContain("no-time");
        assertThat(asked(Looked.at(action("Ik praat met mijn chef", "measure: drie"))))
                .doesNotContain("not-measurable");
    }

    @Test
    void an_action_that_leads_to_a_goal_answers_how_much_and_by_when_for_it() {
        String wish = "Ik word zekerder in vergaderingen";
        assertThat(asked(Looked.at(goal(wish, "")))).contains("no-time", "not-measurable");
        String action = "actions: [{id: a1, goal: g1, text: Ik geef tegen eind mei twee presentaties}]\n";
        assertThat(asked(Looked.at(goal(wish, action)))).doesNotContain("no-time", "not-measurable");
        String dropped = action.replace("id: a1,", "id: a1, status: dropped,");
        assertThat(asked(Looked.at(goal(wish, dropped)))).contains("no-time", "not-measurable");
    }

    @Test
    void a_claim_is_no_answer() {
        Set<String> plain = asked(Looked.at(action("Ik wil beter communiceren")));
        assertThat(asked(Looked.at(action("Ik wil beter communiceren en dat is realistisch en haalbaar"))))
                .isEqualTo(plain);
    }

    @Test
    void what_is_done_dropped_replaced_or_only_suggested_is_left_in_peace() {
        assertThat(asked(self(action(STRESS, "status: done")))).isEmpty();
        assertThat(asked(self(action(STRESS, "done: 2026-02-02")))).isEmpty();
        assertThat(asked(self(action(STRESS, "status: dropped")))).isEmpty();
        assertThat(asked(self(action(STRESS, "author: coach")))).isEmpty();
        String newer = "  - {id: a2, replaces: a1, text: Ik loop tot eind juni elke dinsdag 3 km}\n";
        assertThat(asked(self(action(STRESS) + newer))).isEmpty();
    }

    @Test
    void a_placeholder_is_told_as_a_placeholder_only() {
        assertThat(asked(self(action("TODO")))).isEmpty();
    }

    @Test
    void a_sentence_is_read_in_the_language_of_the_plan() {
        String english = action("I call three schools by the end of June");
        assertThat(asked(self("language: en\n" + english))).isEmpty();
        assertThat(asked(self("language: nl\n" + english))).isNotEmpty();
        assertThat(asked(self(english))).as("in a plan that names no language").isEmpty();
    }

    @Test
    void in_a_language_that_pop_does_not_read_only_the_fields_are_looked_at() {
        Looked looked = self("language: fr\n" + action("Je veux moins de stress"));
        assertThat(asked(looked)).isEmpty();
        assertThat(looked.rules()).contains("unknown-value", "means-unknown", "not-in-own-control");
    }

    @Test
    void the_people_around_are_asked_about_only_where_a_is_acceptable() {
        assertThat(self(action("Ik loop")).rules()).contains("surroundings-unasked");
        assertThat(Looked.at(action("Ik loop")).rules()).doesNotContain("surroundings-unasked");
        assertThat(Profile.Smart.of("psmart")).contains(Profile.Smart.PSMART);
    }

    @Test
    void of_a_goal_with_actions_the_actions_are_asked_what_they_take() {
        String action = "actions: [{id: a1, goal: g1, due: 2026-05-29, text: Ik geef twee presentaties}]\n";
        Looked looked = self(goal("Ik word zekerder", action));
        for (Rule rule : List.of(
                new MeansUnknown(), new ObstacleUnplanned(), new NotInOwnControl(), new SurroundingsUnasked())) {
            assertThat(looked.linesOf(rule)).as(rule.id()).containsExactly(5);
        }
    }

    @Test
    void what_lies_with_others_is_told_also_of_a_goal() {
        String action = "actions: [{id: a1, goal: g1, control: mine, text: Ik vraag een gesprek}]\n";
        Looked looked = self(goal("Ik krijg opslag\n    control: others", action));
        assertThat(looked.linesOf(new NotInOwnControl())).containsExactly(5);
        assertThat(looked.of(NotInOwnControl.class))
                .singleElement()
                .extracting(Fault::variant)
                .isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tegen vrijdag", "tegen 6 maart", "tegen 6 maart 2026", "voor 7 maart", "tegen begin maart"})
    void a_day_in_the_sentence_that_can_be_the_due_date_is_no_difference(String time) {
        String yaml = action("Ik bel " + time + " drie scholen", "due: 2026-03-06");
        for (String today : List.of("2025-12-01", "2026-03-01", "2026-03-09", "2027-01-01")) {
            assertThat(Looked.at(yaml, "vdab", LocalDate.parse(today)).rules())
                    .as(today)
                    .doesNotContain("due-date-differs");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tegen zaterdag 7 februari", "tegen 6 april", "tegen 6 maart 2027", "tegen maandag"})
    void another_day_in_the_sentence_is_a_difference_with_both_places(String time) {
        Looked looked = Looked.at(action("Ik bel " + time + " drie scholen", "due: 2026-03-06"));
        assertThat(looked.of(DueDateDiffers.class)).singleElement().satisfies(fault -> {
            assertThat(fault.evidence()).hasSize(2);
            assertThat(fault.facts()).containsEntry("due", "2026-03-06");
        });
    }

    @Test
    void exactly_two_months_need_no_check_moment_and_a_day_more_does() {
        String from = "start: 2026-03-02";
        assertThat(self(action("Ik oefen", from, "due: 2026-05-02")).rules()).doesNotContain("no-check-moment");
        assertThat(self(action("Ik oefen", from, "due: 2026-05-03")).rules()).contains("no-check-moment");
        String reviewed = action("Ik oefen", from, "due: 2026-06-30") + "reviews: [{date: 2026-04-20}]\n";
        assertThat(self(reviewed).rules()).doesNotContain("no-check-moment");
    }

    @Test
    void every_rule_of_the_family_is_on_in_some_profile() {
        assertThat(Rules.family("smart")).hasSize(13);
    }
}
