package pop.cli;

import java.util.List;
import java.util.function.Consumer;
import pop.l10n.Words;

/**
 * Opens the POPs that a command tells of together, one after the other. One that cannot be read hides no other: it is said
 * beside the answer, and counts in the exit code. The only one that was named must be readable.
 */
final class Gathering {

    private final Call call;
    private final Naming naming;
    private final List<Naming.Named> named;
    private Exit exit = Exit.DONE;

    Gathering(Call call, List<String> arguments) {
        this.call = call;
        this.naming = new Naming(call);
        this.named = naming.many(arguments);
    }

    /** Whether it is one POP that the user is about. */
    boolean isOne() {
        return named.size() == 1;
    }

    /** Hands on each POP; one that could not be read comes as an empty one. */
    void each(Consumer<Naming.Opened> taking) {
        Progress progress = new Progress(call, named.size());
        OldForms old = new OldForms(call);
        try {
            for (Naming.Named one : named) {
                Naming.Opened opened = naming.read(one);
                old.note(opened);
                if (opened.file().hidden().isPresent()) {
                    tell(opened, progress);
                }
                taking.accept(opened);
                progress.next();
            }
        } finally {
            progress.wipe();
        }
        old.tell();
    }

    /** How it ended: done, unless a POP could not be read. */
    Exit exit() {
        return exit;
    }

    private void tell(Naming.Opened opened, Progress progress) {
        Refusal refusal = Naming.refusal(opened);
        if (isOne()) {
            throw refusal;
        }
        progress.wipe();
        exit = exit.or(refusal.exit());
        call.talk(Words.of(Door.class, call.language()).say(refusal.key(), refusal.facts()));
    }
}
