package pop.render;

import pop.doc.Grid;
import pop.doc.Line;

/**
 * Inks a grid as an HTML table with its heads turned and its first column fixed, in a frame that can be scrolled with the
 * keyboard. It does not know what the signs stand for.
 */
final class HtmlGrids {

    private HtmlGrids() {}

    /** The grid, appended. */
    static StringBuilder append(StringBuilder out, Outline outline, Grid grid) {
        if (grid.heads().isEmpty()) {
            return out;
        }
        out.append("<div class=\"table grid\" tabindex=\"0\"><table>\n");
        grid.caption()
                .ifPresent(words ->
                        out.append("<caption>").append(HtmlText.line(words)).append("</caption>\n"));
        out.append("<thead><tr class=\"turned\"><td></td>\n");
        for (Line head : grid.heads()) {
            HtmlLine.oneLine(out.append("<th scope=\"col\" dir=\"auto\"><span>"), outline, head)
                    .append("</span></th>\n");
        }
        out.append("</tr>\n<tr><th scope=\"col\">")
                .append(HtmlText.line(grid.label()))
                .append("</th>\n");
        for (int i = 0; i < grid.heads().size(); i++) {
            out.append("<th scope=\"col\">").append(grid.first() + i).append("</th>\n");
        }
        out.append("</tr></thead>\n");
        grid.groups().forEach(group -> group(out, outline, grid, group));
        return out.append("</table></div>\n");
    }

    private static void group(StringBuilder out, Outline outline, Grid grid, Grid.Group group) {
        out.append("<tbody>\n");
        if (!group.label().isBlank()) {
            out.append("<tr class=\"group\"><th scope=\"rowgroup\">")
                    .append(HtmlText.line(group.label()))
                    .append("</th><td colspan=\"")
                    .append(grid.heads().size())
                    .append("\"></td></tr>\n");
        }
        for (Grid.Row row : group.rows()) {
            HtmlLine.oneLine(out.append("<tr><th scope=\"row\">"), outline, row.words())
                    .append("</th>\n");
            row.cells().forEach(cell -> cell(out, cell));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n");
    }

    private static void cell(StringBuilder out, Grid.Cell cell) {
        if (cell.sign().isEmpty()) {
            out.append("<td>").append(HtmlText.line(cell.words())).append("</td>\n");
            return;
        }
        out.append("<td class=\"")
                .append(HtmlShapes.name(cell.sign().get()))
                .append("\">")
                .append(HtmlShapes.lone(cell.sign().get(), cell.words()))
                .append("</td>\n");
    }
}
