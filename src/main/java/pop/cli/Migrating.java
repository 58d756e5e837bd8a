package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Brings one POP after another to the form of today and keeps what came of each. One that cannot be brought there is told at
 * once, and keeps no other waiting. Knows no form.
 */
final class Migrating {

    private final Call call;
    private final boolean trial;
    private final boolean only;
    private final Progress progress;
    private final List<JsonMigrated.File> files = new ArrayList<>();
    private final List<Exit> failures = new ArrayList<>();

    /**
     * @param trial whether nothing is written
     * @param all how many POPs there are
     */
    Migrating(Call call, boolean trial, int all) {
        this.call = call;
        this.trial = trial;
        this.only = all == 1;
        this.progress = new Progress(call, all);
    }

    /** Brings them all there. */
    void all(List<Naming.Named> named) {
        try {
            for (Naming.Named one : named) {
                migrate(one, one.path().orElseThrow());
                progress.next();
            }
        } finally {
            progress.wipe();
        }
    }

    /** What came of each, in their order. */
    List<JsonMigrated.File> files() {
        return List.copyOf(files);
    }

    /** How it ended: what was refused is no more than a no when there are others that could be done. */
    Exit exit() {
        boolean some = files.stream().anyMatch(file -> file.problem().isEmpty());
        Exit exit = Exit.DONE;
        for (Exit failure : failures) {
            exit = exit.or(failure == Exit.USAGE && some ? Exit.NO : failure);
        }
        return exit;
    }

    private void migrate(Naming.Named named, Path path) {
        String label = named.label();
        if (PopFolder.isKept(path)) {
            failed(label, "", Exit.USAGE, "migrate-kept", Map.of("path", label));
            return;
        }
        PopFile file = PopFolder.read(label, path);
        if (file.hidden().isPresent()) {
            Refusal refusal = Naming.refusal(Naming.opened(named, file));
            failed(label, "", refusal.exit(), refusal.key(), refusal.facts());
            return;
        }
        try {
            Migration migration = Migration.of(file);
            if (!trial && !migration.steps().isEmpty()) {
                PopWriter.save(path, file, migration.text());
            }
            Optional<String> diff = trial
                    ? Optional.of(UnifiedDiff.of(Safe.line(label), file.text(), migration.text()))
                    : Optional.empty();
            files.add(new JsonMigrated.File(label, Optional.of(Pop.FORMAT), steps(migration), diff, Optional.empty()));
        } catch (StoreFailure failure) {
            failed(label, "", Exit.FILES, Door.key(failure), Door.facts(failure));
        } catch (EditRefused refused) {
            failed(label, only ? "" : label + ": ", Door.exit(refused), Door.key(refused), Door.facts(refused));
        }
    }

    private void failed(String label, String before, Exit exit, String key, Map<String, String> facts) {
        progress.wipe();
        failures.add(exit);
        String problem = new Door(call.console()).tell(call.language(), before, key, facts);
        files.add(new JsonMigrated.File(label, Optional.empty(), List.of(), Optional.empty(), Optional.of(problem)));
    }

    private static List<JsonMigrated.Step> steps(Migration migration) {
        return migration.steps().stream()
                .map(step -> new JsonMigrated.Step(step.place().line(), step.was(), step.is()))
                .toList();
    }
}
