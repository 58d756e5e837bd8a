package pop.cli;

import java.util.Map;
import pop.complete.Completion;

/**
 * {@code pop complete SHELL -- WORD…}: what shells ask while somebody types. The door answers it before it looks at
 * anything else; only who asks it in another way comes here.
 */
final class CompleteCommand implements Command {

    @Override
    public String name() {
        return Completion.NAME;
    }

    @Override
    public boolean isForMachines() {
        return true;
    }

    @Override
    public void declare(Options options) {
        options.argument(0, "SHELL", false).arguments(1, "WORD", false);
    }

    @Override
    public Exit run(Call call) {
        throw new Refusal(Exit.USAGE, "complete-without-words", Map.of());
    }
}
