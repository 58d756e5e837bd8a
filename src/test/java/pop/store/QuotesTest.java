package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What is quoted here has to be the same text for every YAML reader, also for those that guess. */
class QuotesTest {

    static Stream<String> texts() {
        return RandomPop.TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_reader_that_guesses_reads_the_same_text(String text) {
        assertThatReadsTheSame(text);
    }

    @Test
    void any_signs_in_any_order_read_the_same() {
        Random random = new Random(1);
        String signs = "aZ0 :#-?,[]{}&*!|>'\"%@`\\~=<.+e_/é😀\t\n\r\u0000\u0007\u0085\u00A0\u2028\uFEFF\uFFFE";
        int[] points = signs.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8) + 1; length > 0; length--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            assertThatReadsTheSame(text.toString());
        }
    }

    @Test
    void anything_like_a_number_or_a_moment_reads_the_same() {
        Random random = new Random(2);
        String signs = "0123456789xXobeEtTzZ:._-+ ,";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "2026-11-21" : "");
            for (int length = random.nextInt(6) + 1; length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThatReadsTheSame(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ik leg graag rustig uit", "1-5", "i1", "x10", "'t is goed", "a:b", "C#", "één 😀", "e2"})
    void what_needs_no_quotes_gets_none(String text) {
        assertThat(Quotes.scalar(text, false)).isEqualTo(text.startsWith("'") ? "\"" + text + "\"" : text);
    }

    @Test
    void a_text_of_several_lines_is_a_block_when_it_can_be_one_word_for_word() {
        assertThat(Quotes.canBeBlock("een\n  twee\n\n# drie\n\tvier")).isTrue();
        assertThat(Quotes.canBeBlock("een")).isFalse();
        assertThat(Quotes.canBeBlock("een\r\ntwee")).isFalse();
        assertThat(Quotes.canBeBlock(" een\ntwee")).isFalse();
        assertThat(Quotes.canBeBlock("een\u0007\ntwee")).isFalse();
    }

    private static void assertThatReadsTheSame(String text) {
        Yaml yaml = new Yaml();
        assertThat(yaml.<Object>load("- " + Quotes.scalar(text, false)))
                .as(text)
                .isEqualTo(List.of(text));
        assertThat(yaml.<Object>load("[" + Quotes.scalar(text, true) + ", b]"))
                .as(text)
                .isEqualTo(List.of(text, "b"));
        assertThat(yaml.<Object>load("- " + Quotes.single(text) + " # c"))
                .as(text)
                .isEqualTo(List.of(text));
        assertThat(yaml.<Object>load("- " + Quotes.quoted(text))).as(text).isEqualTo(List.of(text));
    }
}
