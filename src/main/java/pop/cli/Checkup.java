package pop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.store.ClassArchive;
import pop.store.GitSetup;
import pop.store.PopFolder;
import pop.view.DoctorPage.Finding;
import pop.view.DoctorPage.State;

/** Looks at what pop needs on this computer, one thing after another. Mends nothing. */
final class Checkup {

    private final Call call;
    private final Words words;

    /**
     * @param words the words beside the command that tells what was found
     */
    Checkup(Call call, Words words) {
        this.call = call;
        this.words = words;
    }

    List<Finding> findings() {
        return List.of(fine("pop", Version.NUMBER), java(), locale(), folder(), config(), git(), quickStart());
    }

    /** The archive of classes that this pop starts from, or would; none where it cannot have one. */
    Optional<ClassArchive> archive() {
        return call.console().variable("POP_ARCHIVE").map(Path::of).flatMap(ClassArchive::in);
    }

    String archivePath() {
        return call.console().variable("POP_ARCHIVE").orElse("");
    }

    private static Finding java() {
        return fine(
                "java", System.getProperty("java.runtime.version", "") + " · " + System.getProperty("java.home", ""));
    }

    private Finding locale() {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        String value = words.say("locale", Map.of("language", call.language().tag(), "encoding", encoding));
        return encoding.equals("UTF-8")
                ? fine("locale", value)
                : new Finding("locale", State.FAULT, value, Optional.of(words.say("locale.help")));
    }

    private Finding folder() {
        PopFolder folder = new Naming(call).folder();
        String shown = call.console().shown(folder.path());
        int pops = folder.pops().size();
        String value = words.count("folder", pops) + " (" + (shown.isEmpty() ? "." : shown) + ")";
        return PopFolder.isWritable(folder.path())
                ? fine("folder", value)
                : new Finding("folder", State.NOTE, value, Optional.of(words.say("folder.help")));
    }

    private Finding config() {
        try {
            Rulebook rulebook = new Rulebook(call, List.of());
            Optional<String> file = rulebook.settings().here().file();
            return fine(
                    "config",
                    file.map(name -> call.console().shown(Path.of(name))).orElseGet(() -> words.say("config.none")));
        } catch (Refusal mistake) {
            String told = Words.of(Door.class, call.language()).say(mistake.key(), mistake.facts());
            return new Finding("config", State.FAULT, told, Optional.of(words.say("config.help")));
        }
    }

    private Finding git() {
        GitSetup git = GitSetup.of(new Naming(call).folder().path());
        String version = git.version().orElseGet(() -> words.say("git.none"));
        if (git.version().isEmpty()) {
            return new Finding("git", State.NOTE, version, Optional.of(words.say("git.none.help")));
        }
        if (git.asksForPop() && !(git.compares() && git.merges())) {
            return new Finding("git", State.FAULT, version, Optional.of(words.say("git.drivers.help")));
        }
        return fine("git", git.isWorkTree() ? version : version + words.say("git.outside"));
    }

    private Finding quickStart() {
        Optional<ClassArchive> archive = archive();
        if (archive.isEmpty()) {
            return new Finding(
                    "archive",
                    State.NOTE,
                    words.say("archive.nowhere"),
                    Optional.of(words.say("archive.nowhere.help")));
        }
        if (archive.get().fits(Main.class.getName())) {
            return fine("archive", archivePath());
        }
        boolean tried = archive.get().wasTried();
        String key = archive.get().isThere() ? "archive.other" : tried ? "archive.failed" : "archive.none";
        return new Finding("archive", State.NOTE, words.say(key), Optional.of(words.say("archive.help")));
    }

    private static Finding fine(String name, String value) {
        return new Finding(name, State.OK, value, Optional.empty());
    }
}
