package pop.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a summary where there is room for words alone. */
class UnmarkedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ik zei **nee**, en dat *lukte*.|Ik zei nee, en dat lukte.",
                "__Rust__ en _ruimte_, in `taak_een_twee`|Rust en ruimte, in taak_een_twee",
                "# Vandaag|Vandaag",
                "- bellen|bellen",
                "> dat zei ze|dat zei ze",
                "Zie [de kaart](https://example.org/a).|Zie de kaart.",
                "3 * 4 * 5 blijft|3 * 4 * 5 blijft",
                "\\*geen nadruk\\*|*geen nadruk*",
                "***alles***|alles",
                "een_twee_drie blijft|een_twee_drie blijft",
                "- |- ",
            })
    void the_marks_go_and_the_words_stay(String typed, String words) {
        assertThat(Unmarked.words(typed)).isEqualTo(words);
    }
}
