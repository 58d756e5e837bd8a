package pop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * The few things that safe writing asks of a disk. One by one, so that their order can be tried, and a disk on which one
 * of them fails. Knows not what they are for.
 */
class Disk {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Makes an empty file that only its owner can read, where there is nothing. */
    void make(Path file) throws IOException {
        Files.createFile(file, ownerOnly(file));
    }

    /** Makes a file like another one: mode, owner, access list and labels as far as the system lets us. */
    void makeLike(Path model, Path file) throws IOException {
        Files.copy(model, file, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    /** Fills a file. */
    void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /** Waits until a file is really on the disk. */
    void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Puts a file in the place of another in one go. */
    void move(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives a file a second name in one go, which fails when the name is taken. */
    void link(Path file, Path name) throws IOException {
        Files.createLink(name, file);
    }

    /** Takes away the right to write a file. */
    void forReadingOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> modes = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            modes.removeAll(WRITING);
            Files.setPosixFilePermissions(file, modes);
        } else {
            Files.setAttribute(file, "dos:readonly", true);
        }
    }

    /** Takes a name away, if it is there. */
    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Makes what happened to the names in a folder last through a power cut, where the system lets a folder be forced. */
    void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // not every system lets a folder be opened; the file itself has been forced
        }
    }

    /** The folder in which a file stands. */
    static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    static FileAttribute<?>[] ownerOnly(Path near) {
        boolean modes = near.getFileSystem().supportedFileAttributeViews().contains("posix");
        return modes
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
