package pop.rules.attest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pop.rules.Looked;

/** A training is concrete with a title, a provider or a type, and a period. */
class AttestRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Lassen, provider: CVO, start: 2026-03-09 | x: | ",
                "title: Lassen, type: avondcursus, end: 2026-06-30 | x: | ",
                "title: Lassen, type: avondcursus | due: 2026-06-30 | ",
                "title: Lassen, type: avondcursus | x: | period",
                "title: Lassen, start: 2026-03-09 | x: | provider",
                "provider: CVO, start: 2026-03-09 | x: | title"
            })
    void a_training_wants_title_place_and_period(String training, String action, String missing) {
        String yaml = "title: POP\nactions: [{id: a1, text: Ik leer lassen, " + action.replace("x:", "x-a: 1")
                + ", training: {" + training + "}}]\n";
        assertThat(Looked.at(yaml).of(TrainingNotConcrete.class))
                .extracting(fault -> fault.variant())
                .isEqualTo(missing == null ? java.util.List.of() : java.util.List.of(missing));
    }

    @Test
    void a_training_with_an_attest_is_told_once() {
        String yaml =
                "title: POP\nactions: [{id: a1, kind: training, training: {title: Lassen, attest: {wanted: ja}}}]\n";
        assertThat(Looked.at(yaml).by("attest")).containsExactly("attest-without-training 2");
    }

    @Test
    void no_attest_is_wanted_when_the_answer_is_no() {
        String yaml =
                "title: POP\nactions: [{id: a1, kind: training, training: {title: Lassen, attest: {wanted: nee}}}]\n";
        assertThat(Looked.at(yaml).by("attest")).containsExactly("training-not-concrete 2");
    }

    @Test
    void what_was_let_go_needs_no_details() {
        String yaml = "title: POP\nactions: [{id: a1, kind: training, status: dropped, text: Lassen}]\n";
        assertThat(Looked.at(yaml).by("attest")).isEmpty();
    }

    @Test
    void a_date_that_cannot_be_read_is_told_once() {
        String yaml = "title: POP\nactions: [{id: a1, training: {title: Lassen, type: cursus, start: straks}}]\n";
        assertThat(Looked.at(yaml).by("attest")).isEmpty();
    }
}
