package pop.render;

import pop.doc.Meter;
import pop.doc.Sign;
import pop.doc.Tone;

/**
 * The shapes that stand beside words, in full Unicode or in ASCII for a terminal that knows no more. It does not know
 * the words.
 */
enum Glyphs {
    UNICODE("•", "…", "☐", "│", "─", "“", "”", "●", "◎", "○"),
    ASCII("-", ".", "[ ]", "|", "-", "\"", "\"", "#", "+", "-");

    /** A longer row is scaled down to this many shapes, so that it fits on a phone. */
    private static final int LONGEST_METER = 12;

    final String bullet;
    final String dots;
    final String box;
    final String bar;
    final String dash;
    final String opening;
    final String closing;
    private final String full;
    private final String aimed;
    private final String empty;

    Glyphs(
            String bullet,
            String dots,
            String box,
            String bar,
            String dash,
            String opening,
            String closing,
            String full,
            String aimed,
            String empty) {
        this.bullet = bullet;
        this.dots = dots;
        this.box = box;
        this.bar = bar;
        this.dash = dash;
        this.opening = opening;
        this.closing = closing;
        this.full = full;
        this.aimed = aimed;
        this.empty = empty;
    }

    /** The shape of a sign. */
    String sign(Sign sign) {
        boolean ascii = this == ASCII;
        return switch (sign) {
            case YES -> ascii ? "[x]" : "✓";
            case PARTLY -> ascii ? "[~]" : "◐";
            case NO -> ascii ? "[-]" : "✗";
            case OPEN -> ascii ? "[ ]" : "○";
            case BUSY -> ascii ? "[>]" : "▸";
            case STOPPED -> ascii ? "[/]" : "–";
            case NOTICE -> "!";
        };
    }

    /** The shape before a callout. */
    String tone(Tone tone) {
        boolean ascii = this == ASCII;
        return switch (tone) {
            case QUESTION -> "?";
            case HINT -> ascii ? ">" : "→";
            case NOTICE -> "!";
            case QUOTE -> ascii ? "\"" : "“";
        };
    }

    /** The row of shapes of a meter. */
    String meter(Meter meter) {
        int shapes = Math.min(meter.of(), LONGEST_METER);
        int now = scaled(meter.now(), meter.of(), shapes);
        int aim = scaled(meter.aim(), meter.of(), shapes);
        return full.repeat(now) + aimed.repeat(aim - now) + empty.repeat(shapes - aim);
    }

    /** Rounded down, so that a row is only full when all of it is there; but something is never shown as nothing. */
    static int scaled(int part, int whole, int shapes) {
        if (whole <= shapes) {
            return part;
        }
        int down = (int) ((long) part * shapes / whole);
        return part > 0 ? Math.max(down, 1) : 0;
    }
}
