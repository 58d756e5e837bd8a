package pop.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Page;
import pop.render.Attached;
import pop.render.Dress;
import pop.render.HtmlInk;
import pop.render.MarkdownInk;
import pop.render.PdfInk;
import pop.render.SvgInk;
import pop.render.TextInk;

/** Chooses the ink for a format. */
final class Inks {

    /** The format that is no text. */
    static final String PDF = "pdf";

    /** The formats of a document, the usual one first. */
    static final List<String> DOCUMENTS = List.of("html", "md", "text", "svg", PDF);

    /** How names of files end, where that is not the format's own word. */
    private static final Map<String, String> ENDINGS = Map.of("text", ".txt");

    private Inks() {}

    /** How the name of a file in a format ends. */
    static String ending(String format) {
        return ENDINGS.getOrDefault(format, "." + format);
    }

    /**
     * A whole document as it comes in a file.
     *
     * @param source the file that it was made from, for who may have that; only a PDF takes it along
     */
    static byte[] document(Call call, String format, Page page, Dress dress, Optional<Attached> source) {
        if (format.equals(PDF)) {
            return new PdfInk(dress).ink(page, call.today(), source);
        }
        String text = switch (format) {
            case "html" -> new HtmlInk(dress).ink(page);
            case "svg" ->
                new SvgInk().ink(page).orElseThrow(() -> new IllegalStateException("a page without a drawing"));
            default -> ink(call, format, page);
        };
        return text.getBytes(StandardCharsets.UTF_8);
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
