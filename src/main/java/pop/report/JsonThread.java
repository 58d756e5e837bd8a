package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import pop.model.Aim;
import pop.model.Choices;
import pop.model.Evaluation;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Question;
import pop.model.RedThread;

/** The red thread of a POP for scripts: its steps, each with the ids of what it follows from, which make the tree. */
public final class JsonThread {

    private JsonThread() {}

    /** The steps, kind by kind; the newest version of each. */
    public static String of(String file, Pop pop) {
        RedThread thread = new RedThread(pop);
        List<Item> steps = pop.current(pop.contents()).stream()
                .filter(item -> item.kind() != Kind.ATTACHMENT)
                .toList();
        return Json.document("thread", json -> {
            json.writeStringField("file", file);
            json.writeArrayFieldStart("steps");
            for (Item item : steps) {
                json.writeStartObject();
                step(json, thread, item);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void step(JsonGenerator json, RedThread thread, Item item) throws IOException {
        Json.textOrNull(json, "id", item.id());
        json.writeStringField("item_kind", item.kind().word());
        Json.textOrNull(json, "text", item.words());
        Json.texts(json, "follows_from", ids(thread.origins(item)));
        Json.texts(json, "earlier", ids(thread.earlier(item)));
        json.writeBooleanField(
                "loose", !(item instanceof Question) && !thread.comesFrom(item, Question.class::isInstance));
        json.writeArrayFieldStart("evaluations");
        for (Evaluation evaluation : item instanceof Aim aim ? aim.evaluations() : List.<Evaluation>of()) {
            json.writeStartObject();
            Json.textOrNull(json, "date", evaluation.date().map(LocalDate::toString));
            Json.textOrNull(json, "result", evaluation.result().map(Choices::word));
            Json.textOrNull(json, "learned", evaluation.facts().get(Fields.LEARNED));
            Json.textOrNull(json, "next", evaluation.facts().get(Fields.NEXT));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().flatMap(item -> item.id().stream()).toList();
    }
}
