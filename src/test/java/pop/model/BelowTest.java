package pop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.Below.Lost;
import pop.model.Below.There;

/** Names, paths and what they lead to. */
class BelowTest {

    private static final Facts ACTION = Facts.NONE
            .with(Fields.ID, "a1")
            .with(Fields.TEXT, "Ik bel")
            .with(Fields.MEASURE, new Measure(Facts.NONE.with(Fields.TARGET, Decimal.ONE)))
            .with(Fields.EVALUATIONS, List.of(new Evaluation(Facts.NONE.with(Fields.LEARNED, "Veel"))));

    private static final Pop POP = Pop.EMPTY.plus(new Action(ACTION));

    @ParameterizedTest
    @ValueSource(strings = {"text", "measure.target", "evaluations[0].learned", "a[0][1].b", "x-eigen.é"})
    void a_path_is_read_as_it_is_written(String path) {
        assertThat(At.of(path).map(At::path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a.",
                ".a",
                "a..b",
                "[0]",
                "a[",
                "a[]",
                "a[-1]",
                "a[x]",
                "a b",
                "a[0]b",
                "a[99999999999]"
            })
    void what_is_no_path_is_none(String path) {
        assertThat(At.of(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a1, actions[0]",
        "a1.measure.target, actions[0].measure.target",
        "a1.evaluations[0], actions[0].evaluations[0]",
        "actions[0].text, actions[0].text",
        "pop.client.name, client.name"
    })
    void a_place_has_a_name_and_the_name_leads_there(String name, String path) {
        At at = Address.of(POP, name).orElseThrow();
        assertThat(at.path()).isEqualTo(path);
        assertThat(Address.of(POP, Address.of(POP, at))).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a2", "a1.onbekend", "a1.evaluations[1]", "acties[0]", "actions[1]", "a1.text.x"})
    void a_name_that_leads_nowhere_is_told(String name) {
        assertThat(Address.of(POP, name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "onbekend, UNKNOWN_KEY",
        "measure.onbekend, UNKNOWN_KEY",
        "text.meer, NOTHING_BELOW",
        "evaluations.learned, WHICH_ELEMENT",
        "text[0], NO_LIST",
        "check_moments[0], NO_ELEMENT",
        "evaluations[1], NO_ELEMENT"
    })
    void why_a_path_leads_nowhere_is_known(String path, Below.Why why) {
        Below.Found found = Below.find(Fields.ACTION, ACTION, At.of(path).orElseThrow());
        assertThat(found).isInstanceOf(Lost.class);
        assertThat(((Lost) found).why()).isEqualTo(why);
    }

    @Test
    void a_value_comes_at_the_end_of_a_path_and_makes_the_way_there() {
        At at = At.of("training.attest.wanted").orElseThrow();
        assertThat(Below.find(Fields.ACTION, ACTION, at)).isInstanceOf(There.class);
        Facts changed = Below.with(Fields.ACTION, ACTION, at, Optional.of(true));
        assertThat(changed.get(Fields.TRAINING)
                        .orElseThrow()
                        .facts()
                        .get(Fields.ATTEST)
                        .orElseThrow()
                        .facts())
                .isEqualTo(Facts.NONE.with(Fields.WANTED, true));
        assertThat(Below.with(Fields.ACTION, changed, at, Optional.empty())).isEqualTo(ACTION);
    }

    @Test
    void a_part_or_a_list_of_which_nothing_is_left_goes() {
        for (String path : List.of("measure.target", "evaluations[0]", "evaluations[0].learned")) {
            Facts left = Below.with(Fields.ACTION, ACTION, At.of(path).orElseThrow(), Optional.empty());
            assertThat(left.fields()).as(path).hasSize(3);
        }
    }
}
