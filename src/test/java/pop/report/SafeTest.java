package pop.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SafeTest {

    /** Every character that is, but for halves of one. */
    private static final String ALL = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    @Test
    void ordinary_words_stay_what_they_are() {
        for (String words :
                new String[] {"", "Ik leg graag uit", "é ü ß 漢字 עברית", "😀 👩‍👩‍👧", "<&>\"'\\", "…“”–"}) {
            assertThat(Safe.line(words)).isEqualTo(words);
            assertThat(Safe.lines(words)).isEqualTo(words);
            assertThat(Safe.json(words)).isEqualTo(words);
        }
    }

    @Test
    void what_steers_a_terminal_becomes_something_to_see() {
        assertThat(Safe.line("\u001B[31mrood\u0007")).isEqualTo("␛[31mrood␇");
        assertThat(Safe.line("a\u007Fb\u009Bc\u202Ed")).isEqualTo("a␡b\uFFFDc\uFFFDd");
        assertThat(Safe.line("een\ttwee\r\ndrie\u2028vier")).isEqualTo("een twee  drie vier");
        assertThat(Safe.lines("een\ttwee\ndrie\u001B")).isEqualTo("een twee\ndrie␛");
        assertThat(Safe.line("half \uD83D")).isEqualTo("half \uFFFD");
    }

    @Test
    void no_character_gets_through_that_steers() {
        assertThat(Safe.line(ALL).codePoints()).noneMatch(SafeTest::steers);
        assertThat(Safe.lines(ALL).codePoints().filter(c -> c != '\n')).noneMatch(SafeTest::steers);
        assertThat(Safe.line(ALL).codePointCount(0, Safe.line(ALL).length()))
                .isEqualTo(ALL.codePointCount(0, ALL.length()));
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    @Test
    void json_says_the_same_without_steering() throws IOException {
        String document = Json.document("x", json -> json.writeStringField("all", ALL));
        assertThat(document.codePoints().filter(c -> c != '\n')).noneMatch(SafeTest::steers);
        assertThat(new ObjectMapper().readTree(document).path("all").asText()).isEqualTo(ALL);
    }
}
