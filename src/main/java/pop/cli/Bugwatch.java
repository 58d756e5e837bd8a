package pop.cli;

import java.util.function.BiConsumer;
import pop.l10n.Words;
import pop.rule.Rule;

/** Remembers that a rule itself failed, and tells it once, whoever met it; everything else goes on. */
final class Bugwatch implements BiConsumer<Rule, RuntimeException> {

    private final Call call;
    private final Runnable before;
    private Exit exit = Exit.DONE;

    /**
     * @param before what is to be done before the bug is told
     */
    Bugwatch(Call call, Runnable before) {
        this.call = call;
        this.before = before;
    }

    @Override
    public synchronized void accept(Rule rule, RuntimeException bug) {
        if (exit == Exit.DONE) {
            before.run();
            Words words = Words.of(Door.class, call.language());
            exit = new Bugs(call.console(), words).tell(bug, call.has("--debug"));
        }
    }

    synchronized Exit exit() {
        return exit;
    }
}
