package pop.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Grid;
import pop.doc.Line;
import pop.doc.Strong;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;

/** Lays a table out in GitHub's pipes, with the cells below each other for who reads it raw. It does not escape. */
final class MarkdownTables {

    /** Wider cells are not waited for. */
    private static final int WIDEST = 40;

    /** Where the other cells hold one sign each, there is room for a whole sentence. */
    private static final int WIDEST_BESIDE_SIGNS = 80;

    private static final int NARROWEST = 3;

    private MarkdownTables() {}

    /** The grid in pipes, with numbers for heads; what they stand for is told above it. */
    static String of(Grid grid, MarkdownLine line) {
        List<Column> columns = new ArrayList<>(List.of(new Column(grid.label(), Holds.NAME)));
        List<Line> none = new ArrayList<>();
        for (int i = 0; i < grid.heads().size(); i++) {
            columns.add(new Column(Integer.toString(grid.first() + i), Holds.WORDS));
            none.add(Line.of());
        }
        List<Row> rows = new ArrayList<>();
        for (Grid.Group group : grid.groups()) {
            if (!group.label().isBlank()) {
                List<Line> cells = new ArrayList<>(none);
                cells.add(0, Line.of(new Strong(group.label())));
                rows.add(new Row(cells));
            }
            for (Grid.Row row : group.rows()) {
                List<Line> cells = new ArrayList<>(List.of(row.words()));
                row.cells().forEach(cell -> cells.add(Line.of(shown(cell))));
                rows.add(new Row(cells));
            }
        }
        return of(new Table(Optional.empty(), columns, rows), line, WIDEST_BESIDE_SIGNS);
    }

    private static String shown(Grid.Cell cell) {
        return cell.sign().map(Glyphs.UNICODE::sign).orElse(cell.words());
    }

    /** The table in pipes. */
    static String of(Table table, MarkdownLine line) {
        return of(table, line, WIDEST);
    }

    private static String of(Table table, MarkdownLine line, int widest) {
        if (table.columns().isEmpty()) {
            return "";
        }
        List<String> head =
                table.columns().stream().map(column -> line.of(column.label())).toList();
        List<List<String>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            rows.add(row.cells().stream().map(cell -> cell(line, cell)).toList());
        }
        int[] widths = widths(head, rows, widest);
        List<String> out = new ArrayList<>();
        out.add(row(head, table, widths));
        out.add(rule(table, widths));
        rows.forEach(row -> out.add(row(row, table, widths)));
        return String.join("\n", out);
    }

    private static String cell(MarkdownLine line, Line cell) {
        return line.of(cell).replace('\n', ' ').strip();
    }

    private static int[] widths(List<String> head, List<List<String>> rows, int most) {
        int[] widths = new int[head.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(row -> Columns.width(row.get(column)))
                    .max()
                    .orElse(0);
            widths[i] = Math.max(NARROWEST, Math.min(most, Math.max(widest, Columns.width(head.get(i)))));
        }
        return widths;
    }

    private static String row(List<String> cells, Table table, int[] widths) {
        StringBuilder out = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            String air = " ".repeat(Math.max(widths[i] - Columns.width(cells.get(i)), 0));
            boolean right = table.columns().get(i).holds() == Table.Holds.NUMBER;
            out.append(' ')
                    .append(right ? air + cells.get(i) : cells.get(i) + air)
                    .append(" |");
        }
        return out.toString();
    }

    private static String rule(Table table, int[] widths) {
        StringBuilder out = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            boolean right = table.columns().get(i).holds() == Table.Holds.NUMBER;
            out.append(' ')
                    .append("-".repeat(right ? widths[i] - 1 : widths[i]))
                    .append(right ? ":" : "")
                    .append(" |");
        }
        return out.toString();
    }
}
