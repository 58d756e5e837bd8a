package pop.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks a name such as {@code social-economy} behind a hyphen, where a column has no room for it whole. Dates, file names
 * and addresses stay whole, and so does a word that wears a colour. It does not know what the names are of.
 */
final class Hyphens {

    private static final Pattern NAME = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");

    private static final Pattern BEHIND_ONE = Pattern.compile("(?<=-)");

    private Hyphens() {}

    /** The lines of a text, each at most this wide where its words allow it. */
    static List<String> lines(String text, int width) {
        List<String> out = new ArrayList<>();
        for (String line : Wrapping.lines(text, width)) {
            if (width > 0 && Columns.width(line) > width && NAME.matcher(line).matches()) {
                cut(line, width, out);
            } else {
                out.add(line);
            }
        }
        return out;
    }

    /** How wide the widest part is that stays whole. */
    static int widestPart(String text) {
        int widest = 0;
        for (String word : text.split("\\s", -1)) {
            if (NAME.matcher(word).matches()) {
                for (String part : BEHIND_ONE.split(word, -1)) {
                    widest = Math.max(widest, Columns.width(part));
                }
            } else {
                widest = Math.max(widest, Columns.width(word));
            }
        }
        return widest;
    }

    private static void cut(String name, int width, List<String> out) {
        StringBuilder line = new StringBuilder();
        for (String part : BEHIND_ONE.split(name, -1)) {
            if (line.length() > 0 && Columns.width(line + part) > width) {
                out.add(line.toString());
                line.setLength(0);
            }
            line.append(part);
        }
        out.add(line.toString());
    }
}
