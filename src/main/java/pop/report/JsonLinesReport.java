package pop.report;

import java.util.List;

/** The answer of a check as JSON lines: the findings, then the files, last the summary. */
public final class JsonLinesReport implements CheckReport {

    @Override
    public String report(List<Checked> files) {
        StringBuilder out = new StringBuilder();
        for (Checked file : files) {
            for (Reported finding : file.findings()) {
                out.append(Json.line("finding", json -> JsonReport.finding(json, finding)));
            }
        }
        for (Checked file : files) {
            out.append(Json.line("file", json -> JsonReport.file(json, file)));
        }
        return out.append(Json.line("summary", json -> JsonReport.summary(json, files)))
                .toString();
    }
}
