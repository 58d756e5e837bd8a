package pop.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import pop.model.Decimal;

/** Writes JSON documents; knows no finding and no POP. */
final class Json {

    /** The number that every document carries; it grows only when a script would have to change. */
    static final int SCHEMA_VERSION = 1;

    private Json() {}

    /** What fills a document. */
    interface Filling {
        void fill(JsonGenerator json) throws IOException;
    }

    /** A document of a kind over several lines, with a line end behind it. */
    static String document(String kind, Filling filling) {
        return written(true, json -> {
            json.writeStartObject();
            json.writeNumberField("schema_version", SCHEMA_VERSION);
            json.writeStringField("kind", kind);
            filling.fill(json);
            json.writeEndObject();
        });
    }

    /** A document of somebody else's shape, over several lines, with a line end behind it. */
    static String plain(Filling filling) {
        return written(true, filling);
    }

    /** One line of a kind, with a line end behind it. */
    static String line(String kind, Filling filling) {
        return written(false, json -> {
            json.writeStartObject();
            json.writeStringField("kind", kind);
            filling.fill(json);
            json.writeEndObject();
        });
    }

    static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static void textOrNull(JsonGenerator json, String name, Optional<String> text) throws IOException {
        json.writeFieldName(name);
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeNull();
        }
    }

    static void numberOrNull(JsonGenerator json, String name, Optional<Decimal> number) throws IOException {
        json.writeFieldName(name);
        if (number.isPresent()) {
            json.writeNumber(number.get().toString());
        } else {
            json.writeNull();
        }
    }

    private static String written(boolean pretty, Filling filling) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            if (pretty) {
                DefaultIndenter indent = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            }
            filling.fill(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter never fails
        }
        return Safe.json(out.append('\n').toString());
    }
}
