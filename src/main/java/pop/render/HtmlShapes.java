package pop.render;

import java.util.Locale;
import pop.doc.Meter;
import pop.doc.Sign;

/**
 * Draws signs and meters as small pictures in the colour of the words beside them; hidden from who listens, because the
 * words say it all. It does not know the words.
 */
final class HtmlShapes {

    private static final int LONGEST_METER = 12;
    private static final int STEP = 14;

    private static final String RING = "<circle cx=\"8\" cy=\"8\" r=\"6.25\" class=\"ring\"/>";

    private HtmlShapes() {}

    /** The picture of a sign. */
    static String sign(Sign sign) {
        return picture(16, shape(sign));
    }

    /** The picture of a sign that stands alone, for who listens with its words; many of them stay calm. */
    static String lone(Sign sign, String words) {
        String shape = sign == Sign.YES ? "<path d=\"M3.5 8.6l3 3 6-7\" class=\"ring\"/>" : shape(sign);
        return "<svg viewBox=\"0 0 16 16\" role=\"img\" aria-label=\"" + HtmlText.line(words) + "\">" + shape
                + "</svg>";
    }

    /** The name of a sign in the style sheet. */
    static String name(Enum<?> sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }

    /** The picture of a meter. */
    static String meter(Meter meter) {
        int shapes = Math.min(meter.of(), LONGEST_METER);
        if (shapes == 0) {
            return "";
        }
        int now = Glyphs.scaled(meter.now(), meter.of(), shapes);
        int aim = Glyphs.scaled(meter.aim(), meter.of(), shapes);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < shapes; i++) {
            String kind = i < now ? "full" : i < aim ? "aim" : "rest";
            out.append("<circle cx=\"").append(8 + i * STEP).append("\" cy=\"8\" r=\"4.75\" class=\"");
            out.append(kind).append("\"/>");
            if (kind.equals("aim")) {
                out.append("<circle cx=\"").append(8 + i * STEP).append("\" cy=\"8\" r=\"1.75\" class=\"dot\"/>");
            }
        }
        return picture(shapes * STEP + 2, out.toString());
    }

    private static String picture(int width, String shapes) {
        return "<svg viewBox=\"0 0 " + width + " 16\" width=\"" + width + "\" height=\"16\" aria-hidden=\"true\">"
                + shapes + "</svg>";
    }

    /** The lines of a sign, on a field of sixteen by sixteen. */
    static String shape(Sign sign) {
        return switch (sign) {
            case YES ->
                "<circle cx=\"8\" cy=\"8\" r=\"7\" class=\"full\"/>"
                        + "<path d=\"M4.7 8.4l2.3 2.3 4.4-5\" class=\"cut\"/>";
            case PARTLY -> RING + "<path d=\"M8 1.75a6.25 6.25 0 0 1 0 12.5z\" class=\"full\"/>";
            case NO -> RING + "<path d=\"M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8\" class=\"ring\"/>";
            case OPEN -> RING;
            case BUSY -> RING + "<circle cx=\"8\" cy=\"8\" r=\"2.75\" class=\"full\"/>";
            case STOPPED -> RING + "<path d=\"M5 8h6\" class=\"ring\"/>";
            case NOTICE -> RING + "<path d=\"M8 4.5v4M8 11v.4\" class=\"ring\"/>";
        };
    }
}
