package pop.doc;

import java.util.List;
import java.util.Optional;

/**
 * Rows under columns; it does not know how wide a column is.
 *
 * @param caption what the table shows
 * @param columns the heads
 * @param rows each of them with one cell for every column
 */
public record Table(Optional<String> caption, List<Column> columns, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("a row has another number of cells than there are columns");
        }
    }

    /** What a column is called and what kind of thing stands in it. */
    public record Column(String label, Holds holds) {}

    /** One cell for every column. */
    public record Row(List<Line> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of these cells. */
        public static Row of(Line... cells) {
            return new Row(List.of(cells));
        }
    }

    /** What stands in a column. */
    public enum Holds {
        /** What the row is about: the head of the row. */
        NAME,
        /** Words, marks, links. */
        WORDS,
        /** Numbers, read from the right. */
        NUMBER
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.table(this);
    }
}
