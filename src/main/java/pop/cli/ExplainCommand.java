package pop.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pop.report.JsonExplained;
import pop.report.JsonExplained.Explained;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Severity;
import pop.view.ExplainPage;

/** {@code pop explain RULE}: what a rule asks, why, by whose authority, with examples. */
final class ExplainCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "html", "json", "jsonl");

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void declare(Options options) {
        options.arguments("RULE", true).answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Rulebook rulebook = new Rulebook(call, List.of());
        List<Rule> rules = call.arguments().stream().map(Rulebook::rule).toList();
        answers.give((format, to) -> switch (format) {
            case "json" -> JsonExplained.of(explained(rulebook, rules));
            case "jsonl" -> JsonExplained.lines(explained(rulebook, rules));
            default -> pages(to, format, rulebook, rules);
        });
        return Exit.DONE;
    }

    private static String pages(Call to, String format, Rulebook rulebook, List<Rule> rules) {
        StringBuilder all = new StringBuilder();
        for (Rule rule : rules) {
            RulePage page = rulebook.page(rule);
            all.append(all.isEmpty() ? "" : "\n");
            all.append(Inks.ink(to, format, ExplainPage.of(rule, page, rulebook.profiles())));
        }
        return all.toString();
    }

    private static List<Explained> explained(Rulebook rulebook, List<Rule> rules) {
        return rules.stream()
                .map(rule -> new Explained(rule, rulebook.page(rule), weights(rulebook, rule)))
                .toList();
    }

    private static Map<String, String> weights(Rulebook rulebook, Rule rule) {
        Map<String, String> weights = new LinkedHashMap<>();
        for (String profile : rulebook.profiles().names()) {
            Severity severity = rulebook.profiles().severities(List.of(profile)).get(rule.id());
            weights.put(profile, severity == null ? RulesCommand.OFF : severity.word());
        }
        return weights;
    }
}
