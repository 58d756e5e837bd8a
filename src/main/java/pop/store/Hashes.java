package pop.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    /** Bytes that are read at once, so that a document of any length takes no more memory. */
    private static final int PIECE = 1 << 16;

    private Hashes() {}

    /** The hash of each kept document that is there, by its path as the POP writes it. */
    static Map<String, String> ofKept(Pop pop, Linked links) {
        Map<String, String> hashes = new HashMap<>();
        for (Voucher voucher : pop.facts().list(Fields.VOUCHERS)) {
            voucher.facts()
                    .get(Fields.KEPT)
                    .flatMap(kept -> kept.facts().get(Fields.FILE))
                    .ifPresent(file ->
                            links.find(file).filter(Files::isRegularFile).ifPresent(path -> add(hashes, file, path)));
        }
        return hashes;
    }

    /**
     * The hash of a file.
     *
     * @throws IOException when it cannot be read
     */
    static String of(Path path) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of a text as it comes in a file. */
    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(Map<String, String> hashes, String file, Path path) {
        try {
            hashes.put(file, of(path));
        } catch (IOException e) {
            hashes.remove(file); // not to be read is as good as not there; the rule about missing files says so
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
