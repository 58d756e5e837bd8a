package pop.model;

/**
 * A stretch of a text file, counted in Unicode code points from 1, the end exclusive; knows no file.
 *
 * @param line the line where it begins, from 1
 * @param column the column where it begins, from 1
 * @param endLine the line where it ends
 * @param endColumn the column just behind its last code point
 */
public record Place(int line, int column, int endLine, int endColumn) {

    /** Where something is said that stands nowhere: the first line. */
    public static final Place TOP = new Place(1, 1, 1, 1);

    public Place {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalStateException("not a place: " + line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }
}
