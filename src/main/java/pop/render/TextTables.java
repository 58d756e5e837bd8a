package pop.render;

import java.util.ArrayList;
import java.util.List;
import pop.doc.Table;

/**
 * Lays a table out in columns of text that fit the width, or row by row when they cannot. It does not know what stands in
 * the cells.
 */
final class TextTables {

    private static final String BETWEEN = "  ";

    private TextTables() {}

    /** The table in lines. */
    static List<String> of(Table table, TextLine line, int width) {
        List<String> out = new ArrayList<>();
        table.caption().ifPresent(words -> out.addAll(Wrapping.lines(line.styled(Ansi.BOLD, words), width)));
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(column -> line.styled(Ansi.DIM, column.label()))
                .toList());
        for (Table.Row row : table.rows()) {
            rows.add(row.cells().stream()
                    .map(cell -> line.of(cell).replace('\n', ' '))
                    .toList());
        }
        int[] widths = widths(rows, table.columns().size(), width);
        if (widths.length > 0) {
            rows.forEach(row -> out.addAll(row(row, widths, table)));
        } else {
            out.addAll(oneByOne(rows, table, line, width));
        }
        return out;
    }

    /** The width of each column; none when not even the widest words fit next to each other. */
    private static int[] widths(List<List<String>> rows, int columns, int width) {
        int[] widths = new int[columns];
        int[] least = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
                least[i] = Math.max(least[i], Wrapping.widestWord(row.get(i)));
            }
        }
        int air = BETWEEN.length() * (columns - 1);
        while (width > 0 && sum(widths) + air > width) {
            int widest = widestThatCanShrink(widths, least);
            if (widest < 0) {
                return new int[0];
            }
            widths[widest]--;
        }
        return widths;
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

    private static List<String> row(List<String> cells, int[] widths, Table table) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(Wrapping.lines(cells.get(i), widths[i]));
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

    private static List<String> oneByOne(List<List<String>> rows, Table table, TextLine line, int width) {
        List<String> out = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0 && row.get(i).isBlank()) {
                    continue; // a label before nothing says nothing
                }
                String margin = i == 0 ? "" : BETWEEN;
                String label = Labels.before(table.columns().get(i).label());
                String text = line.styled(Ansi.DIM, label) + " " + row.get(i);
                out.addAll(Wrapping.hang(margin, Wrapping.lines(text, Wrapping.less(width, margin.length()))));
            }
        }
        return out;
    }
}
