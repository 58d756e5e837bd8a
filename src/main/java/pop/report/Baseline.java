package pop.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pop.rule.Finding.Suppressed;
import pop.rule.Silence;

/**
 * The findings that were there when somebody began to use pop on an old pile: a JSON list of fingerprints. They are shown
 * as known and do not count. Knows no file.
 *
 * @param fingerprints what is known
 */
public record Baseline(Set<String> fingerprints) {

    /** Nothing is known. */
    public static final Baseline NONE = new Baseline(Set.of());

    public Baseline {
        fingerprints = Set.copyOf(fingerprints);
    }

    /** The baseline that a text holds; empty when it is no JSON list of texts. */
    public static Optional<Baseline> parse(String text) {
        Set<String> found = new LinkedHashSet<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                found.add(json.getText());
            }
            boolean ends = json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == null;
            return ends ? Optional.of(new Baseline(found)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The baseline of all that counts in these files. */
    public static Baseline of(List<Checked> files) {
        Set<String> all = new LinkedHashSet<>();
        files.forEach(file ->
                file.findings().stream().filter(Reported::counts).forEach(finding -> all.add(finding.fingerprint())));
        return new Baseline(all);
    }

    /** The list as JSON, one fingerprint a line, in order, so that a change of it is easy to read. */
    public String text() {
        return Json.plain(json -> {
            json.writeStartArray();
            for (String fingerprint : new TreeSet<>(fingerprints)) {
                json.writeString(fingerprint);
            }
            json.writeEndArray();
        });
    }

    /** A finding, silenced when it is known. */
    public Reported apply(Reported finding) {
        boolean known = !fingerprints.isEmpty() && finding.counts() && fingerprints.contains(finding.fingerprint());
        return known ? finding.silencedBy(new Suppressed(Silence.BASELINE, "")) : finding;
    }
}
