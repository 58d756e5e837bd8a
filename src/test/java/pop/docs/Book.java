package pop.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pop.model.Loose;
import pop.rule.Profile;
import pop.rule.ProfileReader;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.store.LooseFile;

/** The built-in profiles as their files say it, and how heavily rules weigh in them. Knows no page. */
final class Book {

    /** The heaviest first, as people read them. */
    static final List<Severity> HEAVIEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE);

    private final Map<String, Profile> byName = new LinkedHashMap<>();
    private final Profiles profiles;

    Book() {
        ProfileReader reader =
                new ProfileReader(Rules.ALL.stream().map(Rule::id).collect(Collectors.toSet()));
        for (String name : Profiles.BUILT_IN) {
            Loose.Mapping file = LooseFile.beside(Profiles.class, file(name)).content();
            byName.put(name, reader.read(name, file));
        }
        profiles = new Profiles(byName.values());
    }

    /** Where a profile stands, beside the class that names it. */
    static String file(String name) {
        return "profiles/" + name + ".yaml";
    }

    /** All of them, the one that the others build on first. */
    List<Profile> all() {
        return List.copyOf(byName.values());
    }

    /** How many rules hold in one, those of the profile it builds on among them. */
    int rulesIn(Profile profile) {
        return profiles.severities(List.of(profile.name())).size();
    }

    /** Which profiles can be chosen and give a rule each weight; a weight that none gives is absent. */
    Map<String, List<String>> weights(Rule rule) {
        Map<String, List<String>> weights = new LinkedHashMap<>();
        for (Severity severity : HEAVIEST_FIRST) {
            List<String> names = profiles.names().stream()
                    .filter(name ->
                            severity == profiles.severities(List.of(name)).get(rule.id()))
                    .toList();
            if (!names.isEmpty()) {
                weights.put(severity.word(), names);
            }
        }
        return weights;
    }

    /** What a profile itself says of rules, by weight; what it switches off stands under {@code off}. */
    static Map<String, List<String>> said(Profile profile) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        Stream.concat(HEAVIEST_FIRST.stream().map(Severity::word), Stream.of("off"))
                .forEach(word -> said.put(word, new ArrayList<>()));
        for (Rule rule : Rules.ALL) {
            if (profile.severities().containsKey(rule.id())) {
                String word =
                        profile.severities().get(rule.id()).map(Severity::word).orElse("off");
                said.get(word).add(rule.id());
            }
        }
        said.values().removeIf(List::isEmpty);
        return said;
    }
}
