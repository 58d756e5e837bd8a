package pop.store;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer once found worth keeping, below {@code src/test/resources/fuzz}, tried again. */
class FuzzCorpusTest {

    static Stream<Path> reader() {
        return Corpus.fuzz("reader");
    }

    static Stream<Path> edits() {
        return Corpus.fuzz("edits");
    }

    @ParameterizedTest
    @MethodSource({"reader", "edits"})
    void what_the_fuzzer_gave_the_reader_gets_an_answer(Path path) {
        ReaderFuzz.fuzzerTestOneInput(Corpus.bytes(path));
    }

    @ParameterizedTest
    @MethodSource({"reader", "edits"})
    void what_the_fuzzer_gave_the_editor_is_edited_rightly_or_refused(Path path) {
        EditFuzz.fuzzerTestOneInput(Corpus.bytes(path));
    }
}
