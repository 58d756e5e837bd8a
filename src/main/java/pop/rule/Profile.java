package pop.rule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pop.model.Language;

/**
 * Which rules hold for a kind of POP, how heavily, with which limits, and on whose authority. Knows no finding and no file.
 *
 * @param name the name people choose it by, such as {@code vdab}
 * @param title what it is for, in each language
 * @param source who asks for it
 * @param extended the name of the profile it builds on
 * @param smart how SMART is read, if it says
 * @param severities how heavily each rule weighs; a rule that is switched off has an empty value
 * @param limits the numbers that hold, with their dates
 */
public record Profile(
        String name,
        Map<Language, String> title,
        String source,
        Optional<String> extended,
        Optional<Smart> smart,
        Map<String, Optional<Severity>> severities,
        Limits limits) {

    /** The two readings of SMART in the sources. */
    public enum Smart {
        /** VDAB's: A is "activerend". */
        VDAB,
        /** That of the self-managed POP: P first, A is "ecologisch", R is in your own control. */
        PSMART;

        /** The reading of that word. */
        public static Optional<Smart> of(String word) {
            for (Smart smart : values()) {
                if (smart.word().equals(word)) {
                    return Optional.of(smart);
                }
            }
            return Optional.empty();
        }

        /** The word for it in profiles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Profile {
        title = Map.copyOf(title);
        severities = new LinkedHashMap<>(severities);
    }

    /** What it is for, in a language. */
    public String title(Language language) {
        return title.getOrDefault(language, name);
    }
}
