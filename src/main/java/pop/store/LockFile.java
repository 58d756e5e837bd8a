package pop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import pop.store.StoreFailure.Kind;

/**
 * A hidden file beside another one; who holds the system's lock on it may write the other. It is there only as long as it
 * is held. What a killed run leaves behind is locked by nobody, and so is no obstacle. Knows not what is written.
 */
final class LockFile implements AutoCloseable {

    /** How long one pop waits for another: five seconds; the write of a file of 3 MB took 0.2. */
    private static final int TRIES = 250;

    private static final int MILLIS_BETWEEN = 20;

    private final Path path;
    private final FileChannel channel;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the lock, if need be after some waiting.
     *
     * @param path where the lock file comes
     * @param of the file that is locked with it, as people call it
     * @throws StoreFailure when somebody else keeps it
     */
    static LockFile take(Path path, Path of) throws IOException {
        return take(path, of, TRIES);
    }

    static LockFile take(Path path, Path of, int tries) throws IOException {
        for (int i = 0; i < tries; i++) {
            Optional<LockFile> taken = tryToTake(path);
            if (taken.isPresent()) {
                return taken.get();
            }
            try {
                Thread.sleep(MILLIS_BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        String name = String.valueOf(path.getFileName());
        throw new StoreFailure(Kind.LOCKED, of.toString(), new FileSystemException(path.toString(), null, name));
    }

    /** Takes the file away and lets go of the lock. */
    @Override
    public void close() throws IOException {
        try (FileChannel held = channel) {
            Files.deleteIfExists(path);
            held.write(ByteBuffer.wrap(new byte[] {0})); // who waited for this very file sees that it is gone
        }
    }

    private static Optional<LockFile> tryToTake(Path path) throws IOException {
        try {
            Files.createFile(path, Disk.ownerOnly(path));
        } catch (FileAlreadyExistsException e) {
            // somebody holds it, or was killed while holding it
        }
        try {
            Object key = key(path);
            FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (isLocked(channel) && channel.size() == 0 && Objects.equals(key, key(path))) {
                return Optional.of(new LockFile(path, channel));
            }
            channel.close();
        } catch (NoSuchFileException | AccessDeniedException e) {
            // who held it took it away just now; some systems then deny it for a moment
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Object key(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return Optional.ofNullable(attributes.fileKey());
    }
}
