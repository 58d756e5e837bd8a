package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pop.doc.Block;
import pop.doc.Inline;

class SameWordsTest {

    @Test
    void markdown_and_html_say_the_same() {
        List<String> markdown = Readers.words(Readers.textOfMarkdown(new MarkdownInk().ink(Pages.rich())));
        List<String> html = Readers.words(Readers.textOfHtml(new HtmlInk().ink(Pages.rich())));

        assertThat(markdown).hasSizeGreaterThan(300).isEqualTo(html);
    }

    @Test
    void text_for_a_terminal_says_the_same() {
        String text = new TextInk(0, false, false)
                .ink(Pages.rich())
                .replaceAll(" <https?://\\S+>", "")
                .replaceAll("(?m)^\\d+\\. ", "");

        assertThat(Readers.words(text)).isEqualTo(Readers.words(Readers.textOfHtml(new HtmlInk().ink(Pages.rich()))));
    }

    @Test
    void the_page_of_these_tests_holds_every_kind_of_block_and_inline() {
        String page = Pages.rich().toString();

        for (Class<?> kind : Block.class.getPermittedSubclasses()) {
            assertThat(page).contains(kind.getSimpleName() + "[");
        }
        for (Class<?> kind : Inline.class.getPermittedSubclasses()) {
            assertThat(page).contains(kind.getSimpleName() + "[");
        }
    }

    @Test
    void every_ink_writes_the_same_bytes_in_any_language_and_time_zone() {
        Everywhere.isTheSame(SameWordsTest::allInks);
    }

    private static String allInks() {
        return new MarkdownInk().ink(Pages.rich())
                + new HtmlInk().ink(Pages.rich())
                + new TextInk(72, true, false).ink(Pages.rich());
    }
}
