package pop.report;

import java.util.List;
import java.util.Optional;
import pop.model.Place;
import pop.rule.Finding.Suppressed;
import pop.rule.Severity;

/**
 * A finding as it is told: worded in the reader's language and placed in its file. Knows neither the rule nor the POP.
 *
 * @param rule the rule's name
 * @param severity how heavily it weighs
 * @param file the file as the user gave it
 * @param item the id of the item it is about
 * @param itemText the words of the item it is about, for a fingerprint that outlives an edit where there is no id
 * @param path the place in model terms, as a JSON path
 * @param place the place in the file
 * @param line the whole line on which the place begins
 * @param message what was found
 * @param help what helps
 * @param question what to ask the client
 * @param evidence the words and other places it rests on
 * @param fixable whether {@code --fix} can mend it
 * @param suppressed by what it is silenced; then it is told and not counted
 */
public record Reported(
        String rule,
        Severity severity,
        String file,
        Optional<String> item,
        Optional<String> itemText,
        String path,
        Place place,
        String line,
        String message,
        Optional<String> help,
        Optional<String> question,
        List<Evidence> evidence,
        boolean fixable,
        Optional<Suppressed> suppressed) {

    public Reported {
        evidence = List.copyOf(evidence);
    }

    /** Words elsewhere that a finding rests on. */
    public record Evidence(Place place, String text) {}

    /** Whether it counts. */
    public boolean counts() {
        return suppressed.isEmpty();
    }

    /** The file without {@code ./} before it: servers compare it with the paths that they know. */
    String plainFile() {
        return file.startsWith("./") ? file.substring(2) : file;
    }

    /** What makes it the same finding tomorrow, whatever lines are added. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** This finding, silenced. */
    public Reported silencedBy(Suppressed by) {
        return new Reported(
                rule,
                severity,
                file,
                item,
                itemText,
                path,
                place,
                line,
                message,
                help,
                question,
                evidence,
                fixable,
                Optional.of(by));
    }
}
