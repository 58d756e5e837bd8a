package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadableTest {

    @Test
    void a_colour_that_can_be_read_by_day_is_made_so_by_night() {
        Dress.Accent accent = Readable.accent("#005B8F").orElseThrow();
        assertThat(accent.light()).isEqualTo("#005b8f");
        assertThat(Readable.byNight(accent.dark())).isGreaterThanOrEqualTo(4.5);
        assertThat(Readable.byNight(Readable.accent("#000000").orElseThrow().dark()))
                .isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void a_pale_colour_is_no_colour_for_words() {
        assertThat(Readable.accent("#ffd000")).isEmpty();
        assertThat(Readable.isColour("red")).isFalse();
        assertThat(Readable.isColour("#abc")).isFalse();
    }

    @Test
    void the_papers_are_those_of_the_style_sheet() throws Exception {
        try (InputStream in = HtmlInk.class.getResourceAsStream("HtmlInk.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(css).contains(Readable.BY_DAY).contains(Readable.BY_NIGHT);
        }
    }
}
