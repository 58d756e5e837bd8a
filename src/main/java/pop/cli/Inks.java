package pop.cli;

import pop.doc.Page;
import pop.render.HtmlInk;
import pop.render.MarkdownInk;
import pop.render.TextInk;

/** Chooses the ink for a format. */
final class Inks {

    private Inks() {}

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
