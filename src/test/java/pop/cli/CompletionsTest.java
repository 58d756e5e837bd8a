package pop.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pop.model.Language;

/** What pop completes from is what the commands are. */
class CompletionsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_table_is_that_of_the_commands(Language language) throws IOException {
        Kept.upToDate(
                Path.of("src/main/java/pop/complete/Table." + language.tag() + ".tsv"),
                CompletionTable.of(language, folder));
    }
}
