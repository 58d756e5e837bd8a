package pop.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import pop.store.StoreFailure.Kind;

/**
 * Brings a text to disk so that at every moment the whole old file or the whole new one stands there, one pop at a time.
 * Knows no POP.
 */
public final class PopWriter {

    private PopWriter() {}

    /**
     * Puts a new text in the place of the one that was read. Links are followed; mode, owner and what else the system
     * keeps of a file stay.
     *
     * @throws StoreFailure when that cannot be done, or when the file changed since it was read
     */
    public static void save(Path path, PopFile before, String after) {
        append(path, before, after, now -> {
            throw new StoreFailure(Kind.CHANGED, path.toString());
        });
    }

    /**
     * The same for who only adds: when the file changed since it was read, the new text is made of what stands there by
     * then.
     *
     * @param after the new text, when nothing changed
     * @param again makes the new text of the file as it is now
     * @throws StoreFailure when that cannot be done
     */
    public static void append(Path path, PopFile before, String after, Function<PopFile, String> again) {
        append(new Disk(), path, before, after, again);
    }

    static void append(Disk disk, Path path, PopFile before, String after, Function<PopFile, String> again) {
        try {
            Path real = realFile(path);
            try (Locked locked = Locked.of(disk, path, real)) {
                locked.mustBeReplaceable();
                byte[] now = Files.readAllBytes(real);
                boolean same = Arrays.equals(now, before.text().getBytes(StandardCharsets.UTF_8));
                locked.replace(now, bytes(same ? after : again.apply(PopFile.of(before.name(), now))));
            }
        } catch (IOException e) {
            throw Failures.failed(path, e);
        }
    }

    /**
     * Writes a new file, readable for its owner alone where the system knows such modes. Never takes the place of
     * something that is there, not even of a link that leads nowhere.
     *
     * @throws StoreFailure when that cannot be done
     */
    public static void create(Path path, String text) {
        create(path, bytes(text));
    }

    /** The same with what is no text. */
    public static void create(Path path, byte[] content) {
        create(new Disk(), path, content);
    }

    static void create(Disk disk, Path path, byte[] content) {
        if (Files.isDirectory(path)) {
            throw new StoreFailure(Kind.IS_FOLDER, path.toString());
        }
        if (!Files.isDirectory(Disk.folder(path))) {
            throw new StoreFailure(Kind.NO_FOLDER, path.toString());
        }
        try (Locked locked = Locked.of(disk, path, path)) {
            locked.create(content);
        } catch (IOException e) {
            throw Failures.failed(path, e);
        }
    }

    /**
     * Writes an answer, in the place of what is there if anything is: in one go, links followed, the mode of an existing
     * file kept. What is no plain file, such as a pipe, is written to as it is.
     *
     * @throws StoreFailure when that cannot be done
     */
    public static void overwrite(Path path, String text) {
        overwrite(path, bytes(text));
    }

    /** The same with what is no text. */
    public static void overwrite(Path path, byte[] content) {
        if (!Files.exists(path)) {
            create(path, content);
            return;
        }
        try {
            Path real = realFile(path);
            if (!Files.isRegularFile(real)) {
                Files.write(real, content);
                return;
            }
            try (Locked locked = Locked.of(new Disk(), path, real)) {
                locked.replace(Files.readAllBytes(real), content);
            }
        } catch (IOException e) {
            throw Failures.failed(path, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path realFile(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new StoreFailure(Kind.IS_FOLDER, path.toString());
        }
        return path.toRealPath();
    }
}
