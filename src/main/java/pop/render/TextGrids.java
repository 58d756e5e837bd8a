package pop.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pop.doc.Grid;

/**
 * Lays a grid out in text: the heads as a flight of stairs above their columns, as many beside each other as the width
 * takes, then the next ones. Where not even a few fit, each row says which numbers have which sign. It does not know what
 * the signs stand for.
 */
final class TextGrids {

    private static final String BETWEEN = "  ";

    /** The part of the width for the words of a row; the rest is for the columns. */
    private static final int WORDS_OF_TEN = 5;

    private static final int NARROWEST_WORDS = 24;

    /** Room for a name at the last step of the stairs, at least. */
    private static final int NAME = 14;

    /** A word in a name that is wider, a path for one, may stick out. */
    private static final int WIDEST_WORD = 28;

    /** Fewer columns beside each other make no grid. */
    private static final int FEWEST = 4;

    private final TextLine line;
    private final Glyphs glyphs;
    private final int width;

    /** Lays grids out in this width; zero when nothing is to be broken. */
    TextGrids(TextLine line, Glyphs glyphs, int width) {
        this.line = line;
        this.glyphs = glyphs;
        this.width = width;
    }

    /** The grid in lines. */
    List<String> of(Grid grid) {
        List<String> out = new ArrayList<>();
        grid.caption().ifPresent(words -> out.addAll(Wrapping.lines(line.styled(Ansi.BOLD, words), width)));
        int words = widestWords(grid);
        int column = widestCell(grid) + 1;
        int all = grid.heads().size();
        int beside = all;
        if (width > 0) {
            int name = room(grid);
            int left = width - BETWEEN.length() - name - (all - 1) * column; // when all columns stand beside each other
            words = Math.min(words, Math.max(left, Math.max(NARROWEST_WORDS, width * WORDS_OF_TEN / 10)));
            beside = (width - words - BETWEEN.length() - name) / column + 1;
        }
        if (beside < Math.min(FEWEST, all)) {
            out.addAll(rowByRow(grid));
            return out;
        }
        for (int from = 0; from < all; from += beside) {
            if (from > 0) {
                out.add("");
            }
            out.addAll(part(grid, from, Math.min(from + beside, all), words, column));
        }
        return out;
    }

    private int room(Grid grid) {
        int widest = grid.heads().stream()
                .mapToInt(head -> Wrapping.widestWord(line.of(head)))
                .max()
                .orElse(0);
        return Math.max(NAME, Math.min(widest, WIDEST_WORD));
    }

    private int widestWords(Grid grid) {
        int widest = Columns.width(Inert.line(grid.label()));
        for (Grid.Group group : grid.groups()) {
            for (Grid.Row row : group.rows()) {
                widest = Math.max(widest, Columns.width(margin(group) + line.of(row.words())));
            }
        }
        return widest;
    }

    private int widestCell(Grid grid) {
        int widest = Columns.width(Integer.toString(grid.first() + grid.heads().size() - 1));
        for (Grid.Group group : grid.groups()) {
            for (Grid.Row row : group.rows()) {
                for (Grid.Cell cell : row.cells()) {
                    widest = Math.max(widest, Columns.width(shown(cell)));
                }
            }
        }
        return widest;
    }

    private List<String> part(Grid grid, int from, int to, int words, int column) {
        int left = words + BETWEEN.length();
        List<String> out = new ArrayList<>(stairs(grid, from, to, left, column));
        List<String> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            numbers.add(line.styled(Ansi.DIM, Integer.toString(grid.first() + i)));
        }
        out.addAll(row(line.styled(Ansi.DIM, grid.label()), "", numbers, words, column));
        for (Grid.Group group : grid.groups()) {
            if (!group.label().isBlank()) {
                out.addAll(Wrapping.lines(line.styled(Ansi.BOLD, group.label()), width));
            }
            for (Grid.Row row : group.rows()) {
                List<String> cells =
                        row.cells().subList(from, to).stream().map(this::shown).toList();
                out.addAll(row(line.of(row.words()), margin(group), cells, words, column));
            }
        }
        return out;
    }

    /** Each name begins above its column; below it a bar leads down. */
    private List<String> stairs(Grid grid, int from, int to, int left, int column) {
        List<String> out = new ArrayList<>();
        String bar = line.shape(Ansi.DIM, glyphs.bar) + " ".repeat(column - 1);
        for (int i = from; i < to; i++) {
            int taken = left + (i - from) * column;
            String before = " ".repeat(left) + bar.repeat(i - from);
            String name = line.of(grid.heads().get(i)).replace('\n', ' ');
            out.addAll(Wrapping.hang(before, before, Wrapping.lines(name, Wrapping.less(width, taken))));
        }
        return out;
    }

    private static List<String> row(String text, String margin, List<String> cells, int words, int column) {
        List<String> wrapped = Wrapping.hang(margin, Wrapping.lines(text, words - margin.length()));
        StringBuilder signs = new StringBuilder();
        for (String cell : cells) {
            signs.append(cell).append(" ".repeat(Math.max(column - Columns.width(cell), 0)));
        }
        List<String> out = new ArrayList<>(wrapped);
        int last = wrapped.size() - 1;
        String air = " ".repeat(Math.max(words - Columns.width(wrapped.get(last)), 0));
        out.set(last, (wrapped.get(last) + air + BETWEEN + signs).stripTrailing());
        return out;
    }

    private List<String> rowByRow(Grid grid) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < grid.heads().size(); i++) {
            String number = grid.first() + i + " ";
            out.addAll(Wrapping.hang(
                    number, Wrapping.lines(line.of(grid.heads().get(i)), Wrapping.less(width, number.length()))));
        }
        for (Grid.Group group : grid.groups()) {
            if (!group.label().isBlank()) {
                out.addAll(Wrapping.lines(line.styled(Ansi.BOLD, group.label()), width));
            }
            for (Grid.Row row : group.rows()) {
                out.addAll(Wrapping.hang(
                        BETWEEN, Wrapping.lines(line.of(row.words()), Wrapping.less(width, BETWEEN.length()))));
                numbers(grid, row).forEach((sign, numbers) -> {
                    String shape = BETWEEN + BETWEEN + sign + " ";
                    out.addAll(Wrapping.hang(
                            shape,
                            Wrapping.lines(String.join(" ", numbers), Wrapping.less(width, Columns.width(shape)))));
                });
            }
        }
        return out;
    }

    /** What stands in the cells, each with the numbers of the heads under which it stands. */
    private Map<String, List<String>> numbers(Grid grid, Grid.Row row) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String shown = shown(row.cells().get(i));
            String sign = row.cells().get(i).sign().isPresent() ? shown : shown + ":";
            numbers.computeIfAbsent(sign, any -> new ArrayList<>()).add(Integer.toString(grid.first() + i));
        }
        return numbers;
    }

    private String shown(Grid.Cell cell) {
        return cell.sign().map(line::sign).orElseGet(() -> Inert.line(cell.words()));
    }

    private static String margin(Grid.Group group) {
        return group.label().isBlank() ? "" : BETWEEN;
    }
}
