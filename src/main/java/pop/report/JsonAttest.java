package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import pop.model.Action;
import pop.model.AttestData;
import pop.model.Choices;
import pop.model.Fields;
import pop.model.Financing;
import pop.model.Item;

/** The data for a training attest, for scripts; what is not known is null. Knows no form. */
public final class JsonAttest {

    private JsonAttest() {}

    /** The document. */
    public static String of(String file, AttestData data) {
        return Json.document("attest", json -> {
            Action action = data.action();
            List<AttestData.Part> missing = data.missing();
            json.writeStringField("file", file);
            json.writeStringField("item", action.id().orElse(""));
            json.writeBooleanField("complete", missing.isEmpty());
            Json.texts(json, "missing", missing.stream().map(Choices::word).toList());
            Json.textOrNull(json, "client", data.pop().clientName());
            Json.textOrNull(json, "centre", data.coach().get(Fields.CENTRE));
            Json.textOrNull(json, "coach", data.coach().get(Fields.NAME));
            Json.texts(
                    json,
                    "begins",
                    data.begins().stream().map(LocalDate::toString).toList());
            json.writeObjectFieldStart("training");
            Json.textOrNull(json, "title", data.step().training().get(Fields.TITLE));
            Json.textOrNull(json, "provider", data.step().training().get(Fields.PROVIDER));
            Json.textOrNull(json, "type", data.step().training().get(Fields.TYPE));
            Json.numberOrNull(json, "hours", data.step().training().get(Fields.HOURS));
            Json.textOrNull(json, "start", data.step().start().map(LocalDate::toString));
            Json.textOrNull(json, "end", data.step().end().map(LocalDate::toString));
            json.writeEndObject();
            financing(json, action.facts().list(Fields.FINANCING));
            Json.textOrNull(
                    json, "issued", data.step().attest().get(Fields.ISSUED).map(LocalDate::toString));
            Json.textOrNull(json, "text", action.text());
            Json.textOrNull(json, "goal", data.goal().flatMap(Item::text));
            origins(json, data.origins());
        });
    }

    private static void financing(JsonGenerator json, List<Financing> financing) throws IOException {
        json.writeArrayFieldStart("financing");
        for (Financing one : financing) {
            json.writeStartObject();
            Json.textOrNull(
                    json, "instrument", one.facts().get(Fields.INSTRUMENT).map(Choices::word));
            Json.textOrNull(
                    json, "status", one.facts().get(Fields.FINANCING_STATUS).map(Choices::word));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void origins(JsonGenerator json, List<Item> origins) throws IOException {
        json.writeArrayFieldStart("origins");
        for (Item item : origins) {
            json.writeStartObject();
            json.writeStringField("item_kind", item.kind().word());
            json.writeStringField("id", item.id().orElse(""));
            json.writeStringField("text", item.words().orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
