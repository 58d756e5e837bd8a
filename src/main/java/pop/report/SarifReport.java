package pop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pop.model.Place;
import pop.rule.Severity;
import pop.rule.Silence;

/** The answer of a check as SARIF 2.1.0 (OASIS, 2020), which code-scanning services read. Columns count code points. */
public final class SarifReport implements CheckReport {

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String FINGERPRINT = "popFinding/v1";
    private static final String UNRESERVED = "-._~/";

    private final String version;
    private final Map<String, ToldRule> rules;

    /**
     * @param version the number of this program's version
     * @param rules all rules that may have spoken
     */
    public SarifReport(String version, List<ToldRule> rules) {
        this.version = version;
        this.rules = new LinkedHashMap<>();
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    @Override
    public String report(List<Checked> files) {
        return Json.plain(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", VERSION);
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Checked file : files) {
                for (Reported finding : file.findings()) {
                    result(json, finding);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void tool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "pop");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (ToldRule rule : rules.values()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text(json, "shortDescription", rule.title());
            text(json, "fullDescription", rule.title() + " (" + rule.source() + ")");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(JsonGenerator json, Reported finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", List.copyOf(rules.keySet()).indexOf(finding.rule()));
        json.writeStringField("level", level(finding.severity()));
        text(
                json,
                "message",
                finding.message() + finding.help().map(help -> " " + help).orElse(""));
        json.writeArrayFieldStart("locations");
        location(json, finding.plainFile(), finding.place());
        json.writeEndArray();
        if (!finding.evidence().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (Reported.Evidence evidence : finding.evidence()) {
                location(json, finding.plainFile(), evidence.place());
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, finding.fingerprint());
        json.writeEndObject();
        if (finding.suppressed().isPresent()) {
            boolean inSource = !finding.suppressed().get().by().equals(Silence.BASELINE);
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", inSource ? "inSource" : "external");
            json.writeStringField("justification", finding.suppressed().get().reason());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, String file, Place place) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    /** A path as a URI reference (RFC 3986): everything escaped that is neither unreserved nor a slash. */
    static String uri(String path) {
        String slashed = path.replace('\\', '/');
        StringBuilder uri = new StringBuilder(slashed.startsWith("/") ? "file://" : "");
        for (byte b : slashed.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                uri.append((char) c);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                uri.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return uri.toString();
    }
}
