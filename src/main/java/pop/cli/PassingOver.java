package pop.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import pop.l10n.Words;

/**
 * Reads the POPs of which something else is made. Of several, one that cannot be read is told and passed over, and counts in
 * the exit code; of one that can be read in part, it is told that not all comes along. Knows not what is made.
 */
final class PassingOver {

    private final Call call;
    private final Words words;
    private Exit exit = Exit.DONE;

    PassingOver(Call call) {
        this.call = call;
        this.words = Words.of(PassingOver.class, call.language());
    }

    /**
     * Hands on each POP that could be read.
     *
     * @param alone how the only POP is opened; it must be readable
     */
    void each(
            List<Naming.Named> named,
            Naming naming,
            Function<Naming.Named, Naming.Opened> alone,
            Consumer<Naming.Opened> taking) {
        if (named.size() == 1) {
            take(alone.apply(named.get(0)), taking, new Progress(call, 1));
            return;
        }
        Progress progress = new Progress(call, named.size());
        OldForms old = new OldForms(call);
        try {
            for (Naming.Named one : named) {
                Naming.Opened opened = naming.read(one);
                old.note(opened);
                take(opened, taking, progress);
                progress.next();
            }
        } finally {
            progress.wipe();
        }
        old.tell();
    }

    private void take(Naming.Opened opened, Consumer<Naming.Opened> taking, Progress progress) {
        if (passes(opened, progress)) {
            exit = exit.or(Exit.UNREADABLE);
        } else {
            taking.accept(opened);
        }
    }

    private boolean passes(Naming.Opened opened, Progress progress) {
        if (opened.file().hidden().isPresent()) {
            progress.wipe();
            tell(opened.named());
            return true;
        }
        if (!opened.file().problems().isEmpty()) {
            progress.wipe();
            call.talk(words.say("not-all", "file", opened.named().label()));
        }
        return false;
    }

    /** Tells that one is passed over. */
    void tell(Naming.Named named) {
        call.talk(words.say("passed-over", "file", named.label()));
    }

    /** How it ended: done, unless one was passed over. */
    Exit exit() {
        return exit;
    }
}
