package pop.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.OwnPhrase;
import pop.doc.Sign;

/**
 * A drawing on its way to SVG: shapes with their places. Here, and nowhere else, words of a drawing are escaped. Every
 * shape bears its own colours, so that it is right in programs that know no style sheet; one that is there wins. It does
 * not know what the shapes stand for.
 */
final class Sketch {

    static final String SERIF = "Iowan Old Style,P052,Palatino Linotype,Palatino,Book Antiqua,Georgia,serif";
    static final String SANS = "Avenir Next,Avenir,Segoe UI,Ubuntu,Cantarell,Noto Sans,Helvetica Neue,Arial,sans-serif";

    /** What a shape is. */
    enum Sort {
        /** May be crossed by others, and may run from one strip into the next. */
        LINE,
        BOX,
        WORDS,
        /** Nothing to be seen: room in which nothing may be cut. */
        ROW
    }

    /** A shape, the room that it takes, and how it is written. */
    record Shape(Sort sort, int left, int top, int right, int bottom, String svg) {}

    /** A part of the drawing from one height to another; no box, no word and no row sticks out of it. */
    record Strip(int top, int bottom, String svg) {}

    private final List<Shape> shapes = new ArrayList<>();
    private int width;
    private int height;

    /** Whether a line holds a person's own words, which stand out. */
    static boolean isOwn(Line line) {
        return line.inlines().stream()
                .anyMatch(inline -> inline instanceof OwnPhrase || inline instanceof Jump jump && isOwn(jump.label()));
    }

    /** The drawing is at least as large as this. */
    void reach(int right, int bottom) {
        width = Math.max(width, right);
        height = Math.max(height, bottom);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** What stands between these heights stays together. */
    void keep(int top, int bottom) {
        add(new Shape(Sort.ROW, 0, top, 0, bottom, ""));
    }

    /** A sheet with round corners; dashed where it holds no words of its own. */
    void box(int left, int top, int wide, int high, Hue edge, boolean dashed) {
        String fill = dashed ? "none" : Hue.SHEET.light;
        add(new Shape(
                Sort.BOX,
                left,
                top,
                left + wide,
                top + high,
                "<rect x=\"" + left + "\" y=\"" + top + "\" width=\"" + wide + "\" height=\"" + high
                        + "\" rx=\"8\" class=\"" + (dashed ? "" : "sheet ") + edge(edge) + " fill=\"" + fill + "\""
                        + (dashed ? " stroke-dasharray=\"4 4\"" : "") + "/>"));
    }

    /** A filled shape: its path, in the room it takes. */
    void patch(int left, int top, int right, int bottom, Hue hue, String path) {
        add(new Shape(
                Sort.LINE,
                left,
                top,
                right,
                bottom,
                "<path d=\"" + path + "\" class=\"" + hue.word() + "-fill\" fill=\"" + hue.light + "\"/>"));
    }

    /** A small shape with a rim of paper around it, so that it stands out from the lines below; filled or hollow. */
    void mark(int left, int top, int right, int bottom, Hue hue, boolean filled, String path) {
        String rim = "<path d=\"" + path + "\" class=\"" + edge(Hue.PAPER) + " stroke-width=\"6\" fill=\"none\"/>";
        Hue inside = filled ? hue : Hue.PAPER;
        add(new Shape(
                Sort.LINE,
                left,
                top,
                right,
                bottom,
                rim + "<path d=\"" + path + "\" class=\"" + inside.word() + "-fill " + edge(hue)
                        + " stroke-width=\"2\" stroke-linejoin=\"round\" fill=\"" + inside.light + "\"/>"));
    }

    /** A line along a path. */
    void line(int left, int top, int right, int bottom, Hue hue, double thick, boolean dotted, String path) {
        add(new Shape(
                Sort.LINE,
                left,
                top,
                right,
                bottom,
                "<path d=\"" + path + "\" class=\"" + edge(hue) + " fill=\"none\" stroke-width=\"" + thick
                        + "\" stroke-linecap=\"round\"" + (dotted ? " stroke-dasharray=\"1 7\"" : "") + "/>"));
    }

    /** Lines of words; the first stands on {@code baseline}. */
    void words(int left, int baseline, Lettering lettering, Hue hue, boolean heavy, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder svg = new StringBuilder("<text class=\"")
                .append(lettering.face() == Face.SANS ? "form " : "")
                .append(hue.word())
                .append("-fill\" fill=\"")
                .append(hue.light)
                .append("\" font-size=\"")
                .append(number(lettering.size()))
                .append('"')
                .append(lettering.face() == Face.SANS ? " font-family=\"" + SANS + "\"" : "")
                .append(heavy ? " font-weight=\"600\"" : "")
                .append('>');
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<tspan x=\"").append(left).append("\" y=\"").append(baseline + i * lettering.leading());
            svg.append("\">")
                    .append(HtmlText.escape(lines.get(i)))
                    .append(i < lines.size() - 1 ? " </tspan>" : "</tspan>");
        }
        add(new Shape(
                Sort.WORDS,
                left,
                baseline - (int) Math.ceil(lettering.size() * .8),
                left + lettering.width(lines),
                baseline + (lines.size() - 1) * lettering.leading() + (int) Math.ceil(lettering.size() * .25),
                svg.append("</text>").toString()));
    }

    /** The shape of a sign; words beside it say the same. */
    void sign(int left, int top, int size, Sign sign, Hue hue) {
        String shape = HtmlShapes.shape(sign)
                .replace("class=\"full\"", "class=\"full\" fill=\"currentColor\"")
                .replace("class=\"cut\"", "class=\"cut\" stroke=\"" + Hue.SHEET.light + "\"");
        add(new Shape(
                Sort.LINE,
                left,
                top,
                left + size,
                top + size,
                "<g transform=\"translate(" + left + " " + top + ") scale(" + number(size / 16.0)
                        + ")\" class=\"sign " + hue.word() + "\" color=\"" + hue.light
                        + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\" stroke-linecap=\"round\">"
                        + shape
                        + "</g>"));
    }

    /** The strips in which the drawing can be cut, none higher than the limit unless one box is. */
    List<Strip> strips(int first, int limit) {
        List<Strip> strips = new ArrayList<>();
        int top = 0;
        for (int cut : cuts(first, limit)) {
            strips.add(strip(top, cut));
            top = cut;
        }
        return strips;
    }

    private Strip strip(int top, int bottom) {
        String svg = shapes.stream()
                .filter(shape -> shape.top() < bottom && shape.bottom() > top)
                .map(Shape::svg)
                .filter(written -> !written.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Strip(top, bottom, svg);
    }

    private List<Integer> cuts(int first, int limit) {
        List<Shape> solid = shapes.stream()
                .filter(shape -> shape.sort() != Sort.LINE)
                .sorted(Comparator.comparingInt(Shape::top))
                .toList();
        List<Integer> cuts = new ArrayList<>();
        int from = 0;
        int reached = 0;
        int possible = 0;
        for (Shape shape : solid) {
            if (shape.top() - reached > 2 && reached > 0) {
                int middle = (shape.top() + reached) / 2;
                if (middle - from > (cuts.isEmpty() ? first : limit) && possible > from) {
                    cuts.add(possible);
                    from = possible;
                }
                possible = middle;
            }
            reached = Math.max(reached, shape.bottom());
        }
        if (height - from > (cuts.isEmpty() ? first : limit) && possible > from) {
            cuts.add(possible);
        }
        cuts.add(height);
        return cuts;
    }

    private void add(Shape shape) {
        shapes.add(shape);
        reach(shape.right(), shape.bottom());
    }

    private static String edge(Hue hue) {
        return hue.word() + "-edge\" stroke=\"" + hue.light + "\"";
    }

    /** A number as SVG writes it: no more than two decimals, none where there are none. */
    private static String number(double number) {
        long hundredths = Math.round(number * 100);
        String whole = Long.toString(hundredths / 100);
        long rest = hundredths % 100;
        return rest == 0 ? whole : whole + "." + (rest < 10 ? "0" : "") + rest;
    }
}
