package pop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Pop;
import pop.report.Safe;
import pop.store.PopRename;
import pop.store.UnifiedDiff;

/** {@code pop rename}: gives the file its reference name; what is kept under its old name goes along. */
final class RenameCommand implements Command {

    @Override
    public String name() {
        return "rename";
    }

    @Override
    public void declare(Options options) {
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        Pop pop = opened.file().pop();
        Optional<String> client = pop.clientName();
        Optional<LocalDate> begin = pop.begin();
        if (client.isEmpty() || begin.isEmpty()) {
            throw new Refusal(Exit.USAGE, "rename-needs", Map.of());
        }
        Path path = opened.named().path().orElseThrow(IllegalStateException::new);
        PopRename rename = new PopRename(path, opened.file(), client.get(), begin.get());
        Naming naming = new Naming(call);
        String from = opened.named().label();
        String to = naming.shown(rename.to());
        Words words = call.words(this);
        if (rename.isNothing()) {
            saving.answer("rename", from, List.of(from), Optional.empty());
            call.talk(words.say("already", "file", from));
            return Exit.DONE;
        }
        if (call.has("--dry-run")) {
            String change = UnifiedDiff.of(Safe.line(to), opened.file().text(), rename.text());
            String head = "rename from " + Safe.line(from) + "\nrename to " + Safe.line(to) + "\n";
            saving.answer("rename", to, List.of(to), Optional.of(head + change));
            return Exit.DONE;
        }
        rename.move();
        saving.answer("rename", to, List.of(to), Optional.empty());
        call.talk(words.say("done", Map.of("from", from, "to", to)));
        rename.along().values().forEach(other -> call.talk(words.say("along", "file", naming.shown(other))));
        for (Path other : naming.folder().pops()) {
            if (PopRename.leadsTo(other, path)) {
                call.talk(words.say("linked", Map.of("other", naming.shown(other), "from", from)));
            }
        }
        return Exit.DONE;
    }
}
