package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import pop.model.Audience;
import pop.model.Choices;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.TeamMatrix;
import pop.model.TeamMatrix.Cell;
import pop.model.TeamMatrix.Member;
import pop.model.TeamMatrix.Row;

/** A team matrix for scripts: every task, with every member that is told of. */
public final class JsonTeam {

    private JsonTeam() {}

    /**
     * The document.
     *
     * @param shown the indexes of the members that are told of; the counts are those of the whole team
     */
    public static String of(TeamMatrix matrix, List<Integer> shown, Audience audience) {
        return Json.document("team", json -> {
            Json.textOrNull(json, "team", matrix.team().name());
            json.writeStringField("audience", audience.word());
            json.writeArrayFieldStart("members");
            for (int i : shown) {
                Member member = matrix.members().get(i);
                json.writeStartObject();
                json.writeStringField("name", member.name());
                json.writeStringField("file", member.file());
                Json.textOrNull(json, "client", member.pop().clientName());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("tasks");
            for (Row row : matrix.rows()) {
                task(json, matrix, row, shown);
            }
            json.writeEndArray();
        });
    }

    private static void task(JsonGenerator json, TeamMatrix matrix, Row row, List<Integer> shown) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", row.task().id());
        json.writeStringField("name", row.task().name());
        json.writeStringField("competence", row.task().competence());
        json.writeNumberField("needed", row.task().needed());
        json.writeNumberField("can", row.can());
        json.writeBooleanField("blind_spot", row.isBlindSpot());
        json.writeArrayFieldStart("people");
        for (int i : shown) {
            person(json, matrix.members().get(i), row.cells().get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void person(JsonGenerator json, Member member, Cell cell) throws IOException {
        Facts competence = cell.competence().map(Facts.Bearer::facts).orElse(Facts.NONE);
        json.writeStartObject();
        json.writeStringField("member", member.name());
        json.writeStringField("standing", Choices.word(cell.standing()));
        json.writeBooleanField("can", cell.can());
        Json.numberOrNull(json, "now", competence.get(Fields.NOW));
        Json.numberOrNull(json, "target", competence.get(Fields.TARGET));
        Json.textOrNull(json, "scale", competence.get(Fields.SCALE));
        Json.textOrNull(json, "interest", competence.get(Fields.INTEREST).map(Choices::word));
        json.writeArrayFieldStart("goals");
        for (Goal goal : cell.goals()) {
            json.writeStartObject();
            json.writeStringField("id", goal.id().orElse(""));
            json.writeStringField("text", goal.text().orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
