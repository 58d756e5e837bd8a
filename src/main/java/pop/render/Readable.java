package pop.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a colour can be read on our paper, by day and by night: WCAG 2.2 asks a contrast of 4.5 for text. It does not know
 * what the colour is for.
 */
public final class Readable {

    /** WCAG 2.2, success criterion 1.4.3. */
    private static final double ENOUGH = 4.5;

    /** The papers of {@code HtmlInk.css} on which the thread's colour stands as text. */
    static final List<String> BY_DAY = List.of("#faf6ed", "#fffdf8", "#f3ebda", "#f7e3da");

    static final List<String> BY_NIGHT = List.of("#191612", "#221e19", "#2c261e", "#3a2620");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int STEPS = 32;

    private Readable() {}

    /** Whether this is a colour as {@code #rrggbb}. */
    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** The contrast on the paper by day on which it can be read least, from 1 to 21. */
    public static double byDay(String colour) {
        return least(colour, BY_DAY);
    }

    /** The contrast on the paper by night on which it can be read least. */
    public static double byNight(String colour) {
        return least(colour, BY_NIGHT);
    }

    /** The colour for day and night, if it can be read by day; by night it is made lighter until it can be read. */
    public static Optional<Dress.Accent> accent(String colour) {
        return byDay(colour) < ENOUGH
                ? Optional.empty()
                : Optional.of(new Dress.Accent(colour.toLowerCase(Locale.ROOT), lighter(colour)));
    }

    /** Whether a colour is read well enough at that contrast. */
    public static boolean isEnough(double contrast) {
        return contrast >= ENOUGH;
    }

    private static String lighter(String colour) {
        for (int step = 0; step < STEPS; step++) {
            String mixed = mixed(colour, step);
            if (byNight(mixed) >= ENOUGH) {
                return mixed;
            }
        }
        return "#ffffff";
    }

    private static String mixed(String colour, int step) {
        StringBuilder out = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            int part = part(colour, i);
            int lighter = part + (255 - part) * step / STEPS;
            out.append(Character.forDigit(lighter >> 4, 16)).append(Character.forDigit(lighter & 15, 16));
        }
        return out.toString();
    }

    private static double least(String colour, List<String> papers) {
        return papers.stream()
                .mapToDouble(paper -> contrast(colour, paper))
                .min()
                .orElse(1);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(part(colour, 0)) + 0.7152 * linear(part(colour, 1)) + 0.0722 * linear(part(colour, 2));
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int part(String colour, int index) {
        return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
    }
}
