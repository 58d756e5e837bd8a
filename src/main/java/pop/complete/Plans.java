package pop.complete;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.store.Glance;
import pop.store.PopFolder;
import pop.store.PopName;

/**
 * The POPs that a user can name, and the one that is meant, found as the commands find them. Of a POP it sees no more
 * than a glance.
 */
final class Plans {

    private final World world;
    private final Asked asked;

    Plans(World world, Asked asked) {
        this.world = world;
        this.asked = asked;
    }

    /** The folder with the POPs. */
    PopFolder folder() {
        Optional<String> given = asked.value("--dir");
        if (given.isEmpty()) {
            given = world.variable("POP_DIR");
        }
        if (given.isPresent()) {
            return new PopFolder(world.path(given.get()));
        }
        Optional<PopFolder> nearest = PopFolder.nearest(world.here());
        return nearest.isPresent() ? nearest.get() : new PopFolder(world.path(""));
    }

    /** Names every POP that fits: by its name alone where no other has it, by its file's name from where that is typed. */
    void name(Answer answer, String typed, String before) {
        PopFolder folder = folder();
        List<Path> all = folder.pops();
        Map<String, Integer> owners = new HashMap<>();
        for (Path path : all) {
            count(owners, nameOf(path));
            count(owners, PopFolder.stem(path));
        }
        for (Path path : all) {
            String name = nameOf(path);
            String stem = PopFolder.stem(path);
            String below = folder.path().relativize(path).toString();
            boolean alone = owners.getOrDefault(name, 0) == (name.equals(stem) ? 2 : 1);
            if (alone && name.startsWith(typed)) {
                answer.add(before + name, below);
            } else if (owners.getOrDefault(stem, 0) == 1) {
                answer.add(before + stem, below);
            } else {
                answer.add(before + path, below);
            }
        }
    }

    private static void count(Map<String, Integer> owners, String name) {
        owners.put(name, owners.getOrDefault(name, 0) + 1);
    }

    private static String nameOf(Path path) {
        return PopName.person(PopFolder.stem(path));
    }

    /** What is seen of the POP that the command is about; nothing when it is not sure which. */
    Glance chosen() {
        Optional<Path> path = path();
        return path.isEmpty() ? Glance.NOTHING : Glance.at(path.get());
    }

    private Optional<Path> path() {
        Optional<String> given = asked.value("--pop");
        if (given.isEmpty()) {
            given = world.variable("POP_FILE");
        }
        if (given.isEmpty()) {
            return only(folder().pops());
        }
        String name = given.get();
        Path path = world.path(name);
        if (PopFolder.isThere(path)) {
            return Optional.of(path);
        }
        List<Path> byStem = new ArrayList<>();
        List<Path> byName = new ArrayList<>();
        for (Path pop : folder().pops()) {
            if (PopFolder.stem(pop).equals(name)) {
                byStem.add(pop);
            } else if (nameOf(pop).equals(name)) {
                byName.add(pop);
            }
        }
        return only(byStem.isEmpty() ? byName : byStem);
    }

    private static Optional<Path> only(List<Path> paths) {
        return paths.size() == 1 ? Optional.of(paths.get(0)) : Optional.empty();
    }
}
