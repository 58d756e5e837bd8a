package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.report.Safe;
import pop.store.PopFolder;
import pop.store.PopName;
import pop.store.PopWriter;
import pop.store.UnifiedDiff;

/**
 * {@code pop create --names FILE}: a POP for each name in a list, for a class or a team. Who has one already keeps it, so
 * that the same list can be given again.
 */
final class NewPops {

    private final Call call;
    private final Words words;
    private final NewPop fresh;
    private final Naming naming;
    private final Set<Path> taken = new HashSet<>();
    private final List<String> made = new ArrayList<>();
    private final StringBuilder diff = new StringBuilder();

    NewPops(Call call) {
        this.call = call;
        this.words = call.words(this);
        this.fresh = new NewPop(call);
        this.naming = new Naming(call);
    }

    /** Makes them all and says what was made. */
    Exit make() {
        List<String> names = names(call.value("--names").orElse(""));
        Set<String> seen = new HashSet<>();
        int there = 0;
        for (String name : names) {
            if (!seen.add(name)) {
                call.talk(words.say("twice", "name", name));
            } else if (!make(name)) {
                there++;
            }
        }
        call.drafts().discard();
        Optional<String> trial = call.has("--dry-run") ? Optional.of(diff.toString()) : Optional.empty();
        String folder = naming.shown(naming.folder().path());
        if (call.has("--json") || trial.isPresent()) {
            new Saving(call).answer("create", folder.isEmpty() ? "." : folder, made, trial);
        }
        if (trial.isEmpty()) {
            call.talk(words.count("made", made.size()) + (there == 0 ? "" : " " + words.count("there", there)));
        }
        return Exit.DONE;
    }

    private boolean make(String name) {
        for (int number = 1; ; number++) {
            Path path = naming.folder().path().resolve(PopName.of(name, fresh.begin(), number));
            String label = naming.shown(path);
            if (!PopFolder.isThere(path) && taken.add(path)) {
                write(path, label, fresh.text(name, path, naming.folder().path()));
                return true;
            }
            Optional<String> holder =
                    PopFolder.isThere(path) ? PopFolder.read(label, path).pop().clientName() : Optional.empty();
            if (holder.equals(Optional.of(name))) {
                call.talk(words.say("skipped", Map.of("name", name, "file", label)));
                return false;
            }
        }
    }

    private void write(Path path, String label, String text) {
        made.add(label);
        if (call.has("--dry-run")) {
            diff.append(UnifiedDiff.of(Safe.line(label), "", text));
            return;
        }
        PopWriter.create(path, text);
        if (!call.has("--json")) {
            call.answerLine(label);
        }
    }

    /** One name a line; empty lines and lines with # in front do not count. */
    private List<String> names(String file) {
        String text = new Typed(call, "", () -> "").fromFile(file);
        List<String> names = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (names.isEmpty()) {
            throw new Refusal(Exit.USAGE, "no-names", Map.of("path", file));
        }
        return names;
    }
}
