package pop.rule;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pop.model.Language;
import pop.model.Loose;

/**
 * Which rules hold for a kind of POP, how heavily, and on whose authority. Knows no finding and no file.
 *
 * @param name the name people choose it by, such as {@code vdab}
 * @param title what it is for, in each language
 * @param source who asks for it
 * @param extended the name of the profile it builds on
 * @param severities how heavily each rule weighs; a rule that is switched off has an empty value
 */
public record Profile(
        String name,
        Map<Language, String> title,
        String source,
        Optional<String> extended,
        Map<String, Optional<Severity>> severities) {

    private static final String OFF = "off";

    public Profile {
        title = Map.copyOf(title);
        severities = new LinkedHashMap<>(severities);
    }

    /**
     * The profile that a settings file holds.
     *
     * @throws IllegalProfile when a severity is none
     */
    public static Profile of(Loose.Mapping file) {
        Map<Language, String> title = new EnumMap<>(Language.class);
        Optional<Loose.Mapping> titles = file.get("title").flatMap(Loose::asMapping);
        for (Language language : Language.values()) {
            titles.flatMap(words -> words.text(language.tag())).ifPresent(words -> title.put(language, words));
        }
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        file.get("rules")
                .flatMap(Loose::asMapping)
                .ifPresent(rules ->
                        rules.entries().forEach((rule, severity) -> severities.put(rule, severity(rule, severity))));
        return new Profile(
                file.text("name").orElse(""), title, file.text("source").orElse(""), file.text("extends"), severities);
    }

    /** What it is for, in a language. */
    public String title(Language language) {
        return title.getOrDefault(language, name);
    }

    private static Optional<Severity> severity(String rule, Loose value) {
        String word = value.asText().orElse("");
        if (word.equals(OFF)) {
            return Optional.empty();
        }
        return Optional.of(Severity.of(word).orElseThrow(() -> new IllegalProfile(rule, word)));
    }

    /** A mistake in a profile, with what was expected. */
    public static final class IllegalProfile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        IllegalProfile(String rule, String word) {
            super("rule " + rule + ": '" + word + "' is none of error, warning, advice, off");
        }
    }
}
