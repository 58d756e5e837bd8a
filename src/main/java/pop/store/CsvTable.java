package pop.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table that somebody saved from a spreadsheet: rows of cells (RFC 4180), with commas, semicolons or tabs between them, as
 * the first line shows. Knows no column.
 *
 * @param names the cells of the first row, in small letters
 * @param rows the others
 */
public record CsvTable(List<String> names, List<List<String>> rows) {

    private static final List<Character> BETWEEN = List.of(',', ';', '\t');

    public CsvTable {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @throws StoreFailure when it cannot be read
     */
    public static CsvTable of(Path path) {
        return of(TextFile.of(path).words());
    }

    static CsvTable of(String text) {
        String head = text.lines().findFirst().orElse("");
        char between = BETWEEN.stream()
                .max((one, other) -> Long.compare(count(head, one), count(head, other)))
                .orElse(',');
        List<List<String>> rows = rows(text, count(head, between) == 0 ? ',' : between);
        List<String> names = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        return new CsvTable(names, rows.isEmpty() ? List.of() : rows.subList(1, rows.size()));
    }

    /** The place of the first of these columns that is there; -1 when none is. */
    public int column(List<String> called) {
        return called.stream()
                .mapToInt(names::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    private static List<List<String>> rows(String text, char between) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != between && c != '\n') {
                cell.append(c);
            } else {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(cell.toString().strip());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
