package pop.report;

import java.util.List;
import java.util.Map;

/** What {@code pop anonymise} made, for scripts: which files, and what in each a person still has to judge. Words nothing. */
public final class JsonAnonymised {

    private JsonAnonymised() {}

    /**
     * One document.
     *
     * @param files the files that were made, or would be, with what is to be judged in each
     * @param trial whether nothing was written
     */
    public static String of(Map<String, List<ToJudge>> files, boolean trial) {
        return Json.document("anonymise", json -> {
            json.writeBooleanField("dry_run", trial);
            json.writeBooleanField("guarantee", false);
            json.writeArrayFieldStart("files");
            for (Map.Entry<String, List<ToJudge>> file : files.entrySet()) {
                json.writeStartObject();
                json.writeStringField("file", file.getKey());
                json.writeArrayFieldStart("to_judge");
                for (ToJudge one : file.getValue()) {
                    json.writeStartObject();
                    json.writeStringField("sort", one.sort());
                    json.writeStringField("text", one.text());
                    json.writeNumberField("count", one.count());
                    Json.textOrNull(json, "item", one.item());
                    json.writeStringField("path", one.path());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
