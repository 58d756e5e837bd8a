package pop.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.model.Alike;
import pop.model.Language;
import pop.model.Loose;
import pop.rule.Profile;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.store.LooseFile;

/** The rules, their pages and the profiles, brought together for a command; knows which profile holds for a POP. */
final class Rulebook {

    private final Profiles profiles;
    private final Language language;
    private final List<String> asked;
    private final FolderSettings settings;
    private final Map<Rule, RulePage> pages = new HashMap<>();
    private final Map<List<String>, Map<String, Severity>> severities = new HashMap<>();

    /**
     * @param asked the profiles that the user asks for, which go before the POP's own
     */
    Rulebook(Call call, List<String> asked) {
        this.profiles = builtIn();
        this.language = call.language();
        this.asked = asked;
        this.settings = new FolderSettings(call);
        asked.forEach(this::mustExist);
    }

    Profiles profiles() {
        return profiles;
    }

    /** By whose rules a POP is judged: those asked for, its own, its folder's, else those of a plan of one's own. */
    List<String> profilesFor(Naming.Opened opened) {
        if (!asked.isEmpty()) {
            return asked;
        }
        List<String> own = opened.file().pop().profiles().stream()
                .filter(profiles.names()::contains)
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<String> ofFolder = settings.profiles(opened.named());
        ofFolder.forEach(this::mustExist);
        return ofFolder.isEmpty() ? List.of(Profiles.DEFAULT) : ofFolder;
    }

    Map<String, Severity> severities(List<String> names) {
        return severities.computeIfAbsent(names, profiles::severities);
    }

    RulePage page(Rule rule) {
        return pages.computeIfAbsent(rule, asking -> RulePage.of(asking, language));
    }

    /** The rule of that name. */
    static Rule rule(String id) {
        return Rules.find(id).orElseThrow(() -> {
            List<String> known = Rules.ALL.stream().map(Rule::id).toList();
            Optional<String> meant = Alike.to(id, known);
            return new Refusal(
                    Exit.USAGE,
                    meant.isPresent() ? "unknown-rule.meant" : "unknown-rule",
                    Map.of("rule", id, "meant", meant.orElse("")));
        });
    }

    private void mustExist(String name) {
        if (profiles.find(name).isEmpty()) {
            Optional<String> meant = Alike.to(name, profiles.names());
            throw new Refusal(
                    Exit.USAGE,
                    meant.isPresent() ? "unknown-profile.meant" : "unknown-profile",
                    Map.of("name", name, "meant", meant.orElse(""), "known", String.join(", ", profiles.names())));
        }
    }

    private static Profiles builtIn() {
        List<Profile> all = new ArrayList<>();
        for (String name : Profiles.BUILT_IN) {
            Loose.Mapping content = LooseFile.beside(Profiles.class, "profiles/" + name + ".yaml")
                    .content();
            all.add(Profile.of(content));
        }
        return new Profiles(all);
    }
}
