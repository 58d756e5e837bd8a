package pop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import pop.store.StoreFailure.Kind;

/**
 * Brings a text to disk so that at every moment the whole old file or the whole new one stands there: first a file beside
 * it, then a move in one go. Knows no POP.
 */
public final class PopWriter {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final String LEFTOVER_BEGIN = ".pop-";
    private static final String LEFTOVER_END = ".tmp";

    private PopWriter() {}

    /**
     * Puts a new text in the place of the one that was read. Links are followed; mode and owner stay.
     *
     * @throws StoreFailure when that cannot be done, or when the file changed since it was read
     */
    public static void save(Path path, PopFile before, String after) {
        try {
            if (Files.isDirectory(path)) {
                throw new StoreFailure(Kind.IS_FOLDER, path.toString());
            }
            Path real = path.toRealPath();
            byte[] read = before.text().getBytes(StandardCharsets.UTF_8);
            requireUnchanged(path, real, read);
            requireOurs(path, real);
            replace(path, real, read, after);
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
        Path folder = folder(path);
        if (Files.isDirectory(path)) {
            throw new StoreFailure(Kind.IS_FOLDER, path.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreFailure(Kind.NO_FOLDER, path.toString());
        }
        try {
            Path beside = Files.createTempFile(folder, LEFTOVER_BEGIN, LEFTOVER_END, ownerOnly(folder));
            try {
                write(beside, text);
                nameOnce(beside, path, text);
            } finally {
                Files.deleteIfExists(beside);
            }
            force(folder);
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
        if (!Files.exists(path)) {
            create(path, text);
            return;
        }
        try {
            if (Files.isDirectory(path)) {
                throw new StoreFailure(Kind.IS_FOLDER, path.toString());
            }
            Path real = path.toRealPath();
            if (Files.isRegularFile(real)) {
                replace(path, real, Files.readAllBytes(real), text);
            } else {
                Files.write(real, text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw Failures.failed(path, e);
        }
    }

    private static void replace(Path path, Path real, byte[] read, String after) throws IOException {
        Path beside = Files.createTempFile(folder(real), LEFTOVER_BEGIN, LEFTOVER_END, ownerOnly(real));
        try {
            keepOwner(path, real, beside);
            write(beside, after);
            requireUnchanged(path, real, read);
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        force(folder(real));
    }

    /** A second name for the file in one go, which fails when the name is taken; then the first name goes. */
    private static void nameOnce(Path beside, Path path, String text) throws IOException {
        try {
            Files.createLink(path, beside);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            writeInPlace(path, text); // a file system without hard links
        }
    }

    private static void writeInPlace(Path path, String text) throws IOException {
        Files.createFile(path, ownerOnly(folder(path)));
        try {
            write(path, text);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Makes the move itself last through a power cut, where the system lets a folder be forced. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // not every system lets a folder be opened; the file itself has been forced
        }
    }

    private static void requireUnchanged(Path path, Path real, byte[] read) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(real), read)) {
            throw new StoreFailure(Kind.CHANGED, path.toString());
        }
    }

    private static void requireOurs(Path path, Path real) throws IOException {
        if (!Files.isWritable(real)) {
            throw new StoreFailure(Kind.NOT_ALLOWED, path.toString());
        }
        if (names(real) > 1) {
            forgetLeftovers(real);
            if (names(real) > 1) {
                throw new StoreFailure(Kind.HARD_LINKED, path.toString());
            }
        }
    }

    private static int names(Path real) throws IOException {
        boolean known = real.getFileSystem().supportedFileAttributeViews().contains("unix");
        return known && Files.getAttribute(real, "unix:nlink") instanceof Integer count ? count : 1;
    }

    /** A create() that was killed after it named the file leaves the first name behind. */
    private static void forgetLeftovers(Path real) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder(real), LEFTOVER_BEGIN + "*" + LEFTOVER_END)) {
            for (Path one : all) {
                if (Files.isSameFile(one, real)) {
                    Files.delete(one);
                }
            }
        }
    }

    private static void keepOwner(Path path, Path real, Path beside) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(real, PosixFileAttributes.class);
        PosixFileAttributes ours = view.readAttributes();
        try {
            if (!old.owner().equals(ours.owner())) {
                view.setOwner(old.owner());
            }
            if (!old.group().equals(ours.group())) {
                view.setGroup(old.group());
            }
        } catch (IOException e) {
            throw new StoreFailure(Kind.OWNER, path.toString(), e);
        }
        view.setPermissions(old.permissions());
    }

    private static FileAttribute<?>[] ownerOnly(Path near) {
        boolean modes = near.getFileSystem().supportedFileAttributeViews().contains("posix");
        return modes
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
