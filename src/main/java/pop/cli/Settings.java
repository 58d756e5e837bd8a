package pop.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pop.model.Alike;
import pop.model.Language;
import pop.model.Loose;
import pop.model.Place;
import pop.rule.Limits;
import pop.rule.ProfileReader;
import pop.rule.ProfileReader.IllegalProfile;
import pop.rule.Severity;
import pop.store.LooseFile;

/**
 * What a folder's {@code .pop.yaml} says: which profile, how heavily rules weigh here, which limits hold here. A mistake
 * in it ends the command and is told with its place; nothing in it can name a program.
 *
 * @param file the file's name, if there is one
 * @param content what stands in it
 * @param profiles the profiles of POPs that name none
 * @param severities the rules that weigh otherwise here
 * @param limits the limits that hold here
 */
record Settings(
        Optional<String> file,
        Loose.Mapping content,
        List<String> profiles,
        Map<String, Optional<Severity>> severities,
        Limits limits) {

    private static final Set<String> KEYS =
            Set.of("profile", "language", "rules", "limits", "style", "retention_years");

    private static final Predicate<String> YEARS =
            Pattern.compile("[1-9][0-9]?").asMatchPredicate();

    private static final Set<String> LANGUAGES =
            new TreeSet<>(Stream.of(Language.values()).map(Language::tag).toList());

    /** No settings. */
    static final Settings NONE =
            new Settings(Optional.empty(), new Loose.Mapping(Map.of(), Place.TOP), List.of(), Map.of(), Limits.NONE);

    /** The settings in a file. */
    static Settings of(LooseFile file, Set<String> rulesKnown) {
        mustBeReadable(file);
        Loose.Mapping content = file.content();
        content.entries().forEach((key, value) -> {
            if (!KEYS.contains(key) && !key.startsWith("x-")) {
                Optional<String> meant = Alike.to(key, KEYS);
                throw refusal(
                        file,
                        value.place().line(),
                        meant.isPresent() ? "settings.key.meant" : "settings.key",
                        Map.of(
                                "word",
                                key,
                                "meant",
                                meant.orElse(""),
                                "known",
                                String.join(", ", new TreeSet<>(KEYS))));
            }
        });
        content.get("language").ifPresent(word -> mustBe(file, word, "settings.language", LANGUAGES));
        content.get("retention_years")
                .filter(years -> years.asText().filter(YEARS).isEmpty())
                .ifPresent(years -> {
                    String word = years.asText().orElse("");
                    throw refusal(file, years.place().line(), "settings.retention", Map.of("word", word));
                });
        ProfileReader reader = new ProfileReader(rulesKnown);
        try {
            return new Settings(
                    Optional.of(file.name()),
                    content,
                    content.get("profile").stream()
                            .flatMap(Settings::each)
                            .flatMap(name -> name.asText().stream())
                            .toList(),
                    content.get("rules").map(reader::severities).orElse(Map.of()),
                    content.get("limits")
                            .map(limits -> reader.limits(limits, file.name()))
                            .orElse(Limits.NONE));
        } catch (IllegalProfile mistake) {
            throw refusal(file, mistake);
        }
    }

    /** For how many years the folder wants to keep a dossier; pop tells it and never acts on it. */
    Optional<Integer> retentionYears() {
        return content.text("retention_years").map(Integer::parseInt);
    }

    /** Holds that the profiles it names are there. */
    void mustKnow(Set<String> names) {
        LooseFile told = new LooseFile(file.orElse(""), content, Optional.empty());
        content.get("profile").stream()
                .flatMap(Settings::each)
                .forEach(name -> mustBe(told, name, "settings.profile", names));
    }

    private static void mustBe(LooseFile file, Loose value, String key, Set<String> known) {
        String word = value.asText().orElse("");
        if (!known.contains(word)) {
            Optional<String> meant = Alike.to(word, known);
            throw refusal(
                    file,
                    value.place().line(),
                    meant.isPresent() ? key + ".meant" : key,
                    Map.of("word", word, "meant", meant.orElse(""), "known", String.join(", ", known)));
        }
    }

    private static Stream<Loose> each(Loose value) {
        return value instanceof Loose.Sequence list ? list.items().stream() : Stream.of(value);
    }

    /** Holds that a file of settings can be read at all. */
    static void mustBeReadable(LooseFile file) {
        file.problem().ifPresent(problem -> {
            String key = switch (problem.kind()) {
                case DUPLICATE_KEY -> "settings.twice";
                case WRONG_KIND -> "settings.no-keys";
                default -> "settings.unreadable";
            };
            throw refusal(
                    file,
                    problem.place().line(),
                    key,
                    Map.of("word", problem.facts().getOrDefault("key", "")));
        });
    }

    /** A mistake in a file of settings or a profile, worded at the door. */
    static Refusal refusal(LooseFile file, IllegalProfile mistake) {
        String key = "settings." + mistake.what();
        return refusal(
                file,
                mistake.place().line(),
                mistake.meant().isPresent() ? key + ".meant" : key,
                Map.of(
                        "word", mistake.word(),
                        "meant", mistake.meant().orElse(""),
                        "known", String.join(", ", mistake.known())));
    }

    /** A mistake in what a profile says of itself. */
    static Refusal refusal(LooseFile file, String key, String word) {
        int line = file.content()
                .get(key.startsWith("settings.taken") ? "name" : "extends")
                .map(value -> value.place().line())
                .orElse(1);
        return refusal(file, line, key, Map.of("word", word));
    }

    /** A mistake in a file of settings, with its place. */
    static Refusal refusal(LooseFile file, int line, String key, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("path", file.name());
        all.put("line", String.valueOf(line));
        return new Refusal(Exit.USAGE, key, all);
    }
}
