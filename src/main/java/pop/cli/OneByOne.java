package pop.cli;

import java.util.List;
import pop.model.Pop;

/**
 * Several changes of one POP, one after the other, each saved as it is made, so that whoever stops halfway keeps what was
 * said. A trial keeps them in memory. Knows no kind of change.
 */
final class OneByOne {

    private final Call call;
    private final Saving saving;
    private final Asking asking;
    private final Naming.Opened before;
    private Naming.Opened now;

    OneByOne(Call call, Asking asking, Naming.Opened opened) {
        this(call, asking, opened, opened);
    }

    /**
     * @param before what was there before, which may be nothing
     * @param begun with which POP it begins
     */
    OneByOne(Call call, Asking asking, Naming.Opened before, Naming.Opened begun) {
        this.call = call;
        this.saving = new Saving(call);
        this.asking = asking;
        this.before = before;
        this.now = begun;
    }

    /** A change of the POP, whichever it is by then. */
    interface Step {
        Pop of(Pop pop);
    }

    Asking asking() {
        return asking;
    }

    /** The POP as it stands after the last step. */
    Pop pop() {
        return now.file().pop();
    }

    /** Saves one step. */
    void make(Step step) {
        now = saving.keep(now, pop -> new Saving.Changed(step.of(pop), List.of(), ""));
        if (!call.has("--dry-run")) {
            asking.keep();
        }
    }

    /** Answers when all is said. */
    Exit finish(String command, List<String> ids, String sentence) {
        return saving.finish(before, now, command, new Saving.Changed(pop(), ids, sentence));
    }
}
