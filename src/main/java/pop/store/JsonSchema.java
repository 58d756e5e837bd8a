package pop.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Shape;
import pop.model.Type;

/**
 * The file format as JSON Schema (draft 2020-12), for editors that complete and explain keys while somebody types. Made of
 * the same table as the reader, and as strict; what a value means, and where a link leads, is for rules.
 */
public final class JsonSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String NAME = "urn:pop:format:" + Pop.FORMAT;
    private static final String PARTS = "$defs";

    private final JsonGenerator json;
    private final Wording words;
    private final SchemaValues values;

    private JsonSchema(JsonGenerator json, Wording words) {
        this.json = json;
        this.words = words;
        this.values = new SchemaValues(json, words);
    }

    /** The words of a schema, in one language. */
    public interface Wording {

        /** The language that is suggested to answer in. */
        Language language();

        /** A sentence about a key. */
        String key(Shape<?> shape, Field<?> field);

        /** A sentence about a value of a closed list. */
        String value(Enum<?> value);

        /** A sentence about yes or no. */
        String yesNo(boolean yes);

        /** What to write where something else was written. */
        String remedy(Remedy wanted);
    }

    /** What can be wanted and not be there. */
    public enum Remedy {
        DATE,
        NUMBER,
        FORMAT,
        ID,
        LIST
    }

    /** The whole schema, with what the format is called. */
    public static String of(String title, Wording words) {
        return written(words, schema -> schema.document(title));
    }

    /** The schema of a POP that goes from one program to another: the same, in an envelope. */
    public static String ofExported(String title, Wording words) {
        return written(words, schema -> schema.envelope(title));
    }

    private static String written(Wording words, Part part) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent));
            json.writeStartObject();
            json.writeStringField("$schema", DRAFT);
            part.write(new JsonSchema(json, words));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter never fails
        }
        return out.append('\n').toString();
    }

    /** What of a schema is to be written. */
    private interface Part {
        void write(JsonSchema schema) throws IOException;
    }

    private void envelope(String title) throws IOException {
        json.writeStringField("title", title);
        json.writeStringField("type", "object");
        json.writeArrayFieldStart("required");
        for (String key : JsonDocument.ENVELOPE) {
            json.writeString(key);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart(JsonDocument.VERSION);
        json.writeNumberField("const", JsonDocument.NEWEST);
        json.writeEndObject();
        json.writeObjectFieldStart(JsonDocument.KIND);
        json.writeStringField("const", JsonDocument.POP);
        json.writeEndObject();
        json.writeObjectFieldStart(JsonDocument.POP);
        json.writeStringField("type", "object");
        shape(Fields.POP);
        json.writeEndObject();
        json.writeEndObject();
        parts();
    }

    private void document(String title) throws IOException {
        json.writeStringField("$id", NAME);
        json.writeStringField("title", title);
        json.writeStringField("type", "object");
        shape(Fields.POP);
        parts();
    }

    /** Every shape there is below the document, each once. A part that is left empty is as good as none. */
    private void parts() throws IOException {
        Map<String, Shape<?>> shapes = new LinkedHashMap<>();
        Fields.POP.fields().forEach(field -> collect(field.type(), shapes));
        json.writeObjectFieldStart(PARTS);
        for (Shape<?> shape : shapes.values()) {
            json.writeObjectFieldStart(shape.name());
            values.types("object", "null");
            shape(shape);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void collect(Type<?> type, Map<String, Shape<?>> shapes) {
        if (type instanceof Type.ListOf<?> list) {
            collect(list.of(), shapes);
        } else if (type instanceof Type.Part<?> part) {
            Shape<?> known = shapes.putIfAbsent(part.shape().name(), part.shape());
            if (known == null) {
                part.shape().fields().forEach(field -> collect(field.type(), shapes));
            } else if (known != part.shape()) {
                throw new IllegalStateException("two shapes are called " + known);
            }
        }
    }

    private void shape(Shape<?> shape) throws IOException {
        json.writeObjectFieldStart("properties");
        for (Field<?> field : shape.fields()) {
            json.writeObjectFieldStart(field.name());
            json.writeStringField("description", words.key(shape, field));
            if (field == Fields.FORMAT) {
                values.format();
            } else {
                values.write(field.type());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("patternProperties");
        json.writeBooleanField("^" + Reading.OWN_KEY, true);
        json.writeEndObject();
        json.writeBooleanField("additionalProperties", false);
    }

    /** Where the schema of a shape stands. */
    static String reference(Shape<?> shape) {
        return "#/" + PARTS + "/" + shape.name();
    }
}
