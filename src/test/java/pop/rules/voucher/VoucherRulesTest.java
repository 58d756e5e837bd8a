package pop.rules.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.Beside;
import pop.rules.Looked;
import pop.store.PopFile;

/** One POP for each voucher, kept as VDAB asks, within the hours and the number of the regime of its day. */
class VoucherRulesTest {

    private static final String NAME = "els-peeters_2024-02-06.pop.yaml";
    private static final String SECOND = """
            title: POP
            client: {name: Els Peeters}
            vouchers:
              - {number: 1, begin: 2024-02-06}
              - {number: 2, begin: 2024-09-09}
            insights:
              - {id: i1, date: 2024-02-06, text: Ik leg graag uit}
              - {id: i2, date: 2024-09-09, text: Ik zeg snel ja}
            actions: [{id: a1, because: [i2], due: 2024-12-20, text: Ik bel drie scholen}]
            """;

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 1, 240, ''",
        "2019-12-31, 1, 241, plain",
        "2019-12-31, 2, 240, ''",
        "2020-01-01, 2, 180, ''",
        "2020-01-01, 2, 181, plain",
        "2025-09-30, 1, 241, plain",
        "2025-10-01, 1, 240, ''",
        "2025-10-01, 1, 241, open",
        "2027-01-01, 1, 900, ''"
    })
    void a_voucher_is_judged_by_the_hours_of_the_day_on_which_it_began(
            String begin, int number, int minutes, String found) {
        String yaml = "title: POP\nvouchers: [{number: " + number + ", begin: " + begin + "}]\nsessions: [{date: "
                + begin + ", minutes: " + minutes + "}]\n";
        assertThat(look(yaml, "2028-01-01").of(HoursBeyondVoucher.class))
                .extracting(fault -> fault.variant().isEmpty() ? "plain" : fault.variant())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void hours_are_counted_for_each_voucher() {
        String yaml = """
                title: POP
                vouchers: [{number: 1, begin: 2024-02-06}, {number: 2, begin: 2024-09-09}]
                sessions:
                  - {date: 2024-01-30, minutes: 60, kind: introduction, voucher: 1}
                  - {date: 2024-02-06, minutes: 240}
                  - {date: 2024-09-09, minutes: 180}
                """;
        assertThat(look(yaml, "2026-03-01").of(HoursBeyondVoucher.class)).isEmpty();
        assertThat(look(yaml.replace("minutes: 180", "minutes: 180, voucher: 1"), "2026-03-01")
                        .of(HoursBeyondVoucher.class))
                .hasSize(1);
        assertThat(look(yaml + "  - {date: 2024-09-16}\n", "2026-03-01").of(HoursBeyondVoucher.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-06, 2025-09-30, 0", "2024-02-06, 2025-10-01, 1", "2014-02-06, 2025-10-01, 1"})
    void since_autumn_2025_nobody_who_had_a_voucher_gets_another(String first, String second, int found) {
        String yaml = "title: POP\nvouchers: [{begin: " + first + "}, {begin: " + second + "}]\n";
        assertThat(look(yaml, "2026-03-01").of(VouchersBeyondRegime.class)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"2014-02-06, 2020-02-06, 0", "2014-02-07, 2020-02-06, 1"})
    void two_vouchers_in_six_years_are_counted_from_day_to_day(String first, String third, int found) {
        String yaml = "title: POP\nvouchers: [{begin: " + first + "}, {begin: 2015-01-05}, {begin: " + third + "}]\n";
        assertThat(look(yaml, "2026-03-01").of(VouchersBeyondRegime.class)).hasSize(found);
    }

    @Test
    void a_second_voucher_asks_that_the_first_pop_is_kept() {
        assertThat(look(SECOND, "2026-03-01").by("voucher")).containsExactly("first-pop-not-kept 4");
        assertThat(look(SECOND, "2024-09-08").by("voucher")).isEmpty();
    }

    @Test
    void a_kept_pop_that_is_gone_is_told_once() {
        Looked looked = look(SECOND.replace("02-06}\n", "02-06, kept: {file: archive/pop1.yaml}}\n"), "2026-03-01");
        assertThat(looked.rules()).contains("first-pop-not-kept").doesNotContain("missing-attachment");
    }

    @Test
    void a_kept_pop_with_another_hash_is_found_and_capitals_make_no_difference() {
        String kept = SECOND.replace("02-06}\n", "02-06, kept: {file: archive/pop1.yaml, sha256: ABC1}}\n");
        assertThat(kept(kept, "abc1")).isEmpty();
        assertThat(kept(kept, "abc2")).containsExactly("kept-pop-changed 4");
    }

    @Test
    void an_empty_dossier_is_told_once() {
        Looked looked = look("title: POP\nvouchers: [{number: 1, begin: 2026-02-03}]\n", "2026-03-01");
        assertThat(looked.rules())
                .contains("no-pop-no-proof")
                .doesNotContain("missing-question", "missing-insight", "missing-choice");
    }

    @Test
    void an_empty_dossier_is_not_passed_over_where_no_proof_is_asked() {
        PopFile file = PopFile.of(NAME, "title: POP\nvouchers: [{number: 1, begin: 2026-02-03}]\n");
        assertThat(Looked.at(file, "hiva", Beside.NOTHING, Looked.TODAY).rules())
                .contains("missing-insight");
    }

    @Test
    void dated_proof_is_enough_for_the_voucher_it_belongs_to() {
        String proof = SECOND.replaceAll("  - \\{id: i2.*\n", "")
                .replaceAll("actions.*", "")
                .replace("2024-09-09}", "2024-09-09, efforts: [{date: 2024-12-02, how: mail}]}");
        assertThat(look(proof, "2026-03-01").rules()).doesNotContain("no-pop-no-proof", "final-without-plan");
        assertThat(look(proof.replace("date: 2024-12-02, ", ""), "2026-03-01").rules())
                .contains("no-pop-no-proof");
    }

    @Test
    void a_voucher_without_a_begin_date_is_asked_for_its_begin_and_for_nothing_more() {
        String second = SECOND.replace("{number: 2, begin: 2024-09-09}", "{number: 2}");
        assertThat(look(second, "2026-03-01").rules()).contains("missing-begin").doesNotContain("no-pop-no-proof");
        assertThat(look("title: POP\nvouchers: [{number: 1}]\n", "2026-03-01").rules())
                .contains("missing-begin", "missing-question")
                .doesNotContain("no-pop-no-proof");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-09, '', '', false",
        "2025-09-09, '', '', false",
        "2025-09-10, '', '', true",
        "2024-10-07, 'date: 2024-09-30', '', true",
        "2024-10-07, 'date: 2024-09-30, kind: introduction', '', false",
        "2024-10-07, 'date: 2024-10-08', '', false",
        "2024-10-07, 'date: 2024-09-30', ', end: 2024-12-20', false",
        "2024-12-21, '', ', end: 2024-12-20', true"
    })
    void the_pop_of_a_voucher_that_goes_on_can_still_come(String today, String talk, String end, boolean found) {
        String yaml = "title: POP\nvouchers: [{number: 1, begin: 2024-02-06}, {number: 2, begin: 2024-09-09" + end
                + "}]\ninsights: [{date: 2024-02-06, text: Ik leg graag uit}]\n"
                + (talk.isEmpty() ? "" : "sessions: [{" + talk + "}]\n");
        assertThat(look(yaml, today).of(NoPopNoProof.class)).hasSize(found ? 1 : 0);
    }

    @Test
    void the_pop_of_a_voucher_after_which_another_one_began_came_or_did_not() {
        String third = "title: POP\nvouchers: [{begin: 2024-02-06}, {begin: 2024-09-09}, {begin: 2024-10-01}]\n"
                + "insights: [{date: 2024-02-06, text: Ik leg graag uit}]\n";
        assertThat(look(third, "2024-10-01").by("voucher")).contains("no-pop-no-proof 2");
    }

    @Test
    void what_comes_from_a_conversation_belongs_to_its_voucher() {
        String yaml = """
                title: POP
                vouchers: [{number: 1, begin: 2024-02-06}, {number: 2, begin: 2024-09-09}]
                sessions: [{id: s1, voucher: 2, date: 2024-09-02}]
                insights: [{id: i1, text: Ik leg graag uit}, {id: i2, session: s1, text: Ik zeg snel ja}]
                """;
        assertThat(look(yaml, "2026-03-01").rules()).doesNotContain("no-pop-no-proof");
        assertThat(look(yaml.replace("session: s1, ", ""), "2026-03-01").of(NoPopNoProof.class))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "els-peeters_2024-02-06.pop.yaml",
                "Els Peeters 2024-02-06.pop.yaml",
                "2024-02-06_ELS_PEETERS-2.pop.yaml"
            })
    void a_file_name_with_name_and_date_is_a_reference(String name) {
        assertThat(reference(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"els-peeters.pop.yaml", "2024-02-06.pop.yaml", "els-peetersen_2024-02-06.pop.yaml", "pop.yaml"})
    void a_file_name_without_them_is_none(String name) {
        assertThat(reference(name)).hasSize(1);
    }

    @Test
    void a_name_without_letters_or_a_file_without_name_asks_nothing() {
        assertThat(reference("")).isEmpty();
    }

    @Test
    void a_twin_has_the_same_client_and_the_same_begin_date() {
        assertThat(twin("Els Peeters", "2024-02-06")).isTrue();
        assertThat(twin("ELS  PEETERS", "2024-02-06")).isTrue();
        assertThat(twin("Els Peeters", "2024-02-07")).isFalse();
        assertThat(twin("Jan Maes", "2024-02-06")).isFalse();
    }

    @Test
    void the_final_pop_may_still_get_its_plan_while_the_guidance_goes_on() {
        String bare = SECOND.replaceAll("actions.*", "");
        assertThat(look(bare, "2026-03-01").rules()).contains("final-without-plan");
        assertThat(look(bare + "sessions: [{date: 2026-03-02}]\n", "2026-03-01").rules())
                .doesNotContain("final-without-plan");
        assertThat(look(bare.replace("2024-09-09}\n", "2024-09-09, kind: interim}\n"), "2026-03-01")
                        .rules())
                .doesNotContain("final-without-plan");
    }

    private static Looked look(String yaml, String today) {
        return Looked.at(PopFile.of(NAME, yaml), "vdab", new Beside(NAME, Set.of()), LocalDate.parse(today));
    }

    private static List<String> kept(String yaml, String hash) {
        String file = "archive/pop1.yaml";
        Beside beside = new Beside(NAME, Set.of(file), Map.of(file, hash), List.of());
        return Looked.at(PopFile.of(NAME, yaml), "vdab", beside, Looked.TODAY).by("voucher");
    }

    private static List<?> reference(String name) {
        Beside beside = new Beside(name, Set.of());
        return Looked.at(PopFile.of("x.pop.yaml", SECOND), "vdab", beside, Looked.TODAY)
                .of(ReferenceDiffers.class);
    }

    private static boolean twin(String client, String begin) {
        Beside.Sibling sibling =
                new Beside.Sibling("b.pop.yaml", Optional.of(client), Optional.of(LocalDate.parse(begin)), false);
        Beside beside = new Beside(NAME, Set.of(), Map.of(), List.of(sibling));
        return Looked.at(PopFile.of(NAME, SECOND), "self", beside, Looked.TODAY)
                .rules()
                .contains("twin-dossier");
    }
}
