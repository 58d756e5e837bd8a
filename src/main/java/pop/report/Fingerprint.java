package pop.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a finding the same finding tomorrow: its rule, its file's name and its item, whatever lines were added. Two
 * findings of one rule about one item share it.
 */
final class Fingerprint {

    private Fingerprint() {}

    /** A SHA-256 over rule, file name without folders, and the item's id, else its words; in hexadecimal. */
    static String of(Reported finding) {
        String file = finding.file();
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String item = finding.item().or(finding::itemText).orElse("");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String all = finding.rule() + "\0" + name + "\0" + item;
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
