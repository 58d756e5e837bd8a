package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.model.At;
import pop.rule.Fault;
import pop.rule.Rule;
import pop.rule.RulePage;

/** What rules ask and why, for scripts: the page of each, and how heavily it weighs in each profile. Words nothing. */
public final class JsonExplained {

    private static final Fault ANYWHERE = Fault.at(At.ROOT);

    private JsonExplained() {}

    /**
     * A rule that is explained.
     *
     * @param weights a severity or {@code off}, by the name of the profile
     */
    public record Explained(Rule rule, RulePage page, Map<String, String> weights) {}

    /** All in one document. */
    public static String of(List<Explained> rules) {
        return Json.document("explain", json -> {
            json.writeArrayFieldStart("rules");
            for (Explained one : rules) {
                json.writeStartObject();
                rule(json, one);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** One rule a line. */
    public static String lines(List<Explained> rules) {
        StringBuilder lines = new StringBuilder();
        rules.forEach(one -> lines.append(Json.line("explain", json -> rule(json, one))));
        return lines.toString();
    }

    private static void rule(JsonGenerator json, Explained one) throws IOException {
        RulePage page = one.page();
        json.writeStringField("rule", one.rule().id());
        json.writeStringField("family", one.rule().family());
        json.writeStringField("title", page.title());
        json.writeStringField("source", page.source());
        Json.textOrNull(json, "help", page.help(ANYWHERE));
        Json.textOrNull(json, "question", page.question(ANYWHERE));
        json.writeObjectFieldStart("profiles");
        for (Map.Entry<String, String> weight : one.weights().entrySet()) {
            json.writeStringField(weight.getKey(), weight.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("chapters");
        for (RulePage.Chapter chapter : page.chapters()) {
            json.writeStartObject();
            json.writeStringField("heading", chapter.heading());
            json.writeArrayFieldStart("pieces");
            for (RulePage.Piece piece : chapter.pieces()) {
                piece(json, piece);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void piece(JsonGenerator json, RulePage.Piece piece) throws IOException {
        json.writeStartObject();
        Optional<RulePage.Example> example =
                piece instanceof RulePage.Example found ? Optional.of(found) : Optional.empty();
        Json.textOrNull(
                json, "text", piece instanceof RulePage.Told told ? Optional.of(told.commonMark()) : Optional.empty());
        Json.textOrNull(json, "example", example.map(RulePage.Example::text));
        json.writeArrayFieldStart("finds");
        for (int line : example.map(RulePage.Example::marked).orElse(Set.of())) {
            json.writeNumber(line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
