package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pop.report.Columns;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.view.RulesPage;

/** {@code pop rules}: the rules there are, with how heavily they weigh under each profile. */
final class RulesCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "tsv", "csv", "json", "jsonl");
    /** What a rule weighs where it does not hold. */
    static final String OFF = "off";

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public void declare(Options options) {
        options.values("PROFILE", "--profile").answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        List<String> asked = call.distinct("--profile");
        Rulebook rulebook = new Rulebook(call, asked);
        Profiles profiles = rulebook.profiles();
        List<String> shown = asked.isEmpty() ? List.copyOf(profiles.names()) : asked;
        answers.give((format, to) -> switch (format) {
            case "text", "md" -> Inks.ink(to, format, RulesPage.of(Rules.ALL, profiles, shown, call.language()));
            default -> columns(rulebook, shown).in(format);
        });
        return Exit.DONE;
    }

    private static Columns columns(Rulebook rulebook, List<String> profiles) {
        List<String> names = new ArrayList<>(List.of("rule", "family", "title"));
        names.addAll(profiles);
        List<List<Object>> rows = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            List<Object> row = new ArrayList<>(
                    List.of(rule.id(), rule.family(), rulebook.page(rule).title()));
            for (String profile : profiles) {
                Map<String, Severity> severities = rulebook.profiles().severities(List.of(profile));
                Severity severity = severities.get(rule.id());
                row.add(severity == null ? OFF : severity.word());
            }
            rows.add(row);
        }
        return new Columns("rules", "rules", names, rows);
    }
}
