package pop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.store.StoreFailure.Kind;

/** Writing to a real disk. What a full one does is tried elsewhere, as it needs a disk of its own. */
class PopWriterTest {

    private static final String OLD = "title: oud\n";
    private static final String NEW = "title: nieuw\n";

    @TempDir
    Path folder;

    @Test
    void a_file_gets_its_new_text_and_nothing_else_is_left_in_the_folder() throws IOException {
        Path path = file("a.pop.yaml", OLD);

        PopWriter.save(path, read(path), NEW);

        assertThat(path).hasContent(NEW);
        assertThat(names()).containsExactly("a.pop.yaml");
    }

    @Test
    void bytes_are_written_as_they_are() throws IOException {
        Path path = file("a.pop.yaml", OLD);
        String text = "\uFEFFtitle: één 😀\r\nx-los: 1";

        PopWriter.save(path, read(path), text);

        assertThat(read(path).text()).isEqualTo(text);
    }

    @Test
    void the_mode_of_a_file_stays() throws IOException {
        assumeModes();
        for (String mode : List.of("rw-------", "rw-r--r--", "rwxrw-rw-")) {
            Path path = file("a.pop.yaml", OLD);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));

            PopWriter.save(path, read(path), NEW);

            assertThat(mode(path)).isEqualTo(mode);
        }
    }

    @Test
    void a_link_stays_a_link_and_what_it_leads_to_is_written() throws IOException {
        Path real = file("echt.yaml", OLD);
        Files.createDirectory(folder.resolve("hier"));
        Path link = Files.createSymbolicLink(folder.resolve("hier/a.pop.yaml"), Path.of("../echt.yaml"));

        PopWriter.save(link, read(link), NEW);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real).hasContent(NEW);
        assertThat(folder.resolve("hier").toFile().list()).containsExactly("a.pop.yaml");
    }

    @Test
    void a_file_that_somebody_changed_meanwhile_is_left_as_it_is() throws IOException {
        Path path = file("a.pop.yaml", OLD);
        PopFile before = read(path);
        Files.writeString(path, OLD + "# van een ander\n");

        assertThat(failure(() -> PopWriter.save(path, before, NEW)).kind()).isEqualTo(Kind.CHANGED);
        assertThat(path).hasContent(OLD + "# van een ander\n");
        assertThat(names()).containsExactly("a.pop.yaml");
    }

    @Test
    void a_file_that_is_gone_is_not_made_anew() throws IOException {
        Path path = file("a.pop.yaml", OLD);
        PopFile before = read(path);
        Files.delete(path);

        StoreFailure failed = failure(() -> PopWriter.save(path, before, NEW));

        assertThat(failed.kind()).isEqualTo(Kind.NOT_THERE);
        assertThat(failed.path()).isEqualTo(path.toString());
        assertThat(names()).isEmpty();
    }

    @Test
    void a_folder_that_is_gone_is_not_made_anew() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("map"));
        Path path = Files.writeString(sub.resolve("a.pop.yaml"), OLD);
        PopFile before = read(path);
        Files.delete(path);
        Files.delete(sub);

        assertThat(failure(() -> PopWriter.save(path, before, NEW)).kind()).isEqualTo(Kind.NOT_THERE);
        assertThat(names()).isEmpty();
    }

    @Test
    void a_folder_is_not_written_over() {
        PopFile before = PopFile.of("a", OLD);

        assertThat(failure(() -> PopWriter.save(folder, before, NEW)).kind()).isEqualTo(Kind.IS_FOLDER);
        assertThat(failure(() -> PopWriter.create(folder, NEW)).kind()).isEqualTo(Kind.IS_FOLDER);
    }

    @Test
    void a_file_with_two_names_is_refused_as_the_other_name_would_keep_the_old_text() throws IOException {
        Path path = file("a.pop.yaml", OLD);
        Files.createLink(folder.resolve("b.pop.yaml"), path);

        assertThat(failure(() -> PopWriter.save(path, read(path), NEW)).kind()).isEqualTo(Kind.HARD_LINKED);
        assertThat(path).hasContent(OLD);
    }

    @Test
    void what_a_killed_run_left_behind_is_no_obstacle_and_goes() throws IOException {
        Path path = file("a.pop.yaml", OLD);
        String hidden = ".pop-" + Integer.toHexString("a.pop.yaml".hashCode());
        file(hidden + ".lock", "");
        Files.createLink(folder.resolve(hidden + ".tmp"), path); // a create() that had just named the file

        PopWriter.save(path, read(path), NEW);

        assertThat(path).hasContent(NEW);
        assertThat(names()).containsExactly("a.pop.yaml");
    }

    @Test
    void who_only_adds_adds_to_what_stands_there_by_then() throws IOException {
        Path path = file("a.pop.yaml", OLD);
        PopFile before = read(path);
        Files.writeString(path, OLD + "# van een ander\n");

        PopWriter.append(path, before, "nooit", now -> now.text() + "# van mij\n");

        assertThat(path).hasContent(OLD + "# van een ander\n# van mij\n");
        assertThat(names()).containsExactly("a.pop.yaml");
    }

    @Test
    void a_file_for_reading_only_is_left_as_it_is_even_for_root() throws IOException {
        assumeModes();
        Path path = file("a.pop.yaml", OLD);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(failure(() -> PopWriter.save(path, read(path), NEW)).kind()).isEqualTo(Kind.READ_ONLY);
        assertThat(path).hasContent(OLD);
        assertThat(names()).containsExactly("a.pop.yaml");
    }

    @Test
    void a_new_file_is_for_its_owner_alone() throws IOException {
        Path path = folder.resolve("a.pop.yaml");

        PopWriter.create(path, NEW);

        assertThat(path).hasContent(NEW);
        assertThat(names()).containsExactly("a.pop.yaml");
        assumeModes();
        assertThat(mode(path)).isEqualTo("rw-------");
    }

    @Test
    void a_new_file_can_be_saved_right_after() throws IOException {
        Path path = folder.resolve("a.pop.yaml");
        PopWriter.create(path, OLD);

        PopWriter.save(path, read(path), NEW);

        assertThat(path).hasContent(NEW);
    }

    @Test
    void a_new_file_never_takes_the_place_of_another() throws IOException {
        Path path = file("a.pop.yaml", OLD);

        assertThat(failure(() -> PopWriter.create(path, NEW)).kind()).isEqualTo(Kind.EXISTS);
        assertThat(path).hasContent(OLD);
        assertThat(names()).containsExactly("a.pop.yaml");
    }

    @Test
    void a_new_file_is_not_written_through_a_link_that_leads_nowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.pop.yaml"), Path.of("nergens.yaml"));

        assertThat(failure(() -> PopWriter.create(link, NEW)).kind()).isEqualTo(Kind.EXISTS);
        assertThat(names()).containsExactly("a.pop.yaml");
    }

    @Test
    void a_new_file_wants_its_folder_to_be_there() {
        Path path = folder.resolve("nergens/a.pop.yaml");

        assertThat(failure(() -> PopWriter.create(path, NEW)).kind()).isEqualTo(Kind.NO_FOLDER);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static PopFile read(Path path) throws IOException {
        return PopFile.of(path.toString(), Files.readAllBytes(path));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void assumeModes() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no modes here");
    }

    private static StoreFailure failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(StoreFailure.class, call);
    }
}
