package pop.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * An image that is to go into a document whole: PNG, JPEG or SVG, within the folder of the plans. What it shows, nobody
 * knows.
 *
 * @param state whether it can go in
 * @param data the image as a {@code data:} address, when it can
 */
public record ImageFile(State state, Optional<String> data) {

    /** Every document holds it whole, so it may not be large: a logo of 250 kB is a large one. */
    public static final int MOST_BYTES = 256 * 1024;

    /** Whether it can go into a document. */
    public enum State {
        FOUND,
        /** Not there, or not within the folder. */
        MISSING,
        TOO_BIG,
        /** No image, or one that does more than show itself. */
        NO_IMAGE
    }

    /** The image that is meant in a folder. */
    public static ImageFile of(PopFolder folder, String link) {
        Optional<Path> found = Linked.from(folder.path()).find(link).filter(Files::isRegularFile);
        if (found.isEmpty()) {
            return without(State.MISSING);
        }
        try {
            if (Files.size(found.get()) > MOST_BYTES) {
                return without(State.TOO_BIG);
            }
            byte[] bytes = Files.readAllBytes(found.get());
            return sort(bytes)
                    .map(sort -> new ImageFile(
                            State.FOUND,
                            Optional.of("data:" + sort + ";base64,"
                                    + Base64.getEncoder().encodeToString(bytes))))
                    .orElseGet(() -> without(State.NO_IMAGE));
        } catch (IOException e) {
            return without(State.MISSING);
        }
    }

    private static ImageFile without(State state) {
        return new ImageFile(state, Optional.empty());
    }

    /** What it is by its first bytes; a name says nothing. */
    private static Optional<String> sort(byte[] bytes) {
        if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of("image/png");
        }
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        boolean drawing = text.stripLeading().startsWith("<") && text.contains("<svg");
        boolean still = !text.contains("<script") && !text.contains("<!entity") && !text.contains("<foreignobject");
        return drawing && still ? Optional.of("image/svg+xml") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
