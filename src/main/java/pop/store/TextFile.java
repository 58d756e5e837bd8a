package pop.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file with a person's words that are to go into a POP: given by name, or a draft for an editor. */
public final class TextFile {

    private static final String CRLF = "\r\n";

    private final Path path;
    private final Optional<Path> ownFolder;

    private TextFile(Path path, Optional<Path> ownFolder) {
        this.path = path;
        this.ownFolder = ownFolder;
    }

    /** A file that is there. */
    public static TextFile of(Path path) {
        return new TextFile(path, Optional.empty());
    }

    /**
     * A new draft, in a folder of its own that only the user can open: an editor may leave copies beside it.
     *
     * @param name its file name, by which editors know what it is
     * @throws StoreFailure when it cannot be made
     */
    public static TextFile draft(String name, String text) {
        try {
            Path folder = Files.createTempDirectory("pop-"); // rwx------ where the file system knows modes
            TextFile draft = new TextFile(folder.resolve(name), Optional.of(folder));
            draft.write(text);
            return draft;
        } catch (IOException e) {
            throw Failures.failed(Path.of(name), e);
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

    /** Its words, as long as it can be read. */
    public Optional<String> wordsIfThere() {
        try {
            return Optional.of(words(Files.readAllBytes(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Puts other words in a draft. */
    public void write(String words) {
        try {
            Files.write(path, words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Failures.failed(path, e);
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

    /** Takes a draft away, with what an editor left beside it. */
    public void discard() {
        try {
            if (ownFolder.isPresent()) {
                for (Path left : contents(ownFolder.get())) {
                    Files.deleteIfExists(left);
                }
                Files.deleteIfExists(ownFolder.get());
            }
        } catch (IOException e) {
            return; // the words are where they belong; what is left, only the user can open
        }
    }

    private static List<Path> contents(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
