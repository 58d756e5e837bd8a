package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.HangGuard;
import pop.doc.Block;
import pop.doc.Card;
import pop.doc.Line;
import pop.doc.Meter;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.RedThread;
import pop.doc.RedThread.Knot;

class HugePagesTest {

    private static final Duration HANGING = Duration.ofSeconds(10);

    private static void inkAll(Page page, String... words) {
        HangGuard.within(HANGING, () -> {
            assertThat(new HtmlInk().ink(page)).contains(words);
            assertThat(new MarkdownInk().ink(page)).contains(words);
            assertThat(new TextInk(80, true, false).ink(page)).contains(words);
            return page;
        });
    }

    @Test
    void a_text_of_a_hundred_thousand_characters_is_inked_whole() {
        inkAll(
                Pages.page(new OwnWords("woord ".repeat(16_667) + "einde"), new OwnWords("x".repeat(100_000))),
                "einde",
                "xxx");
    }

    @Test
    void five_hundred_cards_are_inked_whole() {
        List<Block> cards = IntStream.range(0, 500)
                .<Block>mapToObj(i -> new Card(
                        Optional.of("a" + i), "Actie " + i, Optional.empty(), List.of(new OwnWords("Ik doe het."))))
                .toList();

        inkAll(Page.of("nl", "Veel", cards), "499");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a ", "[", "![", "` ", "<a ", "**", "1. "})
    void prose_that_is_nested_without_end_is_inked(String nest) {
        inkAll(Pages.page(new Prose(nest.repeat(20_000) + "einde", true)), "einde");
    }

    @Test
    void a_thread_of_a_thousand_steps_is_inked() {
        Knot knot = new Knot("Actie", Line.own("einde"), Optional.empty(), List.of());
        for (int i = 0; i < 1000; i++) {
            knot = new Knot("Inzicht", Line.own("stap"), Optional.empty(), List.of(knot));
        }

        inkAll(Pages.page(new RedThread(List.of(knot))), "einde");
    }

    @Test
    void a_long_meter_is_scaled_so_that_it_fits_and_is_only_full_when_all_is_there() {
        assertThat(Glyphs.UNICODE.meter(Meter.of(99, 100, ""))).isEqualTo("●".repeat(11) + "○");
        assertThat(Glyphs.UNICODE.meter(Meter.of(1, 100, ""))).isEqualTo("●" + "○".repeat(11));
        assertThat(Glyphs.UNICODE.meter(Meter.of(100, 100, ""))).isEqualTo("●".repeat(12));
        assertThat(new HtmlInk().ink(Pages.page(Paragraph.of(Meter.of(2_000_000_000, 2_000_000_000, "veel")))))
                .hasSizeLessThan(40_000);
    }
}
