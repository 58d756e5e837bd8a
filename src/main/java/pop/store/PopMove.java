package pop.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives a POP file another name, and with it files that it links to. Nothing is ever taken the place of, and at every moment
 * each link leads to a file: the others get their second name first and lose their old one last.
 */
public final class PopMove {

    private final Path from;
    private final Path to;
    private final Map<Path, Path> along;

    /**
     * @param along the files that go along, with their new names
     */
    public PopMove(Path from, Path to, Map<Path, Path> along) {
        this.from = from;
        this.to = to;
        this.along = new LinkedHashMap<>(along);
    }

    /**
     * Moves them all.
     *
     * @param before the POP as it was read
     * @param after its new text, which links to the new names
     * @throws StoreFailure when a name is taken or the system would not; then everything is as it was
     */
    public void move(PopFile before, String after) {
        Stream.concat(Stream.of(to), along.values().stream()).forEach(Locked::mustBeFree);
        List<Path> named = new ArrayList<>();
        try {
            for (Map.Entry<Path, Path> one : along.entrySet()) {
                nameAgain(one.getKey(), one.getValue());
                named.add(one.getValue());
            }
            change(before, after);
        } catch (IOException | StoreFailure e) {
            named.forEach(PopMove::forget);
            throw e instanceof StoreFailure failure ? failure : Failures.failed(from, e);
        }
        along.keySet().forEach(PopMove::forget);
    }

    private void change(PopFile before, String after) throws IOException {
        Disk disk = new Disk();
        Path real = from.toRealPath();
        try (Locked old = Locked.of(disk, from, real);
                Locked target = Locked.of(disk, to, to)) {
            byte[] read = before.text().getBytes(StandardCharsets.UTF_8);
            if (before.text().equals(after)) {
                old.mustBe(read);
            } else {
                old.mustBeReplaceable();
                old.replace(read, after.getBytes(StandardCharsets.UTF_8));
            }
            target.mustBeFree();
            Files.move(from, to);
        }
        disk.forceFolder(Disk.folder(to));
    }

    private static void nameAgain(Path old, Path name) throws IOException {
        try {
            Files.createLink(name, old);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(old, name); // a file system without hard links; fails when the name is taken
        }
    }

    private static void forget(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw Failures.failed(path, e);
        }
    }
}
