package pop.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import pop.doc.Line;
import pop.doc.Table;
import pop.doc.Text;

/**
 * Lays a table out in columns of text that fit the width: between words, else behind the hyphens of a name too, else with a
 * path that sticks out at the end of a row, and row by row when even that is too wide. It does not know what stands in the
 * cells.
 */
final class TextTables {

    private static final String BETWEEN = "  ";

    /** In columns: what words beside a path want at least. */
    private static final int ROOM_FOR_WORDS = 20;

    private TextTables() {}

    /** What stands in a place of the table, and whether a name in it may be cut: what is to be typed stays whole. */
    private record Cell(String text, boolean mayBeCut) {

        static Cell of(Line words, TextLine line) {
            return new Cell(
                    line.of(words).replace('\n', ' '), words.inlines().stream().allMatch(Text.class::isInstance));
        }

        int wide() {
            return Columns.width(text);
        }

        int widestWord() {
            return Wrapping.widestWord(text);
        }

        int widestPart() {
            return mayBeCut ? Hyphens.widestPart(text) : widestWord();
        }

        /** How wide the widest is of what may not stick out, as a path may: cut, it could not be copied. */
        int widestBesidePaths() {
            return Stream.of(text.split("\\s", -1))
                    .filter(word -> word.indexOf('/') < 0)
                    .mapToInt(Columns::width)
                    .max()
                    .orElse(0);
        }

        List<String> lines(int width) {
            return mayBeCut ? Hyphens.lines(text, width) : Wrapping.lines(text, width);
        }
    }

    /** The table in lines. */
    static List<String> of(Table table, TextLine line, int width) {
        List<String> out = new ArrayList<>();
        table.caption().ifPresent(words -> out.addAll(Wrapping.lines(line.styled(Ansi.BOLD, words), width)));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(column -> new Cell(line.styled(Ansi.DIM, column.label()), false))
                .toList());
        for (Table.Row row : table.rows()) {
            rows.add(row.cells().stream().map(cell -> Cell.of(cell, line)).toList());
        }
        int[] widths = widths(rows, table.columns().size(), width);
        if (widths.length > 0) {
            rows.forEach(row -> out.addAll(row(row, widths, table)));
        } else {
            out.addAll(oneByOne(rows, table, line, width));
        }
        return out;
    }

    /** The width of each column, with the names whole when that can be; none when the columns do not fit at all. */
    private static int[] widths(List<List<Cell>> rows, int columns, int width) {
        int[] wanted = widest(rows, columns, Cell::wide);
        int[] words = widest(rows, columns, Cell::widestWord);
        int room = width <= 0 ? Integer.MAX_VALUE : width - BETWEEN.length() * (columns - 1);
        int[] parts = widest(rows, columns, Cell::widestPart);
        int[] besidePaths = parts.clone();
        besidePaths[columns - 1] =
                Math.max(widest(rows, columns, Cell::widestBesidePaths)[columns - 1], ROOM_FOR_WORDS);
        return shrunk(wanted, words, room)
                .or(() -> shrunk(words, parts, room))
                .or(() -> shrunk(parts, besidePaths, room))
                .orElseGet(() -> new int[0]);
    }

    private static int[] widest(List<List<Cell>> rows, int columns, ToIntFunction<Cell> wide) {
        int[] widest = new int[columns];
        for (List<Cell> row : rows) {
            for (int i = 0; i < columns; i++) {
                widest[i] = Math.max(widest[i], wide.applyAsInt(row.get(i)));
            }
        }
        return widest;
    }

    /** What the columns want, less what there is no room for; none when that is more than can be taken. */
    private static Optional<int[]> shrunk(int[] wanted, int[] least, int room) {
        int[] widths = wanted.clone();
        while (sum(widths) > room) {
            int widest = widestThatCanShrink(widths, least);
            if (widest < 0) {
                return Optional.empty();
            }
            widths[widest]--;
        }
        return Optional.of(widths);
    }

    private static int widestThatCanShrink(int[] widths, int[] least) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static List<String> row(List<Cell> cells, int[] widths, Table table) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(cells.get(i).lines(widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        List<String> out = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String cell = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : "";
                String air = " ".repeat(Math.max(widths[i] - Columns.width(cell), 0));
                boolean right = table.columns().get(i).holds() == Table.Holds.NUMBER;
                text.append(i == 0 ? "" : BETWEEN).append(right ? air + cell : cell + air);
            }
            out.add(text.toString().stripTrailing());
        }
        return out;
    }

    private static List<String> oneByOne(List<List<Cell>> rows, Table table, TextLine line, int width) {
        List<String> out = new ArrayList<>();
        for (List<Cell> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0 && row.get(i).text().isBlank()) {
                    continue; // a label before nothing says nothing
                }
                String margin = i == 0 ? "" : BETWEEN;
                String label = Labels.before(table.columns().get(i).label());
                String text = line.styled(Ansi.DIM, label) + " " + row.get(i).text();
                out.addAll(Wrapping.hang(margin, Wrapping.lines(text, Wrapping.less(width, margin.length()))));
            }
        }
        return out;
    }
}
