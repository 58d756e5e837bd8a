package pop.rules.follow_up;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pop.rule.Fault;
import pop.rules.Looked;

/** Dates that cannot both be right; today is 1 March 2026. */
class DatesInDisorderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actions: [{id: a1, start: 2026-03-02, due: DAY, text: B}] | 2026-03-01 | 2026-03-02",
                "goals: [{id: g1, start: 2026-03-02, due: DAY, text: B}] | 2026-03-01 | 2026-03-02",
                "actions: [{id: a1, start: 2026-03-02, repeat: {every: week, until: DAY}, text: B}] | 2026-03-01 | 2026-03-02",
                "actions: [{id: a1, text: B, training: {title: L, start: 2026-03-02, end: DAY}}] | 2026-03-01 | 2026-03-02",
                "vouchers: [{number: 1, begin: 2026-03-02, end: DAY}] | 2026-03-01 | 2026-03-02",
                "actions: [{id: a1, done: DAY, text: B}] | 2026-03-02 | 2026-03-01",
                "homework: [{id: h1, done: DAY, text: B}] | 2026-03-02 | 2026-03-01",
                "goals: [{id: g1, text: B, evaluations: [{date: DAY, result: missed}]}] | 2026-03-02 | 2026-03-01",
                "wishes: [{id: w1, author: coach, confirmed: DAY, text: B}] | 2026-03-02 | 2026-03-01",
                "vouchers: [{number: 1, begin: 2024-02-29}, {number: 2, begin: DAY}] | 2024-02-28 | 2024-02-29",
                "vouchers: [{begin: DAY}, {begin: 2024-02-29}] | 2024-03-01 | 2024-02-29",
            })
    void one_day_makes_the_difference(String yaml, String wrong, String right) {
        assertThat(Looked.at(yaml.replace("DAY", wrong)).of(DatesInDisorder.class))
                .hasSize(1);
        assertThat(Looked.at(yaml.replace("DAY", right)).of(DatesInDisorder.class))
                .isEmpty();
    }

    @Test
    void the_begin_date_of_the_document_is_that_of_pop_one() {
        String yaml =
                "begin: 2025-09-09\nvouchers:\n  - {number: 3, begin: 2025-08-01}\n  - {number: 2, begin: 2025-09-08}\n";
        Looked looked = Looked.at(yaml);
        assertThat(looked.linesOf(new DatesInDisorder())).containsExactly(3, 4);
        assertThat(looked.of(DatesInDisorder.class)).extracting(Fault::variant).containsOnly("voucher");
    }

    @Test
    void a_number_of_a_voucher_that_nobody_has_is_no_trouble() {
        String yaml = "vouchers: [{number: 2147483647, begin: 2024-01-01}, {number: 1, begin: 2024-02-01}]\n";
        assertThat(Looked.at(yaml).of(DatesInDisorder.class)).hasSize(1);
    }

    @Test
    void plans_reviews_and_conversations_may_lie_ahead() {
        String yaml = """
                sessions: [{id: s1, date: 2027-01-01}]
                reviews: [{id: r1, date: 2027-01-01}]
                employment: {hired: 2026-01-01, evaluation: 2027-01-01}
                actions: [{id: a1, date: 2027-01-01, check_moments: [2027-01-01], due: 2027-01-01, text: B}]
                """;
        assertThat(Looked.at(yaml).of(DatesInDisorder.class)).isEmpty();
    }

    @Test
    void an_earlier_version_is_history() {
        String yaml = """
                actions:
                  - {id: a1, start: 2026-05-01, due: 2026-04-01, text: Bellen}
                  - {id: a2, replaces: a1, start: 2026-04-01, due: 2026-05-01, text: Bellen}
                """;
        assertThat(Looked.at(yaml).of(DatesInDisorder.class)).isEmpty();
    }

    @Test
    void several_faults_in_one_action_are_told_each() {
        String yaml =
                "actions: [{id: a1, start: 2026-05-01, due: 2026-04-01, repeat: {until: 2026-03-01}, done: 2026-04-02, text: B}]\n";
        assertThat(Looked.at(yaml).of(DatesInDisorder.class)).hasSize(3);
    }
}
