package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pop.l10n.Words;
import pop.model.Pop;
import pop.report.JsonAnonymised;
import pop.report.Safe;
import pop.report.ToJudge;
import pop.store.PopFile;
import pop.store.PopFolder;
import pop.store.PopName;
import pop.store.PopWriter;
import pop.store.StoreFailure;
import pop.store.UnifiedDiff;

/**
 * {@code pop anonymise}: copies of POPs without the names that they declare, for another folder; the originals stay as they
 * are. It says what a person still has to judge, and promises nothing.
 */
final class AnonymiseCommand implements Command {

    /** What is told of each sort in a file at most on the screen; {@code --json} tells all. */
    private static final int MOST_TOLD = 40;

    /** A copy that is to be written. */
    private record Copy(Path path, String label, String text, List<ToJudge> toJudge) {}

    @Override
    public String name() {
        return "anonymise";
    }

    @Override
    public void declare(Options options) {
        options.arguments("POP|DIR", false)
                .value("DIR", "-o", "--output")
                .flag("-n", "--dry-run")
                .flag("--json");
    }

    @Override
    public Exit run(Call call) {
        String output = call.value("--output").orElseThrow(() -> Refusal.missingOption("--output", "DIR"));
        Path target = call.console().path(output);
        Naming naming = new Naming(call);
        List<Naming.Named> named = naming.many(call.arguments());
        mustBeElsewhere(call, named, target, output);
        List<Pop> pops = new ArrayList<>();
        PassingOver reading = new PassingOver(call);
        reading.each(
                named,
                naming,
                naming::openReadable,
                opened -> pops.add(opened.file().pop()));
        List<Copy> copies = copies(naming, target, pops);
        boolean trial = call.has("--dry-run");
        if (!trial) {
            copies.forEach(AnonymiseCommand::mustBeFree);
            PopFolder.make(target);
            copies.forEach(copy -> PopWriter.create(copy.path(), copy.text()));
        }
        answer(call, copies, trial);
        return reading.exit();
    }

    /** Holds that no copy comes where the originals are: somebody would hand over the wrong one. */
    private static void mustBeElsewhere(Call call, List<Naming.Named> named, Path target, String output) {
        Set<Path> folders = new HashSet<>();
        named.forEach(
                one -> one.path().map(path -> path.toAbsolutePath().getParent()).ifPresent(folders::add));
        call.arguments().stream()
                .filter(given -> !given.equals(Naming.PIPED))
                .map(given -> call.console().path(given))
                .filter(PopFolder::isFolder)
                .forEach(folders::add);
        if (folders.stream().anyMatch(folder -> PopFolder.liesIn(target, folder))) {
            throw new Refusal(Exit.USAGE, "among-originals", Map.of("path", output));
        }
    }

    private static List<Copy> copies(Naming naming, Path target, List<Pop> pops) {
        Pseudonyms pseudonyms = new Pseudonyms(pops);
        Set<Path> taken = new HashSet<>();
        List<Copy> copies = new ArrayList<>();
        for (Pop pop : pops) {
            Pop other = pseudonyms.over(pop);
            String name = pseudonyms.ofClient(pop, pop.language());
            int number = 1;
            while (!taken.add(target.resolve(PopName.of(name, pop.begin(), number)))) {
                number++;
            }
            Path path = target.resolve(PopName.of(name, pop.begin(), number));
            copies.add(new Copy(path, naming.shown(path), PopFile.fresh(other), Judging.of(other)));
        }
        return copies;
    }

    private static void mustBeFree(Copy copy) {
        if (PopFolder.isThere(copy.path())) {
            throw new StoreFailure(StoreFailure.Kind.EXISTS, copy.label());
        }
    }

    private void answer(Call call, List<Copy> copies, boolean trial) {
        Words words = call.words(this);
        if (call.has("--json")) {
            Map<String, List<ToJudge>> files = new LinkedHashMap<>();
            copies.forEach(copy -> files.put(copy.label(), copy.toJudge()));
            call.answer(JsonAnonymised.of(files, trial));
            call.talk(words.say("no-guarantee"));
            return;
        }
        for (Copy copy : copies) {
            if (trial) {
                call.answerLines(UnifiedDiff.of(Safe.line(copy.label()), "", copy.text()));
            } else {
                call.answerLine(copy.label());
            }
            tell(call, words, copy);
        }
        call.talk(words.say("no-guarantee"));
    }

    private static void tell(Call call, Words words, Copy copy) {
        if (copy.toJudge().isEmpty()) {
            return;
        }
        call.talk(words.say("to-judge", "file", copy.label()));
        Map<String, List<ToJudge>> bySort = new LinkedHashMap<>();
        copy.toJudge()
                .forEach(one -> bySort.computeIfAbsent(one.sort(), sort -> new ArrayList<>())
                        .add(one));
        bySort.forEach((sort, all) -> {
            String listed = all.stream()
                    .limit(MOST_TOLD)
                    .map(one -> one.text() + " (" + one.item().orElse(one.path()) + ")")
                    .collect(Collectors.joining(", "));
            String more = all.size() > MOST_TOLD ? words.say("more", "count", all.size() - MOST_TOLD) : "";
            call.talk("  " + words.say("sort." + sort) + ": " + listed + more);
        });
    }
}
