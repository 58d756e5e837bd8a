package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.model.FollowUp;
import pop.model.Item;
import pop.model.Matter;
import pop.model.Matter.Sort;

/**
 * What asks for attention, for machines: in CSV and TSV a row for each matter, in JSON each POP with its matters. Decides
 * nothing about what is overdue.
 *
 * @param today the day on which was asked
 * @param pops the POPs in the order in which they were named
 */
public record StatusReport(LocalDate today, List<Told> pops) {

    private static final List<String> NAMES =
            List.of("name", "file", "client", "state", "what", "date", "past", "item_kind", "item", "text");

    public StatusReport {
        pops = List.copyOf(pops);
    }

    /** A POP with what of it asks for attention. */
    public record Told(String name, String file, Optional<String> client, boolean readable, FollowUp followUp) {

        private Optional<String> state() {
            return readable ? Optional.of(followUp.state().word()) : Optional.empty();
        }
    }

    /** The report in a format. */
    public String in(String format) {
        return switch (format) {
            case "json" -> json();
            case "jsonl" -> jsonLines();
            default -> columns().in(format);
        };
    }

    private Columns columns() {
        List<List<Object>> rows = new ArrayList<>();
        for (Told pop : pops) {
            for (Matter matter : pop.followUp().matters()) {
                rows.add(row(pop, matter));
            }
        }
        return new Columns("status", "matters", NAMES, rows);
    }

    private List<Object> row(Told pop, Matter matter) {
        return List.of(
                pop.name(),
                pop.file(),
                pop.client().orElse(""),
                pop.state().orElse(""),
                matter.sort().word(),
                matter.day().map(LocalDate::toString).orElse(""),
                matter.isPast(today),
                matter.item().map(item -> item.kind().word()).orElse(""),
                matter.item().flatMap(Item::id).orElse(""),
                matter.item().flatMap(Item::words).orElse(""));
    }

    private String json() {
        return Json.document("status", json -> {
            json.writeStringField("today", today.toString());
            json.writeArrayFieldStart("pops");
            for (Told pop : pops) {
                json.writeStartObject();
                fields(json, pop);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("summary");
            summary(json);
            json.writeEndObject();
        });
    }

    private String jsonLines() {
        StringBuilder out = new StringBuilder();
        pops.forEach(pop -> out.append(Json.line("pop", json -> fields(json, pop))));
        return out.append(Json.line("summary", this::summary)).toString();
    }

    private void fields(JsonGenerator json, Told pop) throws IOException {
        json.writeStringField("name", pop.name());
        json.writeStringField("file", pop.file());
        json.writeBooleanField("readable", pop.readable());
        Json.textOrNull(json, "client", pop.client());
        Json.textOrNull(json, "state", pop.state());
        Json.textOrNull(json, "last_day", pop.followUp().lastDay().map(LocalDate::toString));
        json.writeArrayFieldStart("matters");
        for (Matter matter : pop.followUp().matters()) {
            matter(json, matter);
        }
        json.writeEndArray();
    }

    private void matter(JsonGenerator json, Matter matter) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", matter.sort().word());
        Json.textOrNull(json, "date", matter.day().map(LocalDate::toString));
        json.writeBooleanField("past", matter.isPast(today));
        Json.textOrNull(json, "item_kind", matter.item().map(item -> item.kind().word()));
        Json.textOrNull(json, "item", matter.item().flatMap(Item::id));
        Json.textOrNull(json, "text", matter.item().flatMap(Item::words));
        json.writeEndObject();
    }

    private void summary(JsonGenerator json) throws IOException {
        json.writeNumberField("pops", pops.size());
        json.writeNumberField(
                "unreadable", pops.stream().filter(pop -> !pop.readable()).count());
        json.writeNumberField(
                "matters",
                pops.stream().mapToLong(pop -> pop.followUp().matters().size()).sum());
        json.writeNumberField(
                "overdue",
                pops.stream()
                        .mapToLong(pop -> pop.followUp().of(Sort.OVERDUE).size())
                        .sum());
    }
}
