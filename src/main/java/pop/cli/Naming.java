package pop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pop.l10n.Words;
import pop.model.Alike;
import pop.model.Beside;
import pop.model.Problem;
import pop.store.PopFile;
import pop.store.PopFolder;
import pop.store.PopName;

/**
 * Finds the POPs that a user names: {@code -} for what is piped in, a path, a file's stem, or the name part of it. Knows
 * which folder is meant when none is named.
 */
final class Naming {

    /** Standard input, where a POP is wanted. */
    static final String PIPED = "-";

    private final Call call;

    Naming(Call call) {
        this.call = call;
    }

    /**
     * A POP that was named.
     *
     * @param label how the user knows it: the path as given, or the folder as given with the path below it
     * @param path where it is; empty when it is piped in
     */
    record Named(String label, Optional<Path> path) {

        /** The name part of its file: {@code els-peeters}. */
        String name() {
            return path.map(PopFolder::stem).map(PopName::person).orElse(PIPED);
        }

        /** Its file without the ending: {@code els-peeters_2026-02-03}; nothing when it is piped in. */
        String stem() {
            return path.map(PopFolder::stem).orElse("");
        }
    }

    /** A POP that was named and read. */
    record Opened(Named named, PopFile file, Beside beside) {}

    /** The folder that holds the POPs: {@code --dir}, {@code POP_DIR}, the nearest one with settings, or here. */
    PopFolder folder() {
        Console console = call.console();
        Optional<String> given = call.value("--dir").or(() -> console.variable("POP_DIR"));
        if (given.isPresent()) {
            Path path = console.path(given.get());
            if (!PopFolder.isFolder(path)) {
                throw new Refusal(Exit.USAGE, "no-folder", Map.of("path", given.get()));
            }
            return new PopFolder(path);
        }
        return PopFolder.nearest(console.here()).orElseGet(() -> new PopFolder(console.path("")));
    }

    /** The one POP that a command is about: the one named, {@code POP_FILE}, or the only one in the folder. */
    Named one(Optional<String> given) {
        Optional<String> name = given.or(() -> call.console().variable("POP_FILE"));
        if (name.isPresent()) {
            return named(name.get());
        }
        List<Named> all = inFolder(folder(), folderLabel());
        if (all.size() == 1) {
            return all.get(0);
        }
        throw all.isEmpty()
                ? noPops(shown(folder().path()))
                : new Refusal(Exit.USAGE, "which-pop", Map.of("known", candidates(all)));
    }

    /** The POPs that are named, each a POP or a folder, none of them twice; all of the folder when none is. */
    List<Named> many(List<String> given) {
        List<Named> found = new ArrayList<>();
        if (given.isEmpty()) {
            found.addAll(inFolder(folder(), folderLabel()));
        }
        for (String name : given) {
            Path path = call.console().path(name);
            if (!name.equals(PIPED) && PopFolder.isFolder(path)) {
                found.addAll(inFolder(new PopFolder(path), name));
            } else {
                found.add(named(name));
            }
        }
        Set<Optional<Path>> seen = new HashSet<>();
        found.removeIf(named ->
                !seen.add(named.path().map(path -> path.toAbsolutePath().normalize())));
        if (found.isEmpty()) {
            throw noPops(given.isEmpty() ? shown(folder().path()) : String.join(", ", given));
        }
        return found;
    }

    /** Where the POPs that are named stand: the folders as they are, of a POP its file; the folder when none is named. */
    List<Path> places(List<String> given) {
        List<Path> places = new ArrayList<>();
        if (given.isEmpty()) {
            places.add(folder().path());
        }
        for (String name : given) {
            Path path = call.console().path(name);
            if (PopFolder.isFolder(path)) {
                places.add(path);
            } else {
                many(List.of(name)).forEach(named -> named.path().ifPresent(places::add));
            }
        }
        return places;
    }

    private static Refusal noPops(String where) {
        return where.isEmpty()
                ? new Refusal(Exit.USAGE, "no-pops-here", Map.of())
                : new Refusal(Exit.USAGE, "no-pops", Map.of("path", where));
    }

    /** Reads the POP that a command is about, and says when it has an old form. */
    Opened open(Named named) {
        Opened opened = read(named);
        OldForms old = new OldForms(call);
        old.note(opened);
        old.tell();
        return opened;
    }

    /** Reads a POP, one of several perhaps, and says nothing; what cannot be read is told by the file itself. */
    Opened read(Named named) {
        if (named.path().isEmpty()) {
            try {
                return opened(named, PopFile.of(PIPED, call.console().in().readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return opened(named, PopFolder.read(named.label(), named.path().get()));
    }

    /** A POP as it would be with this text. */
    static Opened opened(Named named, PopFile file) {
        Beside beside = named.path().map(path -> PopFolder.beside(file, path)).orElse(Beside.NOTHING);
        return new Opened(named, file, beside);
    }

    /** Opens the POP for a command that needs the POP itself: a file that cannot be read ends it. */
    Opened openReadable(Named named) {
        return readable(open(named));
    }

    /** The same POP, which must be one that could be read. */
    static Opened readable(Opened opened) {
        if (opened.file().hidden().isPresent()) {
            throw refusal(opened);
        }
        return opened;
    }

    /** Why a POP cannot be read. */
    static Refusal refusal(Opened opened) {
        Problem problem = opened.file().hidden().orElseThrow();
        boolean system = problem.kind() == Problem.Kind.UNREADABLE_FILE;
        Map<String, String> facts = Map.of(
                "path", opened.named().label(),
                "line", String.valueOf(problem.place().line()),
                "column", String.valueOf(problem.place().column()),
                "rule", problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "detail", problem.facts().getOrDefault("detail", ""));
        return system
                ? new Refusal(Exit.FILES, "cannot-read", facts)
                : new Refusal(Exit.UNREADABLE, "unreadable", facts);
    }

    /** The same for a command that shows the POP: of a file that holds nothing of one, it says so. */
    Opened openToShow(Named named) {
        Opened opened = openReadable(named);
        PopFile file = opened.file();
        if (file.pop().facts().fields().isEmpty() && !file.problems().isEmpty()) {
            call.talk(Words.of(Door.class, call.language()).say("no-pop-inside", "path", named.label()));
        }
        return opened;
    }

    private Named named(String name) {
        if (name.equals(PIPED)) {
            return new Named(PIPED, Optional.empty());
        }
        Path path = call.console().path(name);
        if (PopFolder.isFolder(path)) {
            throw new Refusal(Exit.USAGE, "pop-is-folder", Map.of("path", name));
        }
        if (PopFolder.isThere(path)) {
            return new Named(name, Optional.of(path));
        }
        List<Named> all = inFolder(folder(), folderLabel());
        List<Named> byStem = matching(all, named -> named.stem().equals(name));
        List<Named> byName =
                byStem.isEmpty() ? matching(all, named -> named.name().equals(name)) : byStem;
        if (byName.size() == 1) {
            return byName.get(0);
        }
        if (byName.size() > 1) {
            throw new Refusal(Exit.USAGE, "ambiguous-pop", Map.of("name", name, "known", candidates(byName)));
        }
        if (name.contains("/")) {
            throw new Refusal(Exit.USAGE, "no-such-path", Map.of("path", name));
        }
        List<Named> byPart = matching(all, named -> isPart(PopName.folded(name), named.name()));
        if (byPart.size() > 1) {
            throw new Refusal(Exit.USAGE, "ambiguous-pop", Map.of("name", name, "known", candidates(byPart)));
        }
        List<String> names = all.stream().map(Named::name).toList();
        Optional<String> meant = byPart.stream().map(Named::name).findFirst().or(() -> Alike.to(name, names));
        throw new Refusal(
                Exit.USAGE,
                meant.isPresent() ? "unknown-pop.meant" : "unknown-pop",
                Map.of("name", name, "meant", meant.orElse(""), "path", shown(folder().path())));
    }

    /** The POPs of a folder, by their paths as the user sees them. */
    List<Named> inFolder(PopFolder folder) {
        return inFolder(folder, shown(folder.path()));
    }

    /** That no POP is in a folder. */
    Refusal noPopsIn(PopFolder folder) {
        return noPops(shown(folder.path()));
    }

    private List<Named> inFolder(PopFolder folder, String label) {
        List<Named> found = new ArrayList<>();
        for (Path path : folder.pops()) {
            String below = folder.path().relativize(path).toString();
            String shown = label.isEmpty() ? below : withSlash(label) + below;
            found.add(new Named(shown, Optional.of(path)));
        }
        return found;
    }

    /** The folder as the user knows it; nothing when it is where they stand. */
    private String folderLabel() {
        Optional<String> given = call.value("--dir").or(() -> call.console().variable("POP_DIR"));
        return given.orElseGet(() -> shown(folder().path()));
    }

    /** A path as it is seen from where the user stands. */
    String shown(Path path) {
        return call.console().shown(path);
    }

    private static String withSlash(String label) {
        return label.endsWith("/") ? label : label + "/";
    }

    /** Whether this is a first name, a family name or more than one word of a name. */
    private static boolean isPart(String typed, String name) {
        return !typed.isEmpty() && ("-" + name + "-").contains("-" + typed + "-");
    }

    private static List<Named> matching(List<Named> all, Predicate<Named> condition) {
        return all.stream().filter(condition).toList();
    }

    private static String candidates(List<Named> all) {
        int most = 8;
        boolean tellApart = all.stream().map(Named::stem).distinct().count() == all.size();
        List<String> stems = all.stream()
                .limit(most)
                .map(named -> tellApart ? named.stem() : named.label())
                .toList();
        return String.join(", ", stems) + (all.size() > most ? ", …" : "");
    }
}
