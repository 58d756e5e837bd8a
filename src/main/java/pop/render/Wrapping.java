package pop.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a width, between words only: a word that is wider, a web address for one, stays whole. It
 * counts columns, not characters, and does not know what the text says.
 */
final class Wrapping {

    private Wrapping() {}

    /** The lines of the text, each at most this wide; a width of zero or less means as wide as it takes. */
    static List<String> lines(String text, int width) {
        List<String> out = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            wrap(line.replace("\t", "    ").stripTrailing(), width, out);
        }
        return out;
    }

    /** The lines with this before the first of them, and as many spaces before the others. */
    static List<String> hang(String first, List<String> lines) {
        return hang(first, " ".repeat(Columns.width(first)), lines);
    }

    /** The lines with one thing before the first of them, and another before the others. */
    static List<String> hang(String first, String others, List<String> lines) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            out.add(((out.isEmpty() ? first : others) + line).stripTrailing());
        }
        return out;
    }

    /** How wide the widest word is. */
    static int widestWord(String text) {
        int widest = 0;
        for (String word : text.split("\\s", -1)) {
            widest = Math.max(widest, Columns.width(word));
        }
        return widest;
    }

    /** What is left of a width when some of it is taken; never so little that nothing can be read. */
    static int less(int width, int taken) {
        return width <= 0 ? width : Math.max(width - taken, 10);
    }

    private static void wrap(String line, int width, List<String> out) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        String margin = " ".repeat(width <= 0 ? indent : Math.min(indent, width / 2));
        StringBuilder current = new StringBuilder();
        int columns = margin.length();
        for (String word : line.substring(indent).split(" +", -1)) {
            int wide = Columns.width(word);
            if (current.length() > 0 && width > 0 && columns + 1 + wide > width) {
                out.add(margin + current);
                current.setLength(0);
                columns = margin.length();
            }
            if (current.length() > 0) {
                current.append(' ');
                columns++;
            }
            current.append(word);
            columns += wide;
        }
        out.add(current.length() == 0 ? "" : margin + current);
    }
}
