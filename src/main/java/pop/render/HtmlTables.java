package pop.render;

import pop.doc.Line;
import pop.doc.Table;

/** Inks a table as HTML, in a frame that can be scrolled with the keyboard when it is wider than the page. */
final class HtmlTables {

    private HtmlTables() {}

    /** The table, appended. */
    static StringBuilder append(StringBuilder out, Outline outline, Table table) {
        if (table.columns().isEmpty()) {
            return out;
        }
        out.append("<div class=\"table\" tabindex=\"0\"><table>\n");
        table.caption()
                .ifPresent(words ->
                        out.append("<caption>").append(HtmlText.line(words)).append("</caption>\n"));
        out.append("<thead><tr>");
        for (Table.Column column : table.columns()) {
            out.append("<th scope=\"col\"").append(align(column)).append('>');
            out.append(HtmlText.line(column.label())).append("</th>\n");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Table.Row row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.cells().size(); i++) {
                cell(out, outline, table.columns().get(i), row.cells().get(i));
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody>\n</table></div>\n");
    }

    private static void cell(StringBuilder out, Outline outline, Table.Column column, Line line) {
        boolean head = column.holds() == Table.Holds.NAME;
        out.append(head ? "<th scope=\"row\"" : "<td").append(align(column)).append('>');
        HtmlLine.oneLine(out, outline, line).append(head ? "</th>\n" : "</td>\n");
    }

    private static String align(Table.Column column) {
        return switch (column.holds()) {
            case NAME, WORDS -> "";
            case NUMBER -> " class=\"number\"";
        };
    }
}
