package pop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.OtherJvm;
import pop.store.StoreFailure.Kind;

class LockFileTest {

    @TempDir
    private Path folder;

    private Path lock;

    @BeforeEach
    void a_name() {
        lock = folder.resolve(".pop-1.lock");
    }

    @Test
    void the_file_is_there_only_as_long_as_it_is_held() throws IOException {
        try (LockFile held = LockFile.take(lock, Path.of("a"))) {
            assertThat(held).isNotNull();
            assertThat(lock).isEmptyFile();
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void what_a_killed_process_left_is_no_obstacle() throws IOException {
        Files.createFile(lock);

        LockFile.take(lock, Path.of("a"), 1).close();

        assertThat(lock).doesNotExist();
    }

    @Test
    void another_process_keeps_us_waiting_until_it_is_gone() throws Exception {
        Process other = OtherJvm.start(Holder.class, lock.toString());
        try {
            assertThat(other.getInputStream().read()).isEqualTo('.');
            StoreFailure failure =
                    catchThrowableOfType(StoreFailure.class, () -> LockFile.take(lock, Path.of("a.pop.yaml"), 3));
            assertThat(failure.kind()).isEqualTo(Kind.LOCKED);
            assertThat(failure.path()).isEqualTo("a.pop.yaml");
            assertThat(failure.detail()).isEqualTo(".pop-1.lock");
            assertThat(lock).exists();
        } finally {
            other.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
        assertThat(lock).exists();
        LockFile.take(lock, Path.of("a")).close();
        assertThat(lock).doesNotExist();
    }

    @Test
    void a_link_that_somebody_put_there_is_not_followed() throws IOException {
        Path target = Files.writeString(folder.resolve("geheim.txt"), "van mij");
        Files.createSymbolicLink(lock, target);

        assertThatThrownBy(() -> LockFile.take(lock, Path.of("a"), 2)).isInstanceOf(Exception.class);

        assertThat(target).hasContent("van mij");
    }

    /** Takes a lock and keeps it. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws Exception {
            try (LockFile held = LockFile.take(Path.of(args[0]), Path.of("a"))) {
                System.out.print('.');
                System.out.flush();
                Thread.sleep(600_000);
                assertThat(held).isNotNull();
            }
        }
    }
}
