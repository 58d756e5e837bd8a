package pop.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import pop.doc.Page;

/**
 * Inks a page as one HTML file that needs nothing beside it: no network, no script, its style inside. It does not know a
 * word of what it writes.
 *
 * <p>The style sheet {@code HtmlInk.css} stands beside this class. The page also forbids itself, in the browser, to load
 * or run anything.
 */
public final class HtmlInk {

    private static final int TITLE = 1;
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /** An ink that can be used for any number of pages. */
    public HtmlInk() {}

    /** The page as HTML, ending in a line end. */
    public String ink(Page page) {
        StringBuilder out = new StringBuilder(Style.SHEET.length() + 16_384);
        Outline outline = Outline.of(page);
        head(out, page);
        masthead(out, page);
        out.append("<main>\n");
        new HtmlBlocks(out, outline, TITLE + 1).all(page.blocks()).append("</main>\n");
        page.footer()
                .ifPresent(footer -> HtmlLine.oneLine(out.append("<footer>\n<p>"), outline, footer)
                        .append("</p>\n</footer>\n"));
        return out.append("</body>\n</html>\n").toString();
    }

    private static void head(StringBuilder out, Page page) {
        String title =
                page.subtitle().map(subtitle -> page.title() + " – " + subtitle).orElse(page.title());
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(HtmlText.line(page.language()))
                .append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
        out.append("<title>").append(HtmlText.line(title)).append("</title>\n");
        out.append("<style>\n").append(Style.SHEET).append("</style>\n</head>\n<body>\n");
    }

    private static void masthead(StringBuilder out, Page page) {
        out.append("<header class=\"masthead\">\n<hgroup>\n<h1 dir=\"auto\">").append(HtmlText.line(page.title()));
        out.append("</h1>\n");
        page.subtitle()
                .ifPresent(subtitle ->
                        out.append("<p>").append(HtmlText.line(subtitle)).append("</p>\n"));
        out.append("</hgroup>\n</header>\n");
    }

    /** Read once, and only when a page is inked. */
    private static final class Style {

        private static final String SHEET = read();

        private static String read() {
            try (InputStream in = HtmlInk.class.getResourceAsStream("HtmlInk.css")) {
                if (in == null) {
                    throw new IllegalStateException("HtmlInk.css is missing beside its class");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
