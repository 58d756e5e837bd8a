package pop.render;

import java.util.List;
import java.util.Optional;
import pop.doc.Drawing;
import pop.doc.Figure;
import pop.doc.Line;
import pop.doc.MindMap;
import pop.doc.Page;
import pop.doc.Timeline;

/**
 * Inks the drawing of a page as one SVG picture that needs nothing beside it: no script, no font, no network. It bears
 * the page's title above it and the page's last line below, so that it can be hung on a wall. It does not know a word of
 * what it draws.
 */
public final class SvgInk {

    private static final int MARGIN = 48;
    private static final int NARROWEST = 520;

    private static final Lettering TITLE = new Lettering(Face.SERIF, 42, 48);
    private static final Lettering SMALL = new Lettering(Face.SANS, 14, 20);

    /** Lays out whatever drawing it is, for a page. */
    static final Drawing.Cases<Sketch> SKETCH = new Drawing.Cases<>() {
        @Override
        public Sketch mindMap(MindMap map) {
            return MindMapSketch.of(map);
        }

        @Override
        public Sketch timeline(Timeline timeline) {
            return TimelineSketch.of(timeline, false);
        }
    };

    /** An ink that can be used for any number of pages. */
    public SvgInk() {}

    /** The first drawing of a page as a picture, ending in a line end; empty when the page has none. */
    public Optional<String> ink(Page page) {
        return page.blocks().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .findFirst()
                .map(figure -> ink(page, figure));
    }

    private static String ink(Page page, Figure figure) {
        Sketch drawing = figure.drawing().open(SKETCH);
        int inner = Math.max(drawing.width(), NARROWEST);
        Sketch head = head(page, inner);
        Sketch foot = foot(page.footer(), inner);
        int width = inner + 2 * MARGIN;
        int top = MARGIN + head.height() + 36;
        int bottom = top + drawing.height() + 24;
        int height = bottom + foot.height() + MARGIN / 2;
        StringBuilder out = new StringBuilder(16_384);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"");
        out.append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        String language = HtmlText.line(page.language());
        out.append("\" role=\"img\" lang=\"")
                .append(language)
                .append("\" xml:lang=\"")
                .append(language);
        out.append("\" font-family=\"").append(Sketch.SERIF).append("\">\n<title>");
        out.append(HtmlText.line(figure.title() + " – " + page.title())).append("</title>\n<desc>");
        out.append(HtmlText.line(figure.description())).append("</desc>\n<style>");
        dark(out).append("</style>\n<rect width=\"100%\" height=\"100%\" class=\"paper-fill\" fill=\"");
        out.append(Hue.PAPER.light).append("\"/>\n");
        group(out, head, MARGIN);
        group(out, drawing, top);
        group(out, foot, bottom);
        return out.append("</svg>\n").toString();
    }

    private static void group(StringBuilder out, Sketch sketch, int top) {
        out.append("<g transform=\"translate(")
                .append(MARGIN)
                .append(' ')
                .append(top)
                .append(")\">\n");
        sketch.strips(sketch.height(), sketch.height())
                .forEach(strip -> out.append(strip.svg()).append('\n'));
        out.append("</g>\n");
    }

    private static Sketch head(Page page, int width) {
        Sketch head = new Sketch();
        int y = 0;
        for (String subtitle : page.subtitle().stream().toList()) {
            head.words(0, y + 12, SMALL, Hue.SOFT, true, SMALL.lines(subtitle, width, 1));
            y += 26;
        }
        List<String> title = TITLE.lines(page.title(), width, 2);
        head.words(0, y + 36, TITLE, Hue.INK, false, title);
        y += title.size() * TITLE.leading() + 16;
        head.patch(0, y, 56, y + 3, Hue.THREAD, "M0 " + y + "h56v3h-56z");
        return head;
    }

    private static Sketch foot(Optional<Line> footer, int width) {
        Sketch foot = new Sketch();
        footer.ifPresent(line -> {
            foot.line(0, 0, width, 1, Hue.LINE, 1, false, "M0 0H" + width);
            foot.words(0, 30, SMALL, Hue.SOFT, false, SMALL.lines(PlainLine.of(line), width, 3));
        });
        return foot;
    }

    /** The colours on dark paper; those on light paper are in the shapes themselves, also for who prints it. */
    private static StringBuilder dark(StringBuilder out) {
        out.append("@media screen and (prefers-color-scheme:dark){");
        for (Hue hue : Hue.values()) {
            out.append('.')
                    .append(hue.word())
                    .append("-fill{fill:")
                    .append(hue.dark)
                    .append("}.");
            out.append(hue.word()).append("-edge{stroke:").append(hue.dark).append("}.");
            out.append(hue.word()).append("{color:").append(hue.dark).append('}');
        }
        return out.append(".sheet{fill:")
                .append(Hue.SHEET.dark)
                .append("}.cut{stroke:")
                .append(Hue.SHEET.dark)
                .append("}}");
    }
}
