package pop.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A sentence in lines that fit, with brackets under the words that answer a criterion or leave it open, and the letters of
 * those criteria in them. A letter with a question mark is still a question. The columns count code points, so the brackets
 * slip aside behind a wide sign such as an emoji.
 */
final class MarkedSentence {

    /** What is longer is no sentence any more; its beginning is enough to know it by. */
    private static final int LONGEST = 600;

    /** A bracket with some air around its letters: two ends, two lines and two spaces. */
    private static final int ROOMY = 6;

    private final int[] points;
    private final int length;
    private final boolean cut;
    private final List<Judged.Criterion> asked;
    private final int width;
    private final Brackets brackets;
    private final BiFunction<Judged.Criterion, String, String> paint;

    /** The signs that brackets are drawn with. */
    enum Brackets {
        DRAWN("╰", "─", "╯"),
        TYPED("\\", "-", "/");

        private final String left;
        private final String line;
        private final String right;

        Brackets(String left, String line, String right) {
            this.left = left;
            this.line = line;
            this.right = right;
        }
    }

    /** Words of one line with the criteria that rest on them. */
    private record Stretch(int from, int to, List<Judged.Criterion> criteria) {
        String letters() {
            String met = letters(true);
            String open = letters(false);
            return met + (met.isEmpty() || open.isEmpty() ? "" : " ") + open;
        }

        private String letters(boolean met) {
            return criteria.stream()
                    .filter(one -> one.isMet() == met)
                    .map(one -> met ? one.letter() : one.letter() + "?")
                    .collect(Collectors.joining());
        }

        int end() {
            return Math.max(to, from + letters().length());
        }
    }

    /**
     * @param asked the criteria of the reading, in the order of their letters
     * @param width how many columns there are
     * @param paint gives words the colour of a criterion
     */
    MarkedSentence(
            String text,
            List<Judged.Criterion> asked,
            int width,
            Brackets brackets,
            BiFunction<Judged.Criterion, String, String> paint) {
        this.points = Safe.line(text).codePoints().limit(LONGEST + 1L).toArray();
        this.cut = points.length > LONGEST;
        this.length = Math.min(points.length, LONGEST);
        this.asked = asked;
        this.width = Math.max(width, 1);
        this.brackets = brackets;
        this.paint = paint;
    }

    /** The lines of the sentence, each with its brackets below. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < length) {
            int to = lineEnd(from);
            lines.add(words(from, to) + (cut && to == length ? "…" : ""));
            lines.addAll(rows(from, to));
            from = to;
        }
        return lines;
    }

    /** The end of a line: at a space between marked words if that leaves half a line, else at any space. */
    private int lineEnd(int from) {
        if (length - from <= width) {
            return length;
        }
        int end = from + width;
        for (int i = from + width; i > from; i--) {
            if (points[i] == ' ') {
                end = end == from + width ? i + 1 : end;
                if (i - from > width / 2 && at(i).isEmpty()) {
                    return i + 1;
                }
            }
        }
        return end;
    }

    private String words(int from, int to) {
        StringBuilder line = new StringBuilder();
        int end = to;
        while (end > from && points[end - 1] == ' ') {
            end--;
        }
        int i = from;
        while (i < end) {
            List<Judged.Criterion> here = at(i);
            int next = i + 1;
            while (next < end && at(next).equals(here)) {
                next++;
            }
            String words = new String(points, i, next - i);
            line.append(here.isEmpty() ? words : paint.apply(here.get(0), words));
            i = next;
        }
        return line.toString();
    }

    private List<Judged.Criterion> at(int i) {
        return asked.stream()
                .filter(one -> one.evidence().stream().anyMatch(words -> words.start() <= i && i < words.end()))
                .toList();
    }

    /** The brackets under a line, in as few rows as they need. */
    private List<String> rows(int from, int to) {
        List<List<Stretch>> rows = new ArrayList<>();
        for (Stretch stretch : stretches(from, to)) {
            rows.stream()
                    .filter(row -> row.get(row.size() - 1).end() <= stretch.from())
                    .findFirst()
                    .orElseGet(() -> {
                        List<Stretch> row = new ArrayList<>();
                        rows.add(row);
                        return row;
                    })
                    .add(stretch);
        }
        return rows.stream().map(row -> row(row, from)).toList();
    }

    private List<Stretch> stretches(int from, int to) {
        Map<List<Integer>, List<Judged.Criterion>> same = new LinkedHashMap<>();
        for (Judged.Criterion criterion : asked) {
            for (Judged.Words words : criterion.evidence()) {
                int start = Math.max(words.start(), from);
                int end = Math.min(words.end(), to);
                if (start < end) {
                    same.computeIfAbsent(List.of(start, end), place -> new ArrayList<>())
                            .add(criterion);
                }
            }
        }
        return same.entrySet().stream()
                .map(one -> new Stretch(one.getKey().get(0), one.getKey().get(1), one.getValue()))
                .sorted(Comparator.comparingInt(Stretch::from).thenComparing(Stretch::to, Comparator.reverseOrder()))
                .toList();
    }

    private String row(List<Stretch> row, int from) {
        StringBuilder line = new StringBuilder();
        int column = from;
        for (Stretch stretch : row) {
            line.append(" ".repeat(stretch.from() - column))
                    .append(paint.apply(stretch.criteria().get(0), bracket(stretch)));
            column = stretch.end();
        }
        return line.toString();
    }

    private String bracket(Stretch stretch) {
        String letters = stretch.letters();
        int wide = stretch.end() - stretch.from();
        if (wide < letters.length() + 2) {
            return letters + " ".repeat(wide - letters.length());
        }
        String shown = wide >= letters.length() + ROOMY ? " " + letters + " " : letters;
        int lines = wide - shown.length() - 2;
        return brackets.left
                + brackets.line.repeat(lines / 2)
                + shown
                + brackets.line.repeat(lines - lines / 2)
                + brackets.right;
    }
}
