package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import pop.model.Alike;
import pop.model.Language;
import pop.rule.Limits;
import pop.rule.Profile;
import pop.rule.ProfileReader;
import pop.rule.ProfileReader.IllegalProfile;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.store.LooseFile;
import pop.store.PopFolder;

/**
 * The rules, their pages, the profiles and the settings, brought together for a command; knows what is required of a POP.
 */
final class Rulebook {

    /** The names of all rules. */
    static final Set<String> RULE_NAMES =
            new TreeSet<>(Rules.ALL.stream().map(Rule::id).toList());

    private final Profiles profiles;
    private final Map<String, LooseFile> own = new HashMap<>();
    private final Language language;
    private final List<String> asked;
    private final FolderSettings settings;
    private final Map<Rule, RulePage> pages = new ConcurrentHashMap<>();
    private final Map<List<String>, Requirements> requirements = new ConcurrentHashMap<>();

    /**
     * What is required of a POP.
     *
     * @param profiles the profiles by which it is judged
     * @param severities how heavily each rule weighs, by id; a rule that is off is absent
     * @param limits the numbers that hold
     * @param smart how SMART is read
     */
    record Requirements(
            List<String> profiles, Map<String, Severity> severities, Limits limits, Set<Profile.Smart> smart) {}

    /**
     * @param asked the profiles that the user asks for, which go before the POP's own
     */
    Rulebook(Call call, List<String> asked) {
        this(call, asked, List.of());
    }

    /**
     * @param arguments the POPs and folders that the user names; their folders may hold profiles of their own
     */
    Rulebook(Call call, List<String> asked, List<String> arguments) {
        this.language = call.language();
        this.asked = asked;
        this.settings = new FolderSettings(call, RULE_NAMES);
        this.profiles = profiles(folders(call, arguments));
        asked.forEach(this::mustExist);
    }

    Profiles profiles() {
        return profiles;
    }

    FolderSettings settings() {
        return settings;
    }

    /** What is required of a POP: by the profiles asked for, its own, its folder's, else those of a plan of one's own. */
    Requirements requirements(Naming.Opened opened) {
        Settings ofFolder = settings.of(opened.named());
        return requirements(profilesFor(opened.file().pop().profiles(), ofFolder), ofFolder);
    }

    /** What these profiles require under these settings. */
    Requirements requirements(List<String> names, Settings ofFolder) {
        List<String> asking = new ArrayList<>(names);
        asking.add(ofFolder.file().orElse(""));
        return requirements.computeIfAbsent(asking, key -> {
            Map<String, Severity> severities = new LinkedHashMap<>(profiles.severities(names));
            ofFolder.severities().forEach((rule, severity) -> {
                severities.remove(rule);
                severity.ifPresent(weight -> severities.put(rule, weight));
            });
            return new Requirements(
                    names, severities, ofFolder.limits().before(profiles.limits(names)), profiles.smart(names));
        });
    }

    /** The file of a profile that is the folder's own; none for a profile that comes with pop. */
    Optional<LooseFile> ownFile(Profile profile) {
        return Optional.ofNullable(own.get(profile.name()));
    }

    RulePage page(Rule rule) {
        return pages.computeIfAbsent(rule, asking -> RulePage.of(asking, language));
    }

    /** The rule of that name. */
    static Rule rule(String id) {
        return Rules.find(id).orElseThrow(() -> unknownRule(id, RULE_NAMES));
    }

    /** The rules that names and names of families mean. */
    static Set<Rule> rules(List<String> names) {
        Set<Rule> rules = new LinkedHashSet<>();
        for (String list : names) {
            for (String name : list.split(",", -1)) {
                String word = name.strip();
                List<Rule> family = Rules.family(word);
                if (family.isEmpty()) {
                    Set<String> known = new TreeSet<>(RULE_NAMES);
                    known.addAll(Rules.families());
                    rules.add(Rules.find(word).orElseThrow(() -> unknownRule(word, known)));
                }
                rules.addAll(family);
            }
        }
        return rules;
    }

    private static Refusal unknownRule(String id, Set<String> known) {
        Optional<String> meant = Alike.to(id, known);
        return new Refusal(
                Exit.USAGE,
                meant.isPresent() ? "unknown-rule.meant" : "unknown-rule",
                Map.of("rule", id, "meant", meant.orElse("")));
    }

    /** The profiles for a POP that names these itself. */
    List<String> profilesFor(List<String> named, Settings ofFolder) {
        if (!asked.isEmpty()) {
            return asked;
        }
        List<String> known = named.stream().filter(profiles.names()::contains).toList();
        if (!known.isEmpty()) {
            return known;
        }
        ofFolder.mustKnow(profiles.names());
        return ofFolder.profiles().isEmpty() ? List.of(Profiles.DEFAULT) : ofFolder.profiles();
    }

    private void mustExist(String name) {
        if (profiles.find(name).isEmpty()) {
            throw unknownProfile(name, profiles.names());
        }
    }

    private static Refusal unknownProfile(String name, Set<String> known) {
        Optional<String> meant = Alike.to(name, known);
        return new Refusal(
                Exit.USAGE,
                meant.isPresent() ? "unknown-profile.meant" : "unknown-profile",
                Map.of("name", name, "meant", meant.orElse(""), "known", String.join(", ", known)));
    }

    /** The folders that may hold profiles: the user's own, those named, and those whose settings hold for them. */
    private static Set<Path> folders(Call call, List<String> arguments) {
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(new Naming(call).folder().path().toAbsolutePath().normalize());
        for (String argument : arguments) {
            Path path = call.console().path(argument).toAbsolutePath().normalize();
            Path folder = PopFolder.isFolder(path) || path.getParent() == null ? path : path.getParent();
            folders.add(folder);
            PopFolder.nearest(folder).ifPresent(nearest -> folders.add(nearest.path()));
        }
        return folders;
    }

    /** The folder's own profiles are read at once, so that a mistake is told; ours when they are needed. */
    private Profiles profiles(Set<Path> folders) {
        ProfileReader reader = new ProfileReader(RULE_NAMES);
        Map<String, Profile> read = new LinkedHashMap<>();
        for (Path folder : folders) {
            for (Map.Entry<String, LooseFile> file :
                    new PopFolder(folder).profiles().entrySet()) {
                Settings.mustBeReadable(file.getValue());
                Profile profile = read(reader, file.getKey(), file.getValue());
                if (Profiles.BUILT_IN.contains(profile.name())) {
                    throw Settings.refusal(file.getValue(), "settings.taken", profile.name());
                }
                if (read.containsKey(profile.name())) {
                    throw Settings.refusal(file.getValue(), "settings.taken.own", profile.name());
                }
                read.put(profile.name(), profile);
                own.put(profile.name(), file.getValue());
            }
        }
        Profiles all = new Profiles(Profiles.BUILT_IN, name -> builtIn(reader, name), read.values());
        own.forEach((name, file) -> mustHaveRoots(name, file, read));
        return all;
    }

    private static Profile builtIn(ProfileReader reader, String name) {
        return read(reader, name, LooseFile.beside(Profiles.class, "profiles/" + name + ".yaml"));
    }

    private static Profile read(ProfileReader reader, String name, LooseFile file) {
        try {
            return reader.read(name, file.content());
        } catch (IllegalProfile mistake) {
            throw Settings.refusal(file, mistake);
        }
    }

    /** Holds that what a profile builds on is there, and is not the profile itself further up; ours build on ours. */
    private static void mustHaveRoots(String name, LooseFile file, Map<String, Profile> read) {
        Set<String> seen = new LinkedHashSet<>();
        Optional<String> next = Optional.of(name);
        while (next.isPresent() && !Profiles.BUILT_IN.contains(next.get())) {
            Profile root = read.get(next.get());
            if (root == null) {
                throw Settings.refusal(file, "settings.extends", next.get());
            }
            if (!seen.add(root.name())) {
                throw Settings.refusal(file, "settings.ring", String.join(" → ", seen) + " → " + root.name());
            }
            next = root.extended();
        }
    }
}
