package pop.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets words in lines of a width, by the widths of a {@link Face}. It does not know where the lines stand.
 *
 * @param face the letters
 * @param size how large they are
 * @param leading from line to line
 */
record Lettering(Face face, double size, int leading) {

    static final String CUT = "…";

    /** More characters than this never fit in any box; the rest is not even looked at. */
    private static final int ENOUGH = 4000;

    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]+");

    private static final int JOINER = 0x200D;

    /** Lines that are no wider than this, as many as there may be; where there are more words, the last ends in an ellipsis. */
    List<String> lines(String words, double width, int most) {
        String text = Inert.line(words.length() > ENOUGH ? words.substring(0, ENOUGH) : words);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.split(text.strip(), -1)) {
            String rest = word;
            while (!rest.isEmpty()) {
                if (lines.size() > most) {
                    return cut(lines, width, most);
                }
                String longer = line.isEmpty() ? rest : line + " " + rest;
                if (face.width(longer, size) <= width) {
                    line.replace(0, line.length(), longer);
                    rest = "";
                } else if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    int end = fitting(rest, width);
                    lines.add(rest.substring(0, end));
                    rest = rest.substring(end);
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.size() > most || words.length() > ENOUGH ? cut(lines, width, most) : lines;
    }

    /** How wide the widest word is. */
    int longestWord(String words) {
        String text = Inert.line(words.length() > ENOUGH ? words.substring(0, ENOUGH) : words);
        return width(List.of(BLANKS.split(text.strip(), -1)));
    }

    /** How wide the widest of some lines is. */
    int width(List<String> lines) {
        return (int) Math.ceil(
                lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0));
    }

    private List<String> cut(List<String> lines, double width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        int last = kept.size() - 1;
        String line = kept.get(last);
        while (!line.isEmpty() && face.width(line + CUT, size) > width) {
            int blank = line.lastIndexOf(' ');
            line = blank > 0 ? line.substring(0, blank) : line.substring(0, line.offsetByCodePoints(line.length(), -1));
        }
        kept.set(last, line.replaceAll("[\\s,;:.]+$", "") + CUT);
        return kept;
    }

    /** As much of a long word as fits, at least one letter with what belongs to it. */
    private int fitting(String word, double width) {
        double used = 0;
        int i = 0;
        while (i < word.length()) {
            int next = letter(word, i);
            used += face.width(word.substring(i, next), size);
            if (used > width && i > 0) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** Where a letter ends, with its accents and with what is joined to it. */
    private static int letter(String word, int from) {
        int i = from + Character.charCount(word.codePointAt(from));
        while (i < word.length()) {
            int c = word.codePointAt(i);
            boolean joins = c == JOINER || word.codePointBefore(i) == JOINER || isModifier(c);
            if (!joins) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isModifier(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> c >= 0x1F3FB && c <= 0x1F3FF;
        };
    }
}
