package pop.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import pop.store.StoreFailure.Kind;

/**
 * The place of a file, while no other pop may write there. New words first come in a hidden file beside it, of which there
 * is never more than one, and then in its place in one go. Knows no POP.
 */
final class Locked implements AutoCloseable {

    private final Disk disk;
    private final Path path;
    private final Path real;
    private final Path beside;
    private final LockFile lock;

    private Locked(Disk disk, Path path, Path real, Path beside, LockFile lock) {
        this.disk = disk;
        this.path = path;
        this.real = real;
        this.beside = beside;
        this.lock = lock;
    }

    /**
     * Locks the place of a file.
     *
     * @param path what people call it
     * @param real where it is, behind all links
     */
    static Locked of(Disk disk, Path path, Path real) throws IOException {
        String hidden = hiddenName(real);
        Path folder = Disk.folder(real);
        Path beside = folder.resolve(hidden + ".tmp");
        LockFile lock = LockFile.take(folder.resolve(hidden + ".lock"), path);
        try {
            disk.delete(beside); // of a run that was killed
        } catch (IOException e) {
            lock.close();
            throw e;
        }
        return new Locked(disk, path, real, beside, lock);
    }

    /** A short name, as a long one with something more might be longer than a system allows; two alike share a lock. */
    private static String hiddenName(Path real) {
        return ".pop-" + Integer.toHexString(String.valueOf(real.getFileName()).hashCode());
    }

    /** Refuses a file that a new one in its place would not be the same as, or that its owner protects. */
    void mustBeReplaceable() throws IOException {
        if (!Files.isRegularFile(real)) {
            throw new StoreFailure(Kind.NOT_PLAIN, path.toString());
        }
        if (isReadOnly()) {
            throw new StoreFailure(Kind.READ_ONLY, path.toString());
        }
        if (!Files.isWritable(real)) {
            throw new StoreFailure(Kind.NOT_ALLOWED, path.toString());
        }
        if (names() > 1) {
            throw new StoreFailure(Kind.HARD_LINKED, path.toString());
        }
    }

    /** Puts something new in the place of what stands there, if that is still what was read. */
    void replace(byte[] read, byte[] content) throws IOException {
        try {
            disk.makeLike(real, beside);
            mustHaveSameOwner();
            disk.write(beside, content);
            disk.force(beside);
            mustBe(read);
            disk.move(beside, real);
        } finally {
            disk.delete(beside);
        }
        disk.forceFolder(Disk.folder(real));
    }

    /** Refuses a file that is no longer what was read. */
    void mustBe(byte[] read) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(real), read)) {
            throw new StoreFailure(Kind.CHANGED, path.toString());
        }
    }

    /** Refuses a place where something stands by now. */
    void mustBeFree() {
        mustBeFree(path);
    }

    /** Refuses a place where something stands, be it a link that leads nowhere. */
    static void mustBeFree(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreFailure(Kind.EXISTS, path.toString());
        }
    }

    /** Puts something where nothing stands yet, for its owner alone. */
    void create(byte[] content) throws IOException {
        try {
            disk.make(beside);
            disk.write(beside, content);
            disk.force(beside);
            nameOnce(content);
        } finally {
            disk.delete(beside);
        }
        disk.forceFolder(Disk.folder(real));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private void nameOnce(byte[] content) throws IOException {
        try {
            disk.link(beside, real);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            createInPlace(content); // a file system without hard links
        }
    }

    private void createInPlace(byte[] content) throws IOException {
        disk.make(real);
        try {
            disk.write(real, content);
            disk.force(real);
        } catch (IOException e) {
            disk.delete(real);
            throw e;
        }
    }

    private boolean isReadOnly() throws IOException {
        return knows("posix") && !Files.getPosixFilePermissions(real).contains(PosixFilePermission.OWNER_WRITE);
    }

    private int names() throws IOException {
        return knows("unix") && Files.getAttribute(real, "unix:nlink") instanceof Integer count ? count : 1;
    }

    private void mustHaveSameOwner() throws IOException {
        if (!knows("posix")) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(real, PosixFileAttributes.class);
        PosixFileAttributes ours = Files.readAttributes(beside, PosixFileAttributes.class);
        boolean same = old.owner().equals(ours.owner())
                && old.group().equals(ours.group())
                && old.permissions().equals(ours.permissions());
        if (!same) {
            throw new StoreFailure(Kind.OWNER, path.toString());
        }
    }

    private boolean knows(String view) {
        return real.getFileSystem().supportedFileAttributeViews().contains(view);
    }
}
