package pop.report;

import java.util.List;

/** What makes a folder ready for POPs, for scripts: the files that came or were there, and what is left to do. */
public final class JsonInit {

    private JsonInit() {}

    /**
     * A file that belongs there.
     *
     * @param what what it is for
     * @param made whether it came now, or would; else it was there and stays as it was
     */
    public record Entry(String file, String what, boolean made) {}

    /** The document. */
    public static String of(String folder, List<Entry> entries, List<String> commands, boolean dryRun) {
        return Json.document("init", json -> {
            json.writeStringField("folder", folder);
            json.writeArrayFieldStart("files");
            for (Entry entry : entries) {
                json.writeStartObject();
                json.writeStringField("file", entry.file());
                json.writeStringField("what", entry.what());
                json.writeStringField("state", entry.made() ? "made" : "kept");
                json.writeEndObject();
            }
            json.writeEndArray();
            Json.texts(json, "git_config", commands);
            json.writeBooleanField("dry_run", dryRun);
        });
    }
}
