package pop.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** Opens the POP that is to be changed. */
    Naming.Opened open() {
        Naming naming = new Naming(call);
        Naming.Named named = naming.one(call.value("--pop"));
        if (named.path().isEmpty()) {
            throw new Refusal(Exit.USAGE, "cannot-write-pipe", Map.of());
        }
        return naming.openReadable(named);
    }

    /**
     * What a command makes of a POP.
     *
     * @param id what is answered
     * @param sentence what is said beside the answer
     */
    record Changed(Pop pop, String id, String sentence) {}

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
        if (!call.has("--dry-run")) {
            PopWriter.save(path(opened), opened.file(), edit.text());
        }
        return done(opened, command, edit, changed);
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
        if (!call.has("--dry-run")) {
            PopWriter.append(path(opened), opened.file(), edit.text(), now -> {
                Naming.Opened again = Naming.readable(Naming.opened(opened.named(), now));
                changed[0] = addition.to(now.pop());
                return edit(again, changed[0]).text();
            });
        }
        return done(opened, command, edit, changed[0]);
    }

    private Edit edit(Naming.Opened opened, Changed changed) {
        mustHold(opened, changed.pop());
        return opened.file().edit(changed.pop());
    }

    private static Path path(Naming.Opened opened) {
        return opened.named().path().orElseThrow(() -> new IllegalStateException("no file to save"));
    }

    private Exit done(Naming.Opened opened, String command, Edit edit, Changed changed) {
        String label = opened.named().label();
        if (call.has("--dry-run")) {
            call.answerLines(UnifiedDiff.of(Safe.line(label), opened.file().text(), edit.text()));
            return Exit.DONE;
        }
        call.drafts().discard();
        answer(command, label, changed.id());
        call.talk(changed.sentence());
        return Exit.DONE;
    }

    /** Answers with the new id (or path) alone, or as JSON. */
    void answer(String command, String file, String id) {
        if (call.has("--json")) {
            call.answer(JsonDone.of(command, file, id));
        } else {
            call.answerLine(id);
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
