package pop.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import pop.doc.Page;
import pop.render.Attached;
import pop.render.HtmlInk;
import pop.render.MarkdownInk;
import pop.render.PdfInk;
import pop.render.TextInk;

/** Chooses the ink for a format. */
final class Inks {

    /** The format that is no text. */
    static final String PDF = "pdf";

    private Inks() {}

    /**
     * A whole document as it comes in a file.
     *
     * @param source the file that it was made from, for who may have that
     */
    static byte[] document(Call call, String format, Page page, Optional<Attached> source) {
        return format.equals(PDF)
                ? new PdfInk().ink(page, call.today(), source)
                : ink(call, format, page).getBytes(StandardCharsets.UTF_8);
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
