package pop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Voucher;

/** The SHA-256 of the documents that a POP keeps. Knows nothing of what is in them. */
final class Hashes {

    private Hashes() {}

    /** The hash of each kept document that is there, by its path as the POP writes it. */
    static Map<String, String> ofKept(Pop pop, Path folder) {
        Map<String, String> hashes = new HashMap<>();
        for (Voucher voucher : pop.facts().list(Fields.VOUCHERS)) {
            voucher.facts()
                    .get(Fields.KEPT)
                    .flatMap(kept -> kept.facts().get(Fields.FILE))
                    .ifPresent(file -> add(hashes, file, folder));
        }
        return hashes;
    }

    private static void add(Map<String, String> hashes, String file, Path folder) {
        try {
            Path path = folder.resolve(file);
            if (Files.isRegularFile(path)) {
                hashes.put(file, of(Files.readAllBytes(path)));
            }
        } catch (IOException | InvalidPathException e) {
            hashes.remove(file); // not to be read is as good as not there; the rule about missing files says so
        }
    }

    /** A SHA-256 in small hexadecimal letters. */
    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
