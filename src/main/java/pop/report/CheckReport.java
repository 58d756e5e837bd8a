package pop.report;

import java.util.List;
import pop.rule.Severity;

/** A way to tell what was found in a number of files; knows neither where it is written nor the exit code. */
public interface CheckReport {

    /** The whole answer. */
    String report(List<Checked> files);

    /** How many findings weigh so, in all files together. */
    static long count(List<Checked> files, Severity severity) {
        return files.stream().mapToLong(file -> file.count(severity)).sum();
    }
}
