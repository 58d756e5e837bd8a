package pop.cli;

import java.nio.charset.StandardCharsets;
import pop.doc.Page;
import pop.render.HtmlInk;
import pop.render.MarkdownInk;
import pop.render.TextInk;

/** Chooses the ink for a format. */
final class Inks {

    private Inks() {}

    /** A whole document as it comes in a file. */
    static byte[] document(Call call, String format, Page page) {
        return ink(call, format, page).getBytes(StandardCharsets.UTF_8);
    }

    /** A page as text. */
    static String ink(Call call, String format, Page page) {
        return switch (format) {
            case "html" -> new HtmlInk().ink(page);
            case "md", "markdown" -> new MarkdownInk().ink(page);
            case "text" ->
                new TextInk(
                                call.console().width(),
                                call.colours(),
                                call.console().isAsciiOnly())
                        .ink(page);
            default -> throw new IllegalStateException("no ink for " + format);
        };
    }
}
