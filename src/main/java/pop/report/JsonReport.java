package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import pop.rule.Severity;

/** The answer of a check as one JSON document. */
public final class JsonReport implements CheckReport {

    @Override
    public String report(List<Checked> files) {
        return Json.document("check", json -> {
            json.writeArrayFieldStart("findings");
            for (Checked file : files) {
                for (Reported finding : file.findings()) {
                    json.writeStartObject();
                    finding(json, finding);
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("files");
            for (Checked file : files) {
                json.writeStartObject();
                file(json, file);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("summary");
            summary(json, files);
            json.writeEndObject();
        });
    }

    static void finding(JsonGenerator json, Reported finding) throws IOException {
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("file", finding.file());
        Json.textOrNull(json, "item", finding.item());
        json.writeStringField("path", finding.path());
        json.writeNumberField("line", finding.place().line());
        json.writeNumberField("column", finding.place().column());
        json.writeNumberField("end_line", finding.place().endLine());
        json.writeNumberField("end_column", finding.place().endColumn());
        json.writeStringField("message", finding.message());
        Json.textOrNull(json, "help", finding.help());
        Json.textOrNull(json, "question", finding.question());
        json.writeArrayFieldStart("evidence");
        for (Reported.Evidence evidence : finding.evidence()) {
            json.writeStartObject();
            json.writeNumberField("line", evidence.place().line());
            json.writeNumberField("column", evidence.place().column());
            json.writeStringField("text", evidence.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("fixable", finding.fixable());
        if (finding.suppressed().isPresent()) {
            json.writeObjectFieldStart("suppressed");
            json.writeStringField("by", finding.suppressed().get().by());
            json.writeStringField("reason", finding.suppressed().get().reason());
            json.writeEndObject();
        } else {
            json.writeNullField("suppressed");
        }
        json.writeStringField("fingerprint", finding.fingerprint());
    }

    static void file(JsonGenerator json, Checked file) throws IOException {
        json.writeStringField("file", file.file());
        json.writeStringField("name", file.name());
        Json.texts(json, "profiles", file.profiles());
        json.writeNumberField("errors", file.count(Severity.ERROR));
        json.writeNumberField("warnings", file.count(Severity.WARNING));
        json.writeNumberField("advices", file.count(Severity.ADVICE));
        json.writeBooleanField("exempt", file.exempt());
    }

    static void summary(JsonGenerator json, List<Checked> files) throws IOException {
        json.writeNumberField("files", files.size());
        json.writeNumberField("errors", CheckReport.count(files, Severity.ERROR));
        json.writeNumberField("warnings", CheckReport.count(files, Severity.WARNING));
        json.writeNumberField("advices", CheckReport.count(files, Severity.ADVICE));
        json.writeNumberField(
                "suppressed", files.stream().mapToLong(Checked::suppressed).sum());
    }
}
