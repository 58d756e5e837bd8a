package pop.render;

import java.util.List;
import pop.doc.Drawing;
import pop.doc.Figure;
import pop.doc.MindMap;
import pop.doc.Timeline;

/**
 * Inks the drawing of a figure within an HTML page: as strips below each other, seen as one, between which a printer can
 * turn the page without cutting a box; a map that a sheet can hold when it is printed smaller is one strip. A drawing that is too wide for the window can be scrolled, with the keyboard too.
 * It does not know what is drawn; the colours come from the style sheet.
 */
final class HtmlFigures {

    /** How high a strip is for its width, so that one fits on a page of A4 on its side, less what stands above the first. */
    private static final double LYING = .6;

    /** The same for a page of A4 that stands. */
    private static final double STANDING = 1.4;

    /** What the head of the page takes from the first strip, as a part of the width. */
    private static final double HEAD = .16;

    private static final int NARROWEST_PAGE = 900;

    /** So much smaller a map may be printed in one piece: its words, 14 high, are then some 6.5 points on A4. */
    private static final double SMALLEST = .55;

    private HtmlFigures() {}

    /** The drawing of a figure. */
    static void append(StringBuilder out, Figure figure) {
        figure.drawing().open(new Drawing.Cases<StringBuilder>() {
            @Override
            public StringBuilder mindMap(MindMap map) {
                Sketch sketch = MindMapSketch.of(map);
                return fitsOnOneSheet(sketch)
                        ? frame(out, figure, "map whole", () -> whole(out, figure, sketch))
                        : frame(out, figure, "map", () -> strips(out, figure, sketch, LYING, NARROWEST_PAGE));
            }

            @Override
            public StringBuilder timeline(Timeline timeline) {
                frame(out, figure, "line", () -> strips(out, figure, TimelineSketch.of(timeline, false), STANDING, 0));
                return frame(out, figure, "line phone", () -> whole(out, figure, TimelineSketch.of(timeline, true)));
            }
        });
    }

    private static boolean fitsOnOneSheet(Sketch sketch) {
        return sketch.width() * SMALLEST <= NARROWEST_PAGE
                && sketch.height() * SMALLEST <= (LYING - HEAD) * NARROWEST_PAGE;
    }

    private static StringBuilder frame(StringBuilder out, Figure figure, String kind, Runnable inside) {
        out.append("<div class=\"drawing ").append(kind).append("\" role=\"region\" tabindex=\"0\" aria-label=\"");
        out.append(HtmlText.line(figure.title())).append("\">\n");
        inside.run();
        return out.append("</div>\n");
    }

    private static void strips(StringBuilder out, Figure figure, Sketch sketch, double shape, int narrowest) {
        int page = Math.max(sketch.width(), narrowest);
        List<Sketch.Strip> strips = sketch.strips((int) (page * (shape - HEAD)), (int) (page * shape));
        for (int i = 0; i < strips.size(); i++) {
            strip(out, figure, sketch.width(), strips.get(i), i == 0);
        }
    }

    private static void whole(StringBuilder out, Figure figure, Sketch sketch) {
        int height = sketch.height();
        strip(out, figure, sketch.width(), sketch.strips(height, height).get(0), true);
    }

    /** The first strip speaks for the whole drawing; who listens does not meet the others. */
    private static void strip(StringBuilder out, Figure figure, int width, Sketch.Strip strip, boolean first) {
        int height = strip.bottom() - strip.top();
        out.append("<svg width=\"").append(width).append("\" height=\"").append(height);
        out.append("\" viewBox=\"0 ")
                .append(strip.top())
                .append(' ')
                .append(width)
                .append(' ')
                .append(height);
        if (first) {
            out.append("\" role=\"img\"><title>")
                    .append(HtmlText.line(figure.title()))
                    .append("</title><desc>");
            out.append(HtmlText.line(figure.description())).append("</desc>\n");
        } else {
            out.append("\" aria-hidden=\"true\">\n");
        }
        out.append(strip.svg()).append("\n</svg>\n");
    }
}
