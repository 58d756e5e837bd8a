package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.model.Choices;
import pop.model.TeamMatrix;
import pop.report.Columns;

/** A team matrix as a table for a spreadsheet: a row for each task, a column for each member. Knows no notation. */
final class TeamTable {

    private static final List<String> HEADS = List.of("task", "name", "competence", "needed", "can", "blind_spot");

    private TeamTable() {}

    /**
     * The table.
     *
     * @param shown the indexes of the members that are told of
     */
    static Columns of(TeamMatrix matrix, List<Integer> shown) {
        List<String> names = new ArrayList<>(HEADS);
        shown.forEach(i -> names.add(matrix.members().get(i).name()));
        List<List<Object>> rows = new ArrayList<>();
        for (TeamMatrix.Row row : matrix.rows()) {
            List<Object> cells = new ArrayList<>(List.of(
                    row.task().id(),
                    row.task().name(),
                    row.task().competence(),
                    row.task().needed(),
                    row.can(),
                    row.isBlindSpot()));
            shown.forEach(i -> cells.add(Choices.word(row.cells().get(i).standing())));
            rows.add(cells);
        }
        return new Columns("team", "tasks", names, rows);
    }
}
