package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pop.model.Chapter;
import pop.model.Choices;
import pop.model.Evaluation;
import pop.model.Growth;
import pop.model.Growth.Step;
import pop.model.Item;

/** How a POP grew, for scripts: each time somebody worked on it with its steps, or the steps between two versions. */
public final class JsonGrowth {

    private JsonGrowth() {}

    /** The whole story. */
    public static String log(String file, List<Chapter> chapters) {
        return Json.document("log", json -> {
            json.writeStringField("file", file);
            json.writeArrayFieldStart("revisions");
            for (Chapter chapter : chapters) {
                json.writeStartObject();
                chapter(json, chapter);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** The same, one line for each time somebody worked on it. */
    public static String logLines(String file, List<Chapter> chapters) {
        StringBuilder lines = new StringBuilder();
        for (Chapter chapter : chapters) {
            lines.append(Json.line("log", json -> {
                json.writeStringField("file", file);
                chapter(json, chapter);
            }));
        }
        return lines.toString();
    }

    /** The steps between two versions. */
    public static String diff(String file, String from, String to, Growth growth) {
        return Json.document("diff", json -> {
            json.writeStringField("file", file);
            json.writeStringField("from", from);
            json.writeStringField("to", to);
            steps(json, growth);
        });
    }

    /** The same, one line for each step. */
    public static String diffLines(String file, Growth growth) {
        StringBuilder lines = new StringBuilder();
        for (Step step : growth.steps()) {
            lines.append(Json.line("diff", json -> {
                json.writeStringField("file", file);
                step(json, step);
            }));
        }
        return lines.toString();
    }

    private static void chapter(JsonGenerator json, Chapter chapter) throws IOException {
        Json.textOrNull(json, "revision", Optional.of(chapter.revision()).filter(id -> !id.isEmpty()));
        Json.textOrNull(json, "date", chapter.day().map(LocalDate::toString));
        Json.textOrNull(json, "author", chapter.author());
        json.writeStringField("state", Choices.word(chapter.how()));
        steps(json, chapter.growth());
    }

    private static void steps(JsonGenerator json, Growth growth) throws IOException {
        json.writeArrayFieldStart("steps");
        for (Step step : growth.steps()) {
            json.writeStartObject();
            step(json, step);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void step(JsonGenerator json, Step step) throws IOException {
        json.writeStringField("what", Choices.word(step.what()));
        json.writeStringField("name", step.name());
        Json.textOrNull(json, "item_kind", step.item().map(item -> item.kind().word()));
        Json.textOrNull(json, "id", step.item().flatMap(Item::id));
        Json.textOrNull(json, "text", step.item().flatMap(Item::words));
        Json.textOrNull(json, "replaces", step.isNew() ? step.item().flatMap(Item::replaces) : Optional.empty());
        Json.texts(
                json,
                "fields",
                step.values().stream().map(value -> value.field().name()).toList());
        Json.textOrNull(
                json, "result", step.evaluation().flatMap(Evaluation::result).map(Choices::word));
    }
}
