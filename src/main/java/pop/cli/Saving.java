package pop.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.model.At;
import pop.model.Pop;
import pop.report.JsonDone;
import pop.report.Safe;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.store.Edit;
import pop.store.PopWriter;
import pop.store.UnifiedDiff;

/**
 * Puts a changed POP on disk, or shows what would change with {@code --dry-run}, and says the new id. A change that would
 * leave a link to nowhere, an id twice or a ring is not made. Knows no kind of change.
 */
final class Saving {

    private static final List<String> MUST_HOLD = List.of("dangling-link", "duplicate-id", "circular-link");

    private final Call call;

    Saving(Call call) {
        this.call = call;
    }

    /** Declares what every writing command takes. */
    static void declare(Options options) {
        options.value("POP", "-p", "--pop").flag("-n", "--dry-run").flag("--json");
    }

    /** The POP that is to be changed. */
    Naming.Named named() {
        Naming.Named named = new Naming(call).one(call.value("--pop"));
        if (named.path().isEmpty()) {
            throw new Refusal(Exit.USAGE, "cannot-write-pipe", Map.of());
        }
        return named;
    }

    /** Opens the POP that is to be changed. */
    Naming.Opened open() {
        return new Naming(call).openReadable(named());
    }

    /**
     * What a command makes of a POP.
     *
     * @param ids what is answered: ids, or paths where there is no id
     * @param sentence what is said beside the answer
     * @param said the one field that the user gave a value, where that is known
     */
    record Changed(Pop pop, List<String> ids, String sentence, At said) {
        Changed {
            ids = List.copyOf(ids);
        }

        Changed(Pop pop, List<String> ids, String sentence) {
            this(pop, ids, sentence, At.ROOT);
        }

        Changed(Pop pop, String id, String sentence) {
            this(pop, List.of(id), sentence);
        }

        /** The same, of which one field was given its value. */
        Changed saying(At field) {
            return new Changed(pop, ids, sentence, field);
        }
    }

    /** A way to add to a POP that does not depend on what else stands in it. */
    interface Addition {

        /** The POP with the thing added. */
        Changed to(Pop pop);
    }

    /**
     * Saves a changed POP and answers with the id. When the file changed since it was opened, that is refused.
     *
     * @param command the command's name, for scripts
     */
    Exit save(Naming.Opened opened, String command, Changed changed) {
        Edit edit = edit(opened, changed);
        if (!call.has("--dry-run") && !edit.isNothing()) {
            PopWriter.save(path(opened), opened.file(), edit.text());
        }
        return done(opened, command, edit.text(), changed);
    }

    /**
     * Saves a POP with something added and answers with the id. When the file changed since it was opened, it is added to
     * what stands there now.
     *
     * @param command the command's name, for scripts
     */
    Exit append(Naming.Opened opened, String command, Addition addition) {
        Changed[] changed = {addition.to(opened.file().pop())};
        Edit edit = edit(opened, changed[0]);
        if (!call.has("--dry-run") && !edit.isNothing()) {
            write(opened, edit, now -> changed[0] = addition.to(now));
        }
        return done(opened, command, edit.text(), changed[0]);
    }

    /**
     * Saves a POP with something added, as one step of several: without an answer, in the POP as it stands by then. Gives
     * the POP after it; a trial gives it too, and writes nothing.
     */
    Naming.Opened keep(Naming.Opened before, Addition addition) {
        boolean trial = call.has("--dry-run");
        Naming.Opened opened = trial ? before : new Naming(call).openReadable(before.named());
        Edit edit = edit(opened, addition.to(opened.file().pop()));
        if (trial) {
            return Naming.opened(opened.named(), edit.file());
        }
        if (!edit.isNothing()) {
            write(opened, edit, addition);
        }
        return new Naming(call).openReadable(before.named());
    }

    /** Answers after several steps, as after one. */
    Exit finish(Naming.Opened before, Naming.Opened after, String command, Changed changed) {
        return done(before, command, after.file().text(), changed);
    }

    private void write(Naming.Opened opened, Edit edit, Addition addition) {
        PopWriter.append(path(opened), opened.file(), edit.text(), now -> {
            Naming.Opened again = Naming.readable(Naming.opened(opened.named(), now));
            return edit(again, addition.to(now.pop())).text();
        });
    }

    private Edit edit(Naming.Opened opened, Changed changed) {
        mustHold(opened, changed.pop());
        return opened.file().edit(changed.pop(), changed.said());
    }

    private static Path path(Naming.Opened opened) {
        return opened.named().path().orElseThrow(() -> new IllegalStateException("no file to save"));
    }

    private Exit done(Naming.Opened opened, String command, String text, Changed changed) {
        String label = opened.named().label();
        if (call.has("--dry-run")) {
            call.drafts().forgetPiped();
            String diff = UnifiedDiff.of(Safe.line(label), opened.file().text(), text);
            answer(command, label, changed.ids(), Optional.of(diff));
            return Exit.DONE;
        }
        call.drafts().discard();
        answer(command, label, changed.ids(), Optional.empty());
        call.talk(changed.sentence());
        return Exit.DONE;
    }

    /** Answers with the ids (or paths), each alone on a line, or as JSON; a trial answers with the difference. */
    void answer(String command, String file, List<String> ids, Optional<String> diff) {
        if (call.has("--json")) {
            call.answer(JsonDone.of(command, file, ids, diff));
        } else if (diff.isPresent()) {
            call.answerLines(diff.get());
        } else {
            ids.forEach(call::answerLine);
        }
    }

    private void mustHold(Naming.Opened opened, Pop changed) {
        Dossier before = dossier(opened, opened.file().pop());
        Dossier after = dossier(opened, changed);
        for (String id : MUST_HOLD) {
            Rule rule = Rulebook.rule(id);
            Set<At> known = new HashSet<>(rule.faults(before).map(Fault::at).toList());
            rule.faults(after)
                    .filter(fault -> !known.contains(fault.at()))
                    .findFirst()
                    .ifPresent(fault -> {
                        RulePage page = RulePage.of(rule, call.language());
                        Map<String, String> facts = Map.of(
                                "message",
                                page.message(fault),
                                "help",
                                page.help(fault).orElse(""));
                        throw new Refusal(Exit.USAGE, "would-break", facts);
                    });
        }
    }

    private Dossier dossier(Naming.Opened opened, Pop pop) {
        return new Dossier(pop, List.of(), opened.beside(), call.today(), Set.of());
    }
}
