package pop.render;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import pop.doc.Page;

/**
 * Puts a page on the paper that the layout engine reads: the blocks of the HTML ink as a well-formed tree, with their
 * style. It does not know what a block says.
 */
final class PdfPaper {

    private static final int TITLE = 1;

    /** The colour of the thread in the style sheet. */
    private static final String THREAD = "#a3352a";

    private static final Pattern POINTS = Pattern.compile("([0-9]*\\.?[0-9]+)pt\\b");
    private static final BigDecimal LARGER = new BigDecimal("1.25");

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private PdfPaper() {}

    /** The page, ready to be laid out. */
    static Document of(Page page, Dress dress) {
        return PdfTree.fit(parse(markup(page, dress)));
    }

    /** What the document is called. */
    static String title(Page page) {
        String title =
                page.subtitle().map(subtitle -> page.title() + " – " + subtitle).orElse(page.title());
        String line = Inert.line(title).strip();
        return line.isEmpty() ? "–" : line;
    }

    /** The language of the form's words, or the tag for one that nobody told. */
    static String language(Page page) {
        return page.language().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") ? page.language() : "und";
    }

    private static String markup(Page page, Dress dress) {
        StringBuilder out = new StringBuilder(32_768);
        Outline outline = Outline.of(page);
        out.append("<html lang=\"").append(language(page)).append("\"><head><title>");
        out.append(HtmlText.line(title(page))).append("</title><style>");
        out.append(HtmlText.escape(styles(dress))).append("</style></head><body>");
        out.append("<div class=\"foot\">").append(HtmlText.line(page.title())).append("</div>");
        out.append("<div class=\"masthead\"><h1>")
                .append(HtmlText.line(page.title()))
                .append("</h1>");
        page.subtitle()
                .ifPresent(
                        words -> out.append("<p>").append(HtmlText.line(words)).append("</p>"));
        out.append("</div><div class=\"main\">\n");
        new HtmlBlocks(out, outline, TITLE + 1).all(page.blocks()).append("</div>\n");
        page.footer()
                .ifPresent(footer -> HtmlLine.oneLine(out.append("<div class=\"closing\"><p>"), outline, footer)
                        .append("</p></div>\n"));
        // Words are escaped: the only line breaks in angle brackets are those of the ink.
        return out.append("</body></html>").toString().replace("<br>", "<br/>");
    }

    /** The style sheet in the colour of the house, and in its type: larger, all lengths grow alike. */
    private static String styles(Dress dress) {
        String sheet = PdfResources.text("PdfInk.css");
        String coloured = dress.accent()
                .map(accent -> sheet.replace(THREAD, accent.light()))
                .orElse(sheet);
        return dress.large()
                ? POINTS.matcher(coloured).replaceAll(length -> new BigDecimal(length.group(1)).multiply(LARGER) + "pt")
                : coloured;
    }

    private static Document parse(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the HTML ink did not write well-formed blocks", e);
        }
    }
}
