package pop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.report.Safe;
import pop.store.PopFile;
import pop.store.PopName;
import pop.store.PopWriter;
import pop.store.UnifiedDiff;

/** {@code pop create NAME}: a new POP in a file of its own; an existing file is never overwritten. */
final class CreateCommand implements Command {

    @Override
    public String name() {
        return "create";
    }

    @Override
    public void declare(Options options) {
        options.argument("NAME", false)
                .value("TEXT", "--question")
                .value("DATE", "--begin")
                .values("PROFILE", "--profile")
                .value("NAME", "--coach")
                .value("NAME", "--centre")
                .value("TEMPLATE", "--from")
                .value("FILE", "--names")
                .flag("--interview")
                .value("FILE", "-o", "--output")
                .flag("-n", "--dry-run")
                .flag("--json");
    }

    @Override
    public Exit run(Call call) {
        if (call.has("--names")) {
            if (call.argument().isPresent() || call.has("--output") || call.has("--interview")) {
                throw new Refusal(Exit.USAGE, "names-alone", Map.of());
            }
            return new NewPops(call).make();
        }
        Optional<Asking> asking = Asking.ifPossible(call);
        if (call.has("--interview") && asking.isEmpty()) {
            throw new Refusal(Exit.USAGE, "nobody-to-ask", Map.of());
        }
        NewPop fresh = new NewPop(call);
        Words words = call.words(this);
        String name = call.argument()
                .map(String::strip)
                .or(() -> asking.flatMap(asks -> asks.words(words.say("ask.name"), words.say("ask.name.why"))))
                .filter(given -> !given.isEmpty())
                .orElseThrow(() -> new Refusal(Exit.USAGE, "missing-argument", Map.of("label", "NAME")));
        Path folder = new Naming(call).folder().path();
        Optional<String> output = call.value("--output");
        Path path = output.map(given -> call.console().path(given))
                .orElseGet(() -> PopName.free(folder, name, fresh.begin()));
        String label = output.orElseGet(() -> new Naming(call).shown(path));
        if (label.equals(Naming.PIPED)) {
            call.answerLines(fresh.text(name));
            return Exit.DONE;
        }
        String text = fresh.text(name, path, folder);
        return call.has("--interview")
                ? interview(call, asking.get(), new Naming.Named(label, Optional.of(path)), text)
                : create(call, path, label, text);
    }

    private Exit create(Call call, Path path, String label, String text) {
        boolean trial = call.has("--dry-run");
        if (!trial) {
            PopWriter.create(path, text);
        }
        Optional<String> diff = trial ? Optional.of(UnifiedDiff.of(Safe.line(label), "", text)) : Optional.empty();
        new Saving(call).answer("create", label, List.of(label), diff);
        if (!trial) {
            String next = call.has("--question") ? "next.question" : call.has("--from") ? "next.template" : "next";
            call.talk(call.words(this).say(next, "pop", new NextStep(call).made(path)));
        }
        return Exit.DONE;
    }

    private Exit interview(Call call, Asking asking, Naming.Named named, String text) {
        if (!call.has("--dry-run")) {
            PopWriter.create(named.path().orElseThrow(IllegalStateException::new), text);
            asking.keep();
        }
        asking.say("");
        Naming.Opened nothing = Naming.opened(named, PopFile.of(named.label(), ""));
        Naming.Opened begun = Naming.opened(named, PopFile.of(named.label(), text));
        return new Interview(call, new OneByOne(call, asking, nothing, begun)).hold(named.label());
    }
}
