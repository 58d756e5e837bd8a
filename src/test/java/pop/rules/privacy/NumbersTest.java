package pop.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.rule.Fault;
import pop.rule.Rule;
import pop.rules.Looked;

/** Numbers that harm when they leak; all of these are made up. */
class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85.07.30-033.28",
                "85073003328",
                "85 07 30 033 28",
                "850730-033-28",
                "85.07.30 - 033.28",
                "85/07/30 033-28",
                "Nummer: 85.07.30-033.28.",
                "RR85073003328",
                "17.07.30-033.84",
                "(17073003384)",
                "00.00.01-001.66",
                "1. 85.07.30-033.28"
            })
    void a_national_number_is_found_in_every_way_people_write_it(String text) {
        assertThat(in(text, NationalNumber.class)).hasSize(1);
    }

    @Test
    void both_centuries_have_their_own_check_digits() {
        assertThat(in("17.07.30-033.55", NationalNumber.class)).hasSize(1); // born in 1917
        assertThat(in("17.07.30-033.84", NationalNumber.class)).hasSize(1); // born in 2017
        assertThat(in("17.07.30-033.56", NationalNumber.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85.07.30-033.29",
                "185073003328",
                "850730033281",
                "+85073003328",
                "1.85073003328",
                "85.07.30-033.28-1",
                "+32 470 12 34 56",
                "0470 12 34 56",
                "BE 0403.170.701",
                "85.13.30-033.22",
                "85.07.32-033.71"
            })
    void another_number_is_not(String text) {
        assertThat(in(text, NationalNumber.class)).isEmpty();
    }

    @Test
    void a_second_number_is_found_behind_one_that_is_none() {
        assertThat(in("85.07.30-033.29 en 85.07.30-033.28", NationalNumber.class))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE68 5390 0754 7034",
                "be68539007547034",
                "BE68-5390-0754-7034",
                "Betaal op BE68 5390 0754 7034.",
                "IBAN:BE68539007547034",
                "BE68 5390 0754 7034 is van mij",
                "NL91 ABNA 0417 1643 00",
                "FR14 2004 1010 0505 0001 3M02 606",
                "DE89 3704 0044 0532 0130 00"
            })
    void an_account_number_is_found_in_every_way_people_write_it(String text) {
        assertThat(in(text, BankAccount.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE68 5390 0754 7035",
                "BE68 5390 0754 703",
                "BE68 5390 0754 70341",
                "XX68 5390 0754 7034",
                "ABE68 5390 0754 7034",
                "BE 0403.170.701",
                "op 68 plaatsen",
                "BE68"
            })
    void another_code_is_not(String text) {
        assertThat(in(text, BankAccount.class)).isEmpty();
    }

    @Test
    void no_text_is_passed_over() {
        String yaml = """
                title: NUMBER
                client: {name: NUMBER, email: NUMBER, pseudonym: NUMBER}
                coach: {name: NUMBER, centre: NUMBER}
                insights:
                  - {id: i1, text: NUMBER, notes: NUMBER, comments: [{text: NUMBER}]}
                  - {id: i2, replaces: i1, author: coach, visibility: private, text: NUMBER}
                actions: [{id: a1, means: [NUMBER], measure: {unit: NUMBER}, evaluations: [{learned: NUMBER}]}]
                attachments: [{id: x1, file: NUMBER.pdf, explanation: NUMBER}]
                exceptions: [{rule: missing-title, reason: NUMBER}]
                """;
        int expected = yaml.split("NUMBER", -1).length - 1;
        assertThat(Looked.at(yaml.replace("NUMBER", "85.07.30-033.28")).of(NationalNumber.class))
                .hasSize(expected);
        assertThat(Looked.at(yaml.replace("NUMBER", "BE68539007547034")).of(BankAccount.class))
                .hasSize(expected);
    }

    @Test
    void a_hash_may_hold_any_digits() {
        String hash = "ab85073003328ab" + "0".repeat(49);
        String yaml = "vouchers: [{number: 1, kept: {file: a.yaml, sha256: \"" + hash + "\"}}]\n";
        assertThat(Looked.at(yaml).of(NationalNumber.class)).isEmpty();
    }

    @Test
    void what_is_told_does_not_repeat_the_number() {
        for (Fault fault : in("Mijn nummer is 85.07.30-033.28", NationalNumber.class)) {
            assertThat(fault.toString()).contains("85…").doesNotContain("85.07", "033");
        }
        for (Fault fault : in("Betaal op BE68 5390 0754 7034", BankAccount.class)) {
            assertThat(fault.toString()).contains("BE68…").doesNotContain("5390", "7034");
        }
    }

    private static List<Fault> in(String text, Class<? extends Rule> rule) {
        return Looked.at("wishes: [{id: w1, text: \"" + text + "\"}]\n").of(rule);
    }
}
