package pop.cli;

import java.util.List;
import java.util.Map;
import pop.l10n.Words;
import pop.model.Pop;
import pop.report.JsonMigrated;

/**
 * {@code pop migrate}: POPs of an older form get that of today. One that cannot be brought there is told and stays as it was.
 * Knows no form.
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
        Migrating migrating = new Migrating(call, trial, all.size());
        migrating.all(all);
        answer(call, migrating.files(), trial, migrating.exit());
        return migrating.exit();
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
                            "after", String.valueOf(Pop.FORMAT),
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
        long rest = files.stream().filter(JsonMigrated.File::isToday).count();
        if (migrated.isEmpty() && exit == Exit.DONE) {
            call.talk(words.count("today", rest));
        } else if (rest > 0) {
            call.talk(words.count("rest", rest));
        }
    }
}
