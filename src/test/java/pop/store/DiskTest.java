package pop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.store.StoreFailure.Kind;

/** What safe writing asks of a disk, in which order, and what comes of it when the disk will not. */
class DiskTest {

    private static final String OLD = "title: oud\n";
    private static final String NEW = "title: nieuw\n";

    @TempDir
    private Path folder;

    @Test
    void new_words_are_really_on_the_disk_before_they_take_the_place_of_the_old_ones() throws IOException {
        Path pop = Files.writeString(folder.resolve("a.pop.yaml"), OLD);
        Watched disk = new Watched("nothing");

        save(disk, pop);

        assertThat(disk.steps).containsExactly("delete", "makeLike", "write", "force", "move", "delete", "forceFolder");
        assertThat(pop).hasContent(NEW);
    }

    @Test
    void a_new_file_is_really_on_the_disk_before_it_gets_its_name() {
        Watched disk = new Watched("nothing");

        PopWriter.create(disk, folder.resolve("a.pop.yaml"), bytes(NEW));

        assertThat(disk.steps).containsExactly("delete", "make", "write", "force", "link", "delete", "forceFolder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"makeLike", "write", "force", "move"})
    void a_disk_that_is_full_leaves_the_old_file_and_nothing_else(String step) throws IOException {
        Path pop = Files.writeString(folder.resolve("a.pop.yaml"), OLD);
        Watched disk = new Watched(step);

        StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> save(disk, pop));

        assertThat(failure.kind()).isEqualTo(Kind.NO_SPACE);
        assertThat(pop).hasContent(OLD);
        assertThat(names(folder)).containsExactly("a.pop.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"make", "write", "force"})
    void a_disk_that_is_full_leaves_no_new_file(String step) throws IOException {
        Watched disk = new Watched(step);

        StoreFailure failure = catchThrowableOfType(
                StoreFailure.class, () -> PopWriter.create(disk, folder.resolve("a.pop.yaml"), bytes(NEW)));

        assertThat(failure.kind()).isEqualTo(Kind.NO_SPACE);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void a_disk_without_second_names_gets_the_new_file_all_the_same() throws IOException {
        Path pop = folder.resolve("a.pop.yaml");

        PopWriter.create(new Watched("link"), pop, bytes(NEW));

        assertThat(pop).hasContent(NEW);
        assertThat(names(folder)).containsExactly("a.pop.yaml");
    }

    @Test
    void a_real_disk_that_is_full_leaves_the_old_file() throws Exception {
        Path pop = onSmallDisk("size=256k").resolve("a.pop.yaml");
        try {
            Files.writeString(pop, OLD);
            String tooMuch = OLD + "x-veel: " + "veel ".repeat(80_000) + "\n";
            PopFile before = PopFolder.read("a", pop);

            StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> PopWriter.save(pop, before, tooMuch));
            assertThat(failure.kind()).isEqualTo(Kind.NO_SPACE);
            failure = catchThrowableOfType(
                    StoreFailure.class, () -> PopWriter.create(pop.resolveSibling("b.pop.yaml"), tooMuch));
            assertThat(failure.kind()).isEqualTo(Kind.NO_SPACE);

            assertThat(pop).hasContent(OLD);
            assertThat(names(pop.getParent())).containsExactly("a.pop.yaml");
            PopWriter.save(pop, before, NEW);
            assertThat(pop).hasContent(NEW);
        } finally {
            run("umount", pop.getParent().toString());
        }
    }

    @Test
    void a_disk_that_is_for_reading_only_is_left_as_it_is() throws Exception {
        Path disk = onSmallDisk("size=256k");
        try {
            Path pop = Files.writeString(disk.resolve("a.pop.yaml"), OLD);
            PopFile before = PopFolder.read("a", pop);
            run("mount", "-o", "remount,ro", disk.toString());

            StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> PopWriter.save(pop, before, NEW));
            assertThat(failure.kind()).isEqualTo(Kind.NOT_ALLOWED);
            failure = catchThrowableOfType(StoreFailure.class, () -> PopWriter.create(disk.resolve("b.pop.yaml"), NEW));
            assertThat(failure.kind()).isEqualTo(Kind.NOT_ALLOWED);

            assertThat(pop).hasContent(OLD);
            assertThat(names(disk)).containsExactly("a.pop.yaml");
        } finally {
            run("umount", disk.toString());
        }
    }

    /** A disk in memory, where the system lets us have one: as root on Linux. */
    private Path onSmallDisk(String options) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("schijf"));
        assumeTrue(System.getProperty("os.name").equals("Linux"), "another system");
        assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0, "not allowed here");
        return disk;
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private static void save(Disk disk, Path pop) throws IOException {
        PopFile before = PopFile.of("a", Files.readAllBytes(pop));
        PopWriter.append(disk, pop, before, NEW, now -> now.text());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** A real disk that keeps what is asked of it, and fails in one thing. */
    private static final class Watched extends Disk {
        private final String failing;
        private final List<String> steps = new ArrayList<>();

        Watched(String failing) {
            this.failing = failing;
        }

        private void step(String name, Path file) throws IOException {
            steps.add(name);
            if (name.equals(failing)) {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }

        @Override
        void make(Path file) throws IOException {
            step("make", file);
            super.make(file);
        }

        @Override
        void makeLike(Path model, Path file) throws IOException {
            step("makeLike", file);
            super.makeLike(model, file);
        }

        @Override
        void write(Path file, byte[] content) throws IOException {
            if (failing.equals("write")) {
                Files.write(file, Arrays.copyOf(content, 3));
            }
            step("write", file);
            super.write(file, content);
        }

        @Override
        void force(Path file) throws IOException {
            step("force", file);
            super.force(file);
        }

        @Override
        void move(Path file, Path target) throws IOException {
            step("move", file);
            super.move(file, target);
        }

        @Override
        void link(Path file, Path name) throws IOException {
            step("link", file);
            super.link(file, name);
        }

        @Override
        void delete(Path file) throws IOException {
            step("delete", file);
            super.delete(file);
        }

        @Override
        void forceFolder(Path folder) throws IOException {
            step("forceFolder", folder);
            super.forceFolder(folder);
        }
    }
}
