package pop.render;

import pop.doc.Page;

/**
 * Inks a page as one HTML file that needs nothing beside it: no network, no script but the one that searches, its style
 * inside. It does not know a word of what it writes.
 *
 * <p>The style sheets stand beside this class. The page also forbids itself, in the browser, to load or run anything else.
 */
public final class HtmlInk {

    /** What tells a list of documents that pop made from one that somebody else made. */
    public static final String MARK_OF_A_LIST = "<meta name=\"generator\" content=\"pop\">";

    private static final int TITLE = 1;

    private final HtmlDress dress;
    private final boolean isList;

    /** An ink that can be used for any number of pages. */
    public HtmlInk() {
        this(Dress.USUAL);
    }

    /** An ink for pages in that dress. */
    public HtmlInk(Dress dress) {
        this.dress = new HtmlDress(dress);
        this.isList = dress.finder().isPresent();
    }

    /** The page as HTML, ending in a line end. */
    public String ink(Page page) {
        StringBuilder out = new StringBuilder(49_152);
        Outline outline = Outline.of(page);
        head(out, page);
        masthead(out, page);
        dress.finder(out).append("<main>\n");
        new HtmlBlocks(out, outline, TITLE + 1).all(page.blocks()).append("</main>\n");
        page.footer()
                .ifPresent(footer -> HtmlLine.paragraph(out.append("<footer>\n<p>"), outline, footer)
                        .append("</p>\n</footer>\n"));
        return dress.script(out).append("</body>\n</html>\n").toString();
    }

    private void head(StringBuilder out, Page page) {
        String title =
                page.subtitle().map(subtitle -> page.title() + " – " + subtitle).orElse(page.title());
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(HtmlText.line(page.language()))
                .append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(dress.policy())
                .append("\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
        if (isList) {
            out.append(MARK_OF_A_LIST).append('\n');
        }
        out.append("<title>").append(HtmlText.line(title)).append("</title>\n");
        dress.styles(out.append("<style>\n")).append("</style>\n</head>\n<body>\n");
    }

    private void masthead(StringBuilder out, Page page) {
        dress.logo(out.append("<header class=\"masthead\">\n"))
                .append("<hgroup>\n<h1 dir=\"auto\">")
                .append(HtmlText.line(page.title()));
        out.append("</h1>\n");
        page.subtitle()
                .ifPresent(subtitle ->
                        out.append("<p>").append(HtmlText.line(subtitle)).append("</p>\n"));
        out.append("</hgroup>\n</header>\n");
    }
}
