package pop.report;

import java.util.List;
import java.util.Optional;

/** What a writing command did, or would do, for scripts: which file, the ids or paths, and for a trial the difference. */
public final class JsonDone {

    private JsonDone() {}

    /**
     * One document of the command's own kind.
     *
     * @param ids what came or changed, the most important first
     * @param diff the difference, when nothing was written
     */
    public static String of(String command, String file, List<String> ids, Optional<String> diff) {
        return Json.document(command, json -> {
            json.writeStringField("file", file);
            json.writeStringField("id", ids.isEmpty() ? file : ids.get(0));
            json.writeArrayFieldStart("ids");
            for (String id : ids) {
                json.writeString(id);
            }
            json.writeEndArray();
            json.writeBooleanField("dry_run", diff.isPresent());
            if (diff.isPresent()) {
                json.writeStringField("diff", diff.get());
            } else {
                json.writeNullField("diff");
            }
        });
    }
}
