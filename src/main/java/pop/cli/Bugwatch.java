package pop.cli;

import java.util.function.BiConsumer;
import pop.l10n.Words;
import pop.rule.Rule;

/** Remembers that a rule itself failed, and tells it once; everything else goes on. */
final class Bugwatch implements BiConsumer<Rule, RuntimeException> {

    private final Call call;
    private Exit exit = Exit.DONE;

    Bugwatch(Call call) {
        this.call = call;
    }

    @Override
    public void accept(Rule rule, RuntimeException bug) {
        if (exit == Exit.DONE) {
            Words words = Words.of(Door.class, call.language());
            exit = new Bugs(call.console(), words).tell(bug, call.has("--debug"));
        }
    }

    Exit exit() {
        return exit;
    }
}
