package pop.report;

/** What a writing command did, for scripts: which file, and the new id or path. */
public final class JsonDone {

    private JsonDone() {}

    /** One document of the command's own kind. */
    public static String of(String command, String file, String id) {
        return Json.document(command, json -> {
            json.writeStringField("file", file);
            json.writeStringField("id", id);
        });
    }
}
