package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import pop.model.Decimal;

/**
 * Rows with named columns, for machines: CSV, TSV, JSON and JSON lines. Knows nothing of what the columns mean.
 *
 * @param kind the kind of document in JSON
 * @param list the name of the list in JSON
 * @param names the names of the columns
 * @param rows the rows: texts, numbers and booleans, as many as there are names; an {@link Optional} where a value may be
 *     absent, which is {@code null} in JSON and an empty cell elsewhere
 */
public record Columns(String kind, String list, List<String> names, List<List<Object>> rows) {

    /** Signs with which a spreadsheet begins a formula. */
    private static final String FORMULA = "=+-@\t\r";

    /** The rows in a format: {@code csv}, {@code tsv}, {@code json} or {@code jsonl}. */
    public String in(String format) {
        return switch (format) {
            case "csv" -> csv();
            case "tsv" -> tsv();
            case "jsonl" -> jsonLines();
            case "json" -> json();
            default -> throw new IllegalStateException("no such format: " + format);
        };
    }

    private String csv() {
        StringBuilder out = new StringBuilder(
                        String.join(",", names.stream().map(Columns::csvCell).toList()))
                .append("\r\n");
        for (List<Object> row : rows) {
            out.append(String.join(",", row.stream().map(Columns::csvCell).toList()))
                    .append("\r\n");
        }
        return out.toString();
    }

    /** A cell that no spreadsheet takes for a formula (OWASP: an apostrophe before it), quoted as RFC 4180 says. */
    private static String csvCell(Object value) {
        String text = text(value);
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return StringEscapeUtils.escapeCsv(Safe.lines(formula ? "'" + text : text));
    }

    private String tsv() {
        StringBuilder out = new StringBuilder(String.join("\t", names)).append('\n');
        for (List<Object> row : rows) {
            out.append(String.join(
                            "\t",
                            row.stream().map(value -> Safe.line(text(value))).toList()))
                    .append('\n');
        }
        return out.toString();
    }

    private String json() {
        return Json.document(kind, json -> {
            json.writeArrayFieldStart(list);
            for (List<Object> row : rows) {
                json.writeStartObject();
                fields(json, row);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private String jsonLines() {
        StringBuilder out = new StringBuilder();
        for (List<Object> row : rows) {
            out.append(Json.line(kind, json -> fields(json, row)));
        }
        return out.toString();
    }

    private static Object opened(Object value) {
        return value instanceof Optional<?> maybe && maybe.isPresent() ? maybe.get() : value;
    }

    private static String text(Object value) {
        return value instanceof Optional<?> maybe && maybe.isEmpty()
                ? ""
                : opened(value).toString();
    }

    private void fields(JsonGenerator json, List<Object> row) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            Object value = opened(row.get(i));
            json.writeFieldName(names.get(i));
            if (value instanceof Optional<?> maybe && maybe.isEmpty()) {
                json.writeNull();
            } else if (value instanceof Decimal number) {
                json.writeNumber(number.toString());
            } else if (value instanceof Number number) {
                json.writeNumber(number.longValue());
            } else if (value instanceof Boolean yes) {
                json.writeBoolean(yes);
            } else {
                json.writeString(value.toString());
            }
        }
    }
}
