package pop.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import pop.model.Choices;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Shape;
import pop.model.Type;

/**
 * The file format as JSON Schema (draft 2020-12), for editors that complete and explain keys while somebody types. Made of
 * the same table as the reader. It is a little milder than the reader, which also knows calendar days and links.
 */
public final class JsonSchema {

    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String NUMBER = "^[+-]?[0-9]{1,15}([.,][0-9]{1,9})?$";
    private static final String ID = "^[a-z][a-z0-9-]*$";

    private final JsonGenerator json;
    private final BiFunction<Shape<?>, Field<?>, String> explain;

    private JsonSchema(JsonGenerator json, BiFunction<Shape<?>, Field<?>, String> explain) {
        this.json = json;
        this.explain = explain;
    }

    /**
     * The whole schema.
     *
     * @param title what the format is called
     * @param explain a sentence for each field of each shape
     */
    public static String of(String title, BiFunction<Shape<?>, Field<?>, String> explain) {
        return written(explain, schema -> schema.document(title));
    }

    /** The schema of a POP that goes from one program to another: the same, in an envelope. */
    public static String ofExported(String title, BiFunction<Shape<?>, Field<?>, String> explain) {
        return written(explain, schema -> schema.envelope(title));
    }

    private static String written(BiFunction<Shape<?>, Field<?>, String> explain, Part part) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            part.write(new JsonSchema(json, explain));
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
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
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
        shape(Fields.POP);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void document(String title) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("title", title);
        shape(Fields.POP);
        json.writeEndObject();
    }

    private void shape(Shape<?> shape) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Field<?> field : shape.fields()) {
            json.writeObjectFieldStart(field.name());
            json.writeStringField("description", explain.apply(shape, field));
            orNothing(field.type());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("patternProperties");
        json.writeBooleanField("^x-", true);
        json.writeEndObject();
        json.writeBooleanField("additionalProperties", false);
    }

    /** A key that is left empty is as good as no key. */
    private void orNothing(Type<?> type) throws IOException {
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        write(type);
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "null");
        json.writeEndObject();
        json.writeEndArray();
    }

    private void write(Type<?> type) throws IOException {
        Writing writing = type.open(new Writings());
        writing.write();
    }

    /** Something to be written that may fail as streams fail. */
    private interface Writing {
        void write() throws IOException;
    }

    private final class Writings implements Type.Cases<Writing> {
        @Override
        public Writing text(Type.Text type) {
            return () -> types("string", "number", "boolean");
        }

        @Override
        public Writing date(Type.Date type) {
            return () -> pattern(DATE, "string");
        }

        @Override
        public Writing number(Type.Number type) {
            return () -> pattern(NUMBER, "number", "string");
        }

        @Override
        public Writing yesNo(Type.YesNo type) {
            return () -> values(Scalars.YES_NO, true);
        }

        @Override
        public Writing choice(Type.Choice<?> type) {
            boolean answers = type.of() == Choices.Answer.class;
            List<String> words = type.values().stream().map(Choices::word).toList();
            return answers ? () -> values(Scalars.ANSWERS, true) : () -> values(words, false);
        }

        @Override
        public Writing id(Type.Id type) {
            return () -> pattern(ID, "string");
        }

        @Override
        public Writing link(Type.Link type) {
            return () -> pattern(ID, "string");
        }

        @Override
        public Writing list(Type.ListOf<?> type) {
            return () -> items(type.of(), type.bare());
        }

        @Override
        public Writing part(Type.Part<?> type) {
            return () -> shape(type.shape());
        }
    }

    private void items(Type<?> of, boolean bare) throws IOException {
        if (bare) {
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            write(of);
            json.writeEndObject();
            json.writeStartObject();
        }
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        orNothing(of);
        json.writeEndObject();
        if (bare) {
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void types(String... types) throws IOException {
        json.writeArrayFieldStart("type");
        for (String type : types) {
            json.writeString(type);
        }
        json.writeEndArray();
    }

    private void pattern(String pattern, String... types) throws IOException {
        types(types);
        json.writeStringField("pattern", pattern);
    }

    private void values(List<String> words, boolean orBoolean) throws IOException {
        json.writeArrayFieldStart("enum");
        for (String word : words) {
            json.writeString(word);
        }
        if (orBoolean) {
            json.writeBoolean(true);
            json.writeBoolean(false);
        }
        json.writeEndArray();
    }
}
