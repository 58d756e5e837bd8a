package pop.rules.follow_up;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pop.rules.Looked;

/** When two sentences say the same, and when they only look alike. */
class NearDuplicateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik bel drie scholen | ik bel drie scholen!",
                "Ik ga een cursus Spaans volgen | Ik volg een cursus Spaans",
                "Ik leer Spaans in Gent | In Gent leer ik Spaans",
                "Een stage zoeken bij de bakker | Ik zoek een stage bij een bakker",
                "Ik word praktijkleraar | Ik word praktijklerar",
                "I call three schools | I will call three schools"
            })
    void the_same_in_nearly_the_same_words_is_found(String one, String other) {
        assertThat(isFound(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik volg een cursus Spaans | Ik volg een cursus Frans",
                "Ik bel drie scholen | Ik bel vijf scholen",
                "Ik bel 3 scholen | Ik bel 13 scholen",
                "Ik loop stage in Gent | Ik loop stage in Genk",
                "Ik werk op zaterdag | Ik werk niet op zaterdag",
                "Ik werk met kinderen | Ik werk met kinderen en ouderen",
                "Ik herhaal hoofdstuk 1 | Ik herhaal hoofdstuk 2"
            })
    void what_differs_in_one_word_that_matters_is_not(String one, String other) {
        assertThat(isFound(one, other)).isFalse();
    }

    @Test
    void a_goal_and_an_action_can_say_the_same_and_the_later_ones_are_found() {
        String yaml = """
                goals: [{id: g1, text: Praktijkleraar worden}]
                actions: [{id: a1, goal: g1, text: Drie scholen bellen}, {id: a2, goal: g1, text: Ik word praktijkleraar}]
                """;
        assertThat(Looked.at(yaml).of(NearDuplicate.class))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.facts()).containsEntry("item", "a2").containsEntry("other", "g1"));
    }

    @Test
    void what_is_done_dropped_or_replaced_says_it_no_more() {
        String yaml = """
                actions:
                  - {id: a1, done: 2026-01-16, text: Ik werk mijn cv bij}
                  - {id: a2, status: dropped, text: Ik werk mijn cv bij}
                  - {id: a3, text: Ik werk mijn cv bij}
                  - {id: a4, replaces: a3, text: Ik werk mijn cv bij}
                """;
        assertThat(Looked.at(yaml).of(NearDuplicate.class)).isEmpty();
    }

    @Test
    void a_sentence_of_small_words_alone_says_nothing_to_compare() {
        assertThat(isFound("Ik wil dat", "Dat wil ik")).isFalse();
    }

    @Test
    void thousands_of_actions_are_compared_in_a_moment() {
        StringBuilder yaml = new StringBuilder("actions:\n");
        for (int i = 0; i < 4000; i++) {
            yaml.append("  - {id: a")
                    .append(i)
                    .append(", text: Ik oefen hoofdstuk ")
                    .append(i)
                    .append(" met Jan}\n");
        }
        assertThat(Looked.at(yaml.toString()).of(NearDuplicate.class)).isEmpty();
    }

    private static boolean isFound(String one, String other) {
        String yaml = "actions: [{id: a1, text: \"" + one + "\"}, {id: a2, text: \"" + other + "\"}]\n";
        return !Looked.at(yaml).of(NearDuplicate.class).isEmpty();
    }
}
