package pop.store;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Voucher;

/**
 * The documents that a POP keeps of earlier vouchers, by where they are and by the hash that was noted. Knows nothing of
 * what is in them.
 *
 * @param files where they are
 * @param hashes what was noted of them, in small hexadecimal letters
 */
public record KeptDocuments(Set<Path> files, Set<String> hashes) {

    private static final KeptDocuments NONE = new KeptDocuments(Set.of(), Set.of());

    public KeptDocuments {
        files = Set.copyOf(files);
        hashes = Set.copyOf(hashes);
    }

    /** What the POP at a path keeps. */
    public static KeptDocuments of(Pop pop, Path path) {
        Set<Path> files = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        for (Voucher voucher : pop.facts().list(Fields.VOUCHERS)) {
            voucher.facts().get(Fields.KEPT).ifPresent(kept -> {
                kept.facts().get(Fields.FILE).ifPresent(file -> add(files, path, file));
                kept.facts().get(Fields.SHA256).ifPresent(hash -> hashes.add(hash.toLowerCase(Locale.ROOT)));
            });
        }
        return files.isEmpty() && hashes.isEmpty() ? NONE : new KeptDocuments(files, hashes);
    }

    /** Whether the file at a path is one of them: it stands there, or its hash is one that was noted. */
    public boolean hold(Path other) {
        if (files.contains(PopFolder.real(other))) {
            return true;
        }
        try {
            return !hashes.isEmpty() && hashes.contains(Hashes.of(other));
        } catch (IOException e) {
            return false; // gone since it was read: then its path must do
        }
    }

    private static void add(Set<Path> files, Path path, String file) {
        try {
            files.add(PopFolder.real(path.toAbsolutePath().resolveSibling(file)));
        } catch (InvalidPathException e) {
            files.remove(path); // no path at all, so it is no file; the rule about missing files says so
        }
    }
}
