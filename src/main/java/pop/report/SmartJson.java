package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What sentences say, for machines: one document, or one object a line. */
public final class SmartJson {

    private static final String KIND = "smart";

    private SmartJson() {}

    /** All of them in one document. */
    public static String document(List<Judged> sentences) {
        return Json.document(KIND, json -> {
            json.writeArrayFieldStart("sentences");
            for (Judged sentence : sentences) {
                json.writeStartObject();
                json.writeNumberField("schema_version", Json.SCHEMA_VERSION);
                json.writeStringField("kind", KIND);
                fields(json, sentence);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** One of them on a line of its own. */
    public static String line(Judged sentence) {
        return Json.line(KIND, json -> {
            json.writeNumberField("schema_version", Json.SCHEMA_VERSION);
            fields(json, sentence);
        });
    }

    private static void fields(JsonGenerator json, Judged sentence) throws IOException {
        json.writeStringField("text", sentence.text());
        json.writeStringField("language", sentence.language().tag());
        json.writeBooleanField("language_guessed", sentence.guessed());
        json.writeStringField("reading", sentence.reading());
        orNull(json, "smart", sentence.smart());
        json.writeObjectFieldStart("criteria");
        for (Judged.Criterion criterion : sentence.criteria()) {
            json.writeObjectFieldStart(criterion.name());
            criterion(json, criterion);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void criterion(JsonGenerator json, Judged.Criterion criterion) throws IOException {
        orNull(json, "met", criterion.met());
        if (criterion.time().isPresent()) {
            Judged.Time time = criterion.time().get();
            json.writeStringField("form", time.form());
            Json.textOrNull(json, "date", time.date().map(LocalDate::toString));
        }
        json.writeArrayFieldStart("evidence");
        for (Judged.Words words : criterion.evidence()) {
            json.writeStartObject();
            json.writeNumberField("start", words.start());
            json.writeNumberField("end", words.end());
            json.writeStringField("text", words.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.textOrNull(json, "question", criterion.question());
    }

    private static void orNull(JsonGenerator json, String name, Optional<Boolean> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeBoolean(value.get());
        } else {
            json.writeNull();
        }
    }
}
