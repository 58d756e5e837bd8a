package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Pop;
import pop.report.JsonMigrated;
import pop.report.Safe;
import pop.store.EditRefused;
import pop.store.Migration;
import pop.store.PopFile;
import pop.store.PopFolder;
import pop.store.PopWriter;
import pop.store.StoreFailure;
import pop.store.UnifiedDiff;

/**
 * {@code pop migrate}: POPs of an older form get that of today. One that cannot be brought there is told and stays as it was,
 * and keeps no other waiting. Knows no form.
 */
final class MigrateCommand implements Command {

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public void declare(Options options) {
        options.arguments("POP|DIR", false).flag("-n", "--dry-run").flag("--json");
    }

    @Override
    public Exit run(Call call) {
        List<Naming.Named> all = new Naming(call).many(call.arguments());
        if (all.stream().anyMatch(one -> one.path().isEmpty())) {
            throw new Refusal(Exit.USAGE, "cannot-write-pipe", Map.of());
        }
        boolean trial = call.has("--dry-run");
        List<JsonMigrated.File> files = new ArrayList<>();
        Exit exit = Exit.DONE;
        Progress progress = new Progress(call, all.size());
        try {
            for (Naming.Named one : all) {
                Optional<Exit> failed = migrate(call, one, trial, files, all.size() == 1, progress);
                exit = exit.or(failed.orElse(Exit.DONE));
                progress.next();
            }
        } finally {
            progress.wipe();
        }
        answer(call, files, trial, exit);
        return exit;
    }

    /** Brings one POP to the form of today; gives how that failed, if it did. */
    private static Optional<Exit> migrate(
            Call call,
            Naming.Named named,
            boolean trial,
            List<JsonMigrated.File> files,
            boolean only,
            Progress progress) {
        String label = named.label();
        PopFile file = PopFolder.read(label, named.path().orElseThrow());
        if (file.hidden().isPresent()) {
            Refusal refusal = Naming.refusal(Naming.opened(named, file));
            if (only) {
                throw refusal;
            }
            progress.wipe();
            call.talk(Words.of(Door.class, call.language()).say(refusal.key(), refusal.facts()));
            return Optional.of(refusal.exit());
        }
        try {
            Migration migration = Migration.of(file);
            if (!trial && !migration.steps().isEmpty()) {
                PopWriter.save(named.path().orElseThrow(), file, migration.text());
            }
            Optional<String> diff = trial
                    ? Optional.of(UnifiedDiff.of(Safe.line(label), file.text(), migration.text()))
                    : Optional.empty();
            files.add(new JsonMigrated.File(label, Pop.FORMAT, steps(migration), diff));
            return Optional.empty();
        } catch (StoreFailure failure) {
            progress.wipe();
            return Optional.of(Door.tell(call.console(), call.language(), failure));
        } catch (EditRefused refused) {
            if (only) {
                throw refused;
            }
            progress.wipe();
            String line = String.valueOf(refused.place().line());
            Map<String, String> facts =
                    Map.of("line", line, "path", refused.at().path());
            call.talk(label + ": "
                    + Words.of(Door.class, call.language())
                            .say("edit." + refused.reason().name(), facts));
            return Optional.of(Exit.USAGE);
        }
    }

    private static List<JsonMigrated.Step> steps(Migration migration) {
        return migration.steps().stream()
                .map(step -> new JsonMigrated.Step(step.place().line(), step.was(), step.is()))
                .toList();
    }

    private void answer(Call call, List<JsonMigrated.File> files, boolean trial, Exit exit) {
        Words words = call.words(this);
        List<JsonMigrated.File> migrated =
                files.stream().filter(JsonMigrated.File::isMigrated).toList();
        if (call.has("--json")) {
            call.answer(JsonMigrated.of(files, trial));
        } else if (trial) {
            migrated.forEach(file -> call.answerLines(file.diff().orElse("")));
        } else {
            migrated.forEach(file -> call.answerLine(file.file()));
        }
        for (JsonMigrated.File file : migrated) {
            call.talk(words.say(
                    "migrated",
                    Map.of(
                            "file", file.file(),
                            "after", String.valueOf(file.format()),
                            "steps", words.count("steps", file.steps().size()))));
            file.steps()
                    .forEach(step -> call.detail("  "
                            + words.say(
                                    "step",
                                    Map.of(
                                            "line", String.valueOf(step.line()),
                                            "was", step.was(),
                                            "is", step.is()))));
        }
        int rest = files.size() - migrated.size();
        if (migrated.isEmpty() && exit == Exit.DONE) {
            call.talk(words.count("today", rest));
        } else if (rest > 0) {
            call.talk(words.count("rest", rest));
        }
    }
}
