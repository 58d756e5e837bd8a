package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import pop.model.Choices;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Item;
import pop.model.Pop;
import pop.model.Type;

/** A POP, or one of its items, as JSON with the file format's own keys; dates and choices as texts, lists as lists. */
public final class JsonPop {

    private JsonPop() {}

    /** The whole POP and nothing beside it: what {@code pop import} reads again. */
    public static String exported(Pop pop) {
        return Json.document("pop", json -> {
            json.writeFieldName("pop");
            part(json, pop);
        });
    }

    /** The whole POP. */
    public static String of(String file, Pop pop) {
        return Json.document("show", json -> {
            json.writeStringField("file", file);
            json.writeFieldName("pop");
            part(json, pop);
        });
    }

    /** One item. */
    public static String of(String file, Item item) {
        return Json.document("show", json -> {
            json.writeStringField("file", file);
            json.writeStringField("item_kind", item.kind().word());
            json.writeFieldName("item");
            part(json, item);
        });
    }

    private static void part(JsonGenerator json, Facts.Bearer bearer) throws IOException {
        json.writeStartObject();
        for (Field<?> field : bearer.facts().fields()) {
            Object value = bearer.facts().raw(field).orElseThrow(IllegalStateException::new);
            json.writeFieldName(field.name());
            value(json, field.type(), value);
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Type<?> type, Object value) throws IOException {
        if (value instanceof Facts.Bearer part) {
            part(json, part);
        } else if (type instanceof Type.ListOf<?> list && value instanceof List<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(json, list.of(), item);
            }
            json.writeEndArray();
        } else if (value instanceof Decimal number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Enum<?> choice) {
            json.writeString(Choices.word(choice));
        } else {
            json.writeString(value.toString());
        }
    }
}
