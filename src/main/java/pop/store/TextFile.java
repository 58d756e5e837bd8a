package pop.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with a person's words that are to go into a POP: given by name, or a draft for an editor. */
public final class TextFile {

    private static final String CRLF = "\r\n";

    private final Path path;

    private TextFile(Path path) {
        this.path = path;
    }

    /** A file that is there. */
    public static TextFile of(Path path) {
        return new TextFile(path);
    }

    /**
     * A new draft that only the user can read.
     *
     * @throws StoreFailure when it cannot be made
     */
    public static TextFile draft(String words) {
        try {
            Path file = Files.createTempFile("pop-", ".txt"); // rw------- where the file system knows modes
            Files.write(file, words.getBytes(StandardCharsets.UTF_8));
            return new TextFile(file);
        } catch (IOException e) {
            throw Failures.failed(Path.of("pop-*.txt"), e);
        }
    }

    public Path path() {
        return path;
    }

    /**
     * Its words, with line ends as POPs know them.
     *
     * @throws StoreFailure when it cannot be read or is no UTF-8
     */
    public String words() {
        try {
            return words(Files.readAllBytes(path));
        } catch (IOException e) {
            throw Failures.failed(path, e);
        }
    }

    /** Whether there is no word in it, or no such file any more. */
    public boolean isBlank() {
        try {
            return words(Files.readAllBytes(path)).isBlank();
        } catch (IOException e) {
            return Files.notExists(path);
        }
    }

    /** The words of bytes, with line ends as POPs know them; what is not UTF-8 becomes U+FFFD. */
    public static String words(byte[] bytes) {
        String words = new String(bytes, StandardCharsets.UTF_8);
        String text = words.startsWith("\uFEFF") ? words.substring(1) : words;
        return withPlainLineEnds(text);
    }

    /** The same words with line ends as POPs know them. */
    public static String withPlainLineEnds(String words) {
        return words.replace(CRLF, "\n").replace('\r', '\n');
    }

    /** Takes a draft away. */
    public void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw Failures.failed(path, e);
        }
    }
}
