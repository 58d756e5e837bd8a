package pop.report;

import java.util.List;
import java.util.Optional;

/** What {@code pop migrate} did, or would do, for scripts: of every file that could be read, what became otherwise. Words nothing. */
public final class JsonMigrated {

    private JsonMigrated() {}

    /**
     * A file that was looked at.
     *
     * @param format the form that it has now, or would have
     * @param steps what became otherwise; nothing when it had that form already
     * @param diff the difference, when nothing was written
     */
    public record File(String file, int format, List<Step> steps, Optional<String> diff) {

        public File {
            steps = List.copyOf(steps);
        }

        /** Whether it had an older form. */
        public boolean isMigrated() {
            return !steps.isEmpty();
        }
    }

    /**
     * One thing that became otherwise.
     *
     * @param line where it stood
     */
    public record Step(int line, String was, String is) {}

    /**
     * One document.
     *
     * @param trial whether nothing was written
     */
    public static String of(List<File> files, boolean trial) {
        return Json.document("migrate", json -> {
            json.writeBooleanField("dry_run", trial);
            json.writeArrayFieldStart("files");
            for (File file : files) {
                json.writeStartObject();
                json.writeStringField("file", file.file());
                json.writeNumberField("format", file.format());
                json.writeBooleanField("migrated", file.isMigrated());
                json.writeArrayFieldStart("changes");
                for (Step step : file.steps()) {
                    json.writeStartObject();
                    json.writeNumberField("line", step.line());
                    json.writeStringField("was", step.was());
                    json.writeStringField("is", step.is());
                    json.writeEndObject();
                }
                json.writeEndArray();
                Json.textOrNull(json, "diff", file.diff());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
