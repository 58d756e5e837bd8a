package pop.doc;

import java.util.List;
import java.util.Optional;

/**
 * Many things set against many others: rows with words, under narrow columns that hold one sign or number each. It does
 * not know what the signs stand for; the page says so beside it.
 *
 * @param caption what the grid shows
 * @param label what the rows are
 * @param first the number of the first head; the others count on
 * @param heads what the columns are called
 * @param groups the rows
 */
public record Grid(Optional<String> caption, String label, int first, List<Line> heads, List<Group> groups)
        implements Block {

    public Grid {
        heads = List.copyOf(heads);
        groups = List.copyOf(groups);
        int width = heads.size();
        if (groups.stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("a row has another number of cells than there are heads");
        }
    }

    /** Rows that belong together, under a label. */
    public record Group(String label, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** Words, with a cell for every head. */
    public record Row(Line words, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One sign with what it means here, which is heard and not seen; or a few letters that are seen.
     *
     * @param sign the shape, if it is one
     * @param words what it means, or what is seen
     */
    public record Cell(Optional<Sign> sign, String words) {

        /** A sign with its words. */
        public static Cell of(Mark mark) {
            return new Cell(Optional.of(mark.sign()), mark.words());
        }

        /** A number. */
        public static Cell of(long number) {
            return new Cell(Optional.empty(), Long.toString(number));
        }
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.grid(this);
    }
}
