package pop.store;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something changes in some folders. It looks at folders and not at files, since many editors put a new file in
 * the place of the old one. Knows not what changed.
 */
public final class FolderWatch implements AutoCloseable {

    /** An editor needs a moment to write, take away and rename, in milliseconds. */
    private static final long SETTLE = 150;

    /** Somebody who never stops writing is looked at in between, too: after so many times that moment. */
    private static final int MOST_MOMENTS = 20;

    private final WatchService service;
    private final Set<Path> watched = new HashSet<>();

    private FolderWatch(WatchService service) {
        this.service = service;
    }

    /**
     * A watch on nothing yet.
     *
     * @throws StoreFailure when the system does not tell what changes
     */
    public static FolderWatch open(Path somewhere) {
        try {
            return new FolderWatch(somewhere.getFileSystem().newWatchService());
        } catch (IOException e) {
            throw Failures.failed(somewhere, e);
        }
    }

    /** Looks at these folders and all below, but for hidden ones, from now on; of a file, at the folder it is in. */
    public void look(Collection<Path> places) {
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                lookBelow(place);
            } else {
                look(Disk.folder(place));
            }
        }
    }

    /** Waits until something changed and it is quiet again; false when somebody wants to stop. */
    public boolean waitForChange() {
        try {
            release(service.take());
            for (int moment = 0; moment < MOST_MOMENTS; moment++) {
                WatchKey more = service.poll(SETTLE, TimeUnit.MILLISECONDS);
                if (more == null) {
                    return true;
                }
                release(more);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    /** Waits a moment, or until the next change if that comes sooner. */
    public void rest() {
        try {
            WatchKey key = service.poll(SETTLE * 2, TimeUnit.MILLISECONDS);
            if (key != null) {
                release(key);
                Thread.sleep(SETTLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException e) {
            watched.clear(); // nothing is looked at any more
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            watched.clear(); // nothing is looked at any more, which is what was asked
        }
    }

    private void lookBelow(Path folder) {
        look(folder);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                boolean hidden = String.valueOf(entry.getFileName()).startsWith(".");
                if (!hidden && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    lookBelow(entry);
                }
            }
        } catch (IOException e) {
            watched.remove(folder); // gone meanwhile; the next change tells
        }
    }

    private void look(Path folder) {
        if (!watched.add(folder)) {
            return;
        }
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            watched.remove(folder); // gone meanwhile; the next change tells
        }
    }

    private void release(WatchKey key) {
        key.pollEvents();
        if (!key.reset() && key.watchable() instanceof Path folder) {
            watched.remove(folder);
        }
    }
}
