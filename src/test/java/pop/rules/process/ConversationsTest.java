package pop.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pop.model.Beside;
import pop.rules.Looked;
import pop.store.PopFile;

/** Two to six conversations, 150 to 480 minutes: the ends of the range pass, and what cannot be known is not told. */
class ConversationsTest {

    private static final List<String> ABOUT_NUMBERS =
            List.of("too-few-conversations", "too-many-conversations", "too-little-time", "too-much-time");

    @ParameterizedTest
    @CsvSource({"1, too-few-conversations", "2, ''", "6, ''", "7, too-many-conversations"})
    void two_and_six_conversations_pass_one_and_seven_are_found(int count, String found) {
        assertThat(numbers(sessions(count, "mode: online"))).isEqualTo(listOf(found));
    }

    @ParameterizedTest
    @CsvSource({"149, too-little-time", "150, ''", "480, ''", "481, too-much-time"})
    void a_hundred_and_fifty_and_four_hundred_and_eighty_minutes_pass(int minutes, String found) {
        String yaml = sessions(1, "minutes: " + (minutes - 60)) + "  - {id: s9, date: 2026-02-20, minutes: 60}\n";
        assertThat(numbers(yaml)).isEqualTo(listOf(found));
    }

    @Test
    void two_and_a_half_hours_are_a_hundred_and_fifty_minutes() {
        assertThat(numbers("sessions:\n  - hours: 2,5\n  - minutes: 0\n")).isEmpty();
        assertThat(numbers("sessions:\n  - hours: 2,4\n  - minutes: 0\n")).containsExactly("too-little-time");
    }

    @Test
    void introduction_and_aftercare_are_not_counted() {
        String yaml = sessions(6, "minutes: 80")
                + "  - {id: s8, date: 2026-01-02, minutes: 60, kind: introduction}\n"
                + "  - {id: s9, date: 2026-02-20, minutes: 60, kind: aftercare}\n";
        assertThat(numbers(yaml)).isEmpty();
    }

    @Test
    void the_conversations_of_both_vouchers_are_counted_together() {
        String yaml = """
                vouchers:
                  - {number: 1, begin: 2026-01-06}
                  - {number: 2, begin: 2026-02-16}
                """ + sessions(6, "minutes: 60") + "  - {id: s9, date: 2026-02-20, minutes: 60, voucher: 2}\n";
        assertThat(numbers(yaml)).containsExactly("too-many-conversations");
    }

    @Test
    void nothing_is_said_when_no_conversation_is_recorded() {
        assertThat(numbers("")).isEmpty();
        assertThat(numbers("sessions: [{date: 2026-01-02, minutes: 30, kind: introduction}]\n"))
                .isEmpty();
    }

    @Test
    void nothing_is_said_about_time_when_minutes_are_missing() {
        assertThat(numbers("sessions: [{date: 2026-01-06, minutes: 20}, {date: 2026-01-13}]\n"))
                .isEmpty();
        assertThat(numbers("sessions: [{date: 2026-01-06, minutes: 500}, {date: 2026-01-13}]\n"))
                .isEmpty();
    }

    @Test
    void too_few_and_too_little_wait_while_one_lies_ahead() {
        assertThat(numbers("sessions: [{date: 2026-01-06, minutes: 20}, {date: 2026-03-02}]\n"))
                .isEmpty();
    }

    @Test
    void a_kind_that_cannot_be_read_leaves_the_number_open() {
        assertThat(numbers("sessions: [{date: 2026-01-06, minutes: 20, kind: kennismaking}]\n"))
                .isEmpty();
    }

    @Test
    void a_guidance_is_stuck_from_four_conversations_on_and_half_of_them_held() {
        assertThat(stuck(3)).isEmpty();
        assertThat(stuck(4)).containsExactly("stuck-in-analysis");
        assertThat(rules(sessions(4, "mode: online"), "2026-01-11")).doesNotContain("stuck-in-analysis");
        assertThat(rules(sessions(4, "mode: online"), "2026-01-12")).contains("stuck-in-analysis");
        assertThat(rules(sessions(4, "mode: online") + "goals: [{id: g1, text: Lesgeven}]\n", "2026-01-12"))
                .doesNotContain("stuck-in-analysis");
    }

    @Test
    void a_question_of_the_day_of_the_first_conversation_is_in_time() {
        assertThat(late("2026-01-08", "2026-01-08")).isEmpty();
        assertThat(late("2026-01-09", "2026-01-08")).containsExactly("late-start 4");
    }

    @Test
    void the_question_may_be_younger_than_the_introduction() {
        String yaml = """
                title: POP
                sessions: [{id: s1, date: 2026-01-02, kind: introduction}, {id: s2, date: 2026-01-08}]
                questions: [{id: q1, date: 2026-01-08, text: Wat nu}]
                """;
        assertThat(Looked.at(yaml).by("process")).doesNotContain("late-start 3");
    }

    @Test
    void insights_of_the_only_day_are_not_late() {
        assertThat(late("2026-01-08", "2026-01-08", "insights: [{id: i1, date: 2026-01-08, text: Ik leg graag uit}]\n"))
                .isEmpty();
    }

    @Test
    void a_late_question_with_late_insights_is_one_finding() {
        String yaml = """
                title: POP
                sessions: [{id: s1, date: 2026-01-06}, {id: s2, date: 2026-01-13}]
                questions: [{id: q1, date: 2026-01-13, text: Wat nu}]
                insights: [{id: i1, date: 2026-01-13, text: Ik leg graag uit}]
                """;
        assertThat(Looked.at(yaml).of(LateStart.class))
                .singleElement()
                .satisfies(fault -> assertThat(fault.evidence()).hasSize(1));
    }

    @Test
    void an_insight_that_says_no_competence_may_be_about_any() {
        String yaml =
                "insights: [{id: i1, competence: qualities, text: Ik leg graag uit}, {id: i2, text: Ik zeg snel ja}]\n";
        assertThat(rules(yaml, "2026-03-01")).doesNotContain("single-competence");
    }

    private static List<String> late(String question, String session, String... more) {
        String yaml = "title: POP\nsessions: [{id: s1, date: " + session + "}]\nquestions:\n  - {id: q1, date: "
                + question + ", text: Wat nu}\n" + String.join("", more);
        return Looked.at(yaml).by("process").stream()
                .filter(found -> found.startsWith("late-start"))
                .toList();
    }

    private static List<String> stuck(int count) {
        return rules(sessions(count, "mode: online"), "2026-03-01").stream()
                .filter("stuck-in-analysis"::equals)
                .toList();
    }

    private static List<String> numbers(String yaml) {
        return rules(yaml, "2026-03-01").stream()
                .filter(ABOUT_NUMBERS::contains)
                .toList();
    }

    private static Set<String> rules(String yaml, String today) {
        PopFile file = PopFile.of("pop.pop.yaml", "title: POP\n" + yaml);
        return Looked.at(file, "hiva", Beside.NOTHING, LocalDate.parse(today)).rules();
    }

    private static List<String> listOf(String found) {
        return found.isEmpty() ? List.of() : List.of(found);
    }

    private static String sessions(int count, String more) {
        StringBuilder yaml = new StringBuilder("sessions:\n");
        for (int i = 1; i <= count; i++) {
            yaml.append("  - {id: s")
                    .append(i)
                    .append(", date: 2026-01-")
                    .append(i + 10)
                    .append(", ")
                    .append(more)
                    .append("}\n");
        }
        return yaml.toString();
    }
}
