package pop.cli;

import java.util.List;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.view.ExplainPage;

/** {@code pop explain RULE}: what a rule asks, why, by whose authority, with examples. */
final class ExplainCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "html");

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
        answers.give((format, to) -> {
            StringBuilder all = new StringBuilder();
            for (Rule rule : rules) {
                RulePage page = rulebook.page(rule);
                all.append(all.isEmpty() ? "" : "\n");
                all.append(Inks.ink(to, format, ExplainPage.of(rule, page, rulebook.profiles())));
            }
            return all.toString();
        });
        return Exit.DONE;
    }
}
