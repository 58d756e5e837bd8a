package pop.report;

import java.util.List;
import java.util.Optional;

/** What {@code pop migrate} did, or would do, for scripts: of every file, what became otherwise or why nothing could. Words nothing. */
public final class JsonMigrated {

    private JsonMigrated() {}

    /**
     * A file that was looked at.
     *
     * @param format the form that it has now, or would have; nothing when it could not be brought there
     * @param steps what became otherwise; nothing when it had that form already
     * @param diff the difference, when nothing was written
     * @param problem why it could not be brought there, in the user's language
     */
    public record File(
            String file, Optional<Integer> format, List<Step> steps, Optional<String> diff, Optional<String> problem) {

        public File {
            steps = List.copyOf(steps);
        }

        /** Whether it had an older form. */
        public boolean isMigrated() {
            return !steps.isEmpty();
        }

        /** Whether it had the form of today already. */
        public boolean isToday() {
            return steps.isEmpty() && problem.isEmpty();
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
                json.writeFieldName("format");
                if (file.format().isPresent()) {
                    json.writeNumber(file.format().get());
                } else {
                    json.writeNull();
                }
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
                Json.textOrNull(json, "problem", file.problem());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
