package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final Lettering OWN = new Lettering(Face.SERIF, 16, 21);

    @Test
    void words_are_set_in_lines_that_fit() {
        List<String> lines = OWN.lines("Ik leg graag rustig uit, ook onder druk", 120, 9);

        assertThat(String.join(" ", lines)).isEqualTo("Ik leg graag rustig uit, ook onder druk");
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> Face.SERIF.width(line, 16) <= 120);
    }

    @Test
    void where_there_are_more_lines_than_may_be_the_last_ends_in_an_ellipsis() {
        List<String> lines = OWN.lines("Ik leg graag rustig uit, ook onder druk", 120, 2);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…").doesNotContain(",…");
        assertThat(OWN.width(lines)).isLessThanOrEqualTo(120);
    }

    @Test
    void a_word_without_end_is_broken_and_keeps_its_accents() {
        String letter = "e\u0301";
        List<String> lines = OWN.lines(letter.repeat(60), 100, 99);

        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.startsWith("e") && line.endsWith("\u0301"));
        assertThat(String.join("", lines)).isEqualTo(letter.repeat(60));
    }

    @Test
    void a_letter_that_is_wider_than_the_line_still_gets_one() {
        assertThat(OWN.lines("mm", 1, 9)).containsExactly("m", "m");
    }

    @Test
    void what_would_turn_the_reading_direction_is_taken_out() {
        assertThat(OWN.lines("a\u202Eb", 100, 1)).containsExactly("a\uFFFDb");
    }

    @Test
    void other_scripts_take_room_too() {
        assertThat(Face.SERIF.width("你好", 100)).isGreaterThanOrEqualTo(200);
        assertThat(Face.SERIF.width("مرحبا", 100)).isPositive();
        assertThat(Face.SERIF.width("\u0301", 100)).isZero();
    }
}
