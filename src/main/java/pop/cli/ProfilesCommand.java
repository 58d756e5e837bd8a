package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.report.Columns;
import pop.rule.Profile;
import pop.rule.Profiles;
import pop.view.ProfilesPage;

/** {@code pop profiles}: whose requirements pop knows, those of the folder among them. */
final class ProfilesCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "tsv", "csv", "json", "jsonl");
    private static final List<String> NAMES = List.of("name", "title", "source", "extends", "smart", "rules");

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public void declare(Options options) {
        options.answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Profiles profiles = new Rulebook(call, List.of()).profiles();
        answers.give((format, to) -> switch (format) {
            case "text", "md" -> Inks.ink(to, format, ProfilesPage.of(profiles, to.language()));
            default -> columns(call, profiles).in(format);
        });
        return Exit.DONE;
    }

    private static Columns columns(Call call, Profiles profiles) {
        List<List<Object>> rows = new ArrayList<>();
        for (String name : profiles.names()) {
            Profile profile = profiles.find(name).orElseThrow(IllegalStateException::new);
            Optional<Profile.Smart> smart =
                    profiles.smart(List.of(name)).stream().findFirst();
            rows.add(List.of(
                    name,
                    profile.title(call.language()),
                    profile.source(),
                    profile.extended().orElse(""),
                    smart.map(Profile.Smart::word).orElse(""),
                    profiles.severities(List.of(name)).size()));
        }
        return new Columns("profiles", "profiles", NAMES, rows);
    }
}
