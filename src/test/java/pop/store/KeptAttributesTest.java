package pop.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a system keeps of a file beside its words stays when the words change. */
class KeptAttributesTest {

    @TempDir
    private Path folder;

    private Path pop;

    @BeforeEach
    void a_file() throws IOException {
        pop = Files.writeString(folder.resolve("a.pop.yaml"), "title: oud\n");
    }

    @Test
    void labels_that_somebody_gave_the_file_stay() throws IOException {
        UserDefinedFileAttributeView view = Files.getFileAttributeView(pop, UserDefinedFileAttributeView.class);
        assumeTrue(view != null && Files.getFileStore(pop).supportsFileAttributeView("user"), "no labels here");
        view.write("dossier", ByteBuffer.wrap("4711".getBytes(UTF_8)));

        save();

        ByteBuffer kept = ByteBuffer.allocate(4);
        Files.getFileAttributeView(pop, UserDefinedFileAttributeView.class).read("dossier", kept);
        assertThat(new String(kept.array(), UTF_8)).isEqualTo("4711");
    }

    @Test
    void who_else_was_given_access_keeps_it_and_nobody_gets_more() throws Exception {
        assumeTrue(
                answers("setfacl", "-m", "u:nobody:rw,g::---", pop.toString()).isPresent(), "no setfacl here");
        String before = answers("getfacl", "-p", pop.toString()).orElseThrow();

        save();

        assertThat(answers("getfacl", "-p", pop.toString())).contains(before);
        assertThat(before).contains("user:nobody:rw-", "group::---");
    }

    @Test
    void the_owner_stays_or_nothing_is_written() throws Exception {
        assumeTrue(answers("chown", "nobody", pop.toString()).isPresent(), "only root may give a file away");
        UserPrincipal owner = Files.getOwner(pop);

        save();

        assertThat(Files.getOwner(pop)).isEqualTo(owner);
        Files.writeString(pop, "title: oud\n");
        Disk careless = new Disk() {
            @Override
            void makeLike(Path model, Path file) throws IOException {
                Files.copy(model, file);
            }
        };
        PopFile before = PopFolder.read("a", pop);
        StoreFailure failure = catchThrowableOfType(
                StoreFailure.class, () -> PopWriter.append(careless, pop, before, "title: nieuw\n", PopFile::text));
        assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.OWNER);
        assertThat(pop).hasContent("title: oud\n");
    }

    @Test
    void the_moment_of_the_last_change_is_that_of_the_change() throws IOException {
        Files.setLastModifiedTime(pop, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        save();

        assertThat(Files.getLastModifiedTime(pop).toInstant()).isAfter(Instant.parse("2021-01-01T00:00:00Z"));
    }

    private void save() {
        PopWriter.save(pop, PopFolder.read("a", pop), "title: nieuw\n");
        assertThat(pop).hasContent("title: nieuw\n");
    }

    /** What a program of the system answers; empty when it is not there, or would not. */
    private static Optional<String> answers(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
