package pop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that all laws are tried on. */
final class Corpus {

    private static final Path EXAMPLES = Path.of("examples");

    private Corpus() {}

    /** The whole POPs of {@code examples/pops}. */
    static Stream<Path> pops() {
        return files(EXAMPLES.resolve("pops"), ".pop.yaml");
    }

    /** The POPs of {@code examples/broken}, each with one family of faults. */
    static Stream<Path> broken() {
        return files(EXAMPLES.resolve("broken"), ".pop.yaml");
    }

    /** Everything that somebody might take for a POP: the examples and the hard cases of editing. */
    static Stream<Path> all() {
        return Stream.of(pops(), broken(), edits(".yaml")).flatMap(files -> files);
    }

    /** The hard cases of editing with such a name. */
    static Stream<Path> edits(String end) {
        return files(Path.of("src/test/resources/edits"), end);
    }

    /** What the fuzzer found worth keeping. */
    static Stream<Path> fuzz(String target) {
        return files(Path.of("src/test/resources/fuzz", target), "");
    }

    /** A file as it is read. */
    static PopFile read(Path path) {
        return PopFile.of(path.getFileName().toString(), bytes(path));
    }

    static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(
                            path -> Files.isRegularFile(path) && path.toString().endsWith(end))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no files in " + folder);
            }
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
