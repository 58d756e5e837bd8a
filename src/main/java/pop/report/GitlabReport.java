package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pop.rule.Severity;

/**
 * The answer of a check as GitLab's code quality report. There a fingerprint has to be unique, so a second finding of one
 * rule about one item gets a number behind it.
 */
public final class GitlabReport implements CheckReport {

    @Override
    public String report(List<Checked> files) {
        Map<String, Integer> seen = new HashMap<>();
        return Json.plain(json -> {
            json.writeStartArray();
            for (Checked file : files) {
                for (Reported finding : file.findings()) {
                    if (finding.counts()) {
                        int times = seen.merge(finding.fingerprint(), 1, Integer::sum);
                        finding(json, finding, finding.fingerprint() + (times > 1 ? "-" + times : ""));
                    }
                }
            }
            json.writeEndArray();
        });
    }

    private static void finding(JsonGenerator json, Reported finding, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", finding.message());
        json.writeStringField("check_name", finding.rule());
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", finding.plainFile());
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.place().line());
        json.writeNumberField("end", finding.place().endLine());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case ADVICE -> "info";
        };
    }
}
