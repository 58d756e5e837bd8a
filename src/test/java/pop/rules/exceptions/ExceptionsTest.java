package pop.rules.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pop.rules.Looked;

/** What passes over a finding, and what does not. */
class ExceptionsTest {

    private static final String ACTION = "actions: [{id: a1, due: 2026-05-08, text: Bellen}]\n";

    @Test
    void an_exception_with_a_reason_that_meets_a_finding_is_in_order() {
        String yaml = ACTION + "exceptions: [{rule: action-without-origin, item: a1, reason: Stond al vast}]\n";
        assertThat(Looked.at(yaml).by("exceptions")).isEmpty();
        assertThat(Looked.at(yaml).linesOf(new pop.rules.thread.ActionWithoutOrigin()))
                .isEmpty();
    }

    @Test
    void an_exception_without_a_reason_silences_nothing_and_is_told_once() {
        String yaml = ACTION + "exceptions: [{rule: action-without-origin, item: a1}]\n";
        assertThat(Looked.at(yaml).by("exceptions")).containsExactly("exception-without-reason 2");
        assertThat(Looked.at(yaml).linesOf(new pop.rules.thread.ActionWithoutOrigin()))
                .containsExactly(1);
    }

    @Test
    void an_exception_for_another_item_or_rule_is_unused() {
        String yaml = ACTION + "exceptions: [{rule: RULE, item: ITEM, reason: Zo is het}]\n";
        assertThat(Looked.at(yaml.replace("RULE", "action-without-origin").replace("ITEM", "a2"))
                        .by("exceptions"))
                .containsExactly("unused-exception 2");
        assertThat(Looked.at(yaml.replace("RULE", "action-without-orign").replace("ITEM", "a1"))
                        .by("exceptions"))
                .containsExactly("unused-exception 2");
    }

    @Test
    void a_comment_silences_its_own_line_and_wants_a_reason_too() {
        String yaml = "actions:\n  - {id: a1, due: 2026-05-08, text: Bellen} # pop: ignore[action-without-origin]";
        assertThat(Looked.at(yaml + " stond al vast\n").by("exceptions")).isEmpty();
        assertThat(Looked.at(yaml + "\n").by("exceptions")).containsExactly("exception-without-reason 2");
    }

    @Test
    void a_comment_for_what_is_in_order_is_unused() {
        String yaml = "title: Mijn POP # pop: ignore[missing-title] nog te kiezen\n";
        assertThat(Looked.at(yaml).by("exceptions")).containsExactly("unused-exception 1");
    }

    @Test
    void an_exception_without_a_rule_does_nothing_and_a_slip_in_the_key_is_told_once() {
        assertThat(Looked.at("exceptions: [{reason: Zo is het}]\n").by("exceptions"))
                .containsExactly("unused-exception 1");
        assertThat(Looked.at("exceptions: [{rul: missing-title, reason: Zo is het}]\n")
                        .by("exceptions"))
                .isEmpty();
    }
}
