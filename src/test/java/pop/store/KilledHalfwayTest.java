package pop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.OtherJvm;
import pop.store.StoreFailure.Kind;

/**
 * Somebody goes over to the next voucher and comes no further than halfway: what is kept stands in the archive, the plan is
 * not changed yet. Another pop that writes the plan meanwhile holds it there.
 */
class KilledHalfwayTest {

    private static final String PLAN = "client: {name: Els Peeters}\nbegin: 2026-02-03\nvouchers: [{number: 1}]\n";
    private static final String AFTER = PLAN.replace("[{number: 1}]", "[{number: 1}, {number: 2}]");
    private static final String FRESH = PLAN.replace("2026-02-03", "2026-02-20");
    private static final String STEM = "els-peeters_2026-02-03_pop1";

    @TempDir
    private Path folder;

    private Path pop;

    @BeforeEach
    void a_plan() throws IOException {
        pop = Files.writeString(folder.resolve("els-peeters_2026-02-03.pop.yaml"), PLAN);
    }

    @Test
    void a_plan_whose_next_voucher_was_killed_is_whole_and_the_next_run_ends_it() throws Exception {
        killedHalfway("keep");

        assertThat(pop).hasContent(PLAN);
        assertThat(document()).hasContent(PLAN);
        new Going(pop).keep();

        assertThat(pop).hasContent(AFTER);
        assertThat(names()).containsExactly(".gitattributes", STEM + ".html", STEM + ".yaml");
    }

    @Test
    void a_new_plan_that_came_before_the_kill_is_the_one_with_which_the_next_run_goes_on() throws Exception {
        killedHalfway("begin");

        assertThat(pop).hasContent(PLAN);
        assertThat(document()).hasContent(PLAN);
        new Going(pop).begin();

        assertThat(pop).doesNotExist();
        assertThat(PopFolder.around(pop).path()).isDirectoryNotContaining("glob:**-2.pop.yaml");
        assertThat(folder.resolve("els-peeters_2026-02-20.pop.yaml")).hasContent(FRESH);
    }

    @Test
    void what_cannot_be_taken_back_is_named() throws Exception {
        CompletableFuture<StoreFailure> failure;
        try (Locked busy = Locked.of(new Disk(), pop, pop.toRealPath())) {
            assertThat(busy).isNotNull();
            failure = CompletableFuture.supplyAsync(
                    () -> catchThrowableOfType(StoreFailure.class, () -> new Going(pop).keep()));
            until(page());
            Files.delete(page());
            Files.createDirectory(page());
            Files.writeString(page().resolve("van-mij.txt"), "van mij");
            assertThat(failure.join().kind()).isEqualTo(Kind.LEFT);
        }
        assertThat(failure.join().path()).isEqualTo(page().toString());
        assertThat(failure.join().getSuppressed())
                .singleElement()
                .extracting(why -> ((StoreFailure) why).kind())
                .isEqualTo(Kind.LOCKED);
        assertThat(pop).hasContent(PLAN);
        assertThat(page().resolve("van-mij.txt")).hasContent("van mij");
    }

    /** Goes over in another process, and kills that once the archive is written and the plan not yet. */
    private void killedHalfway(String how) throws Exception {
        try (Locked busy = Locked.of(new Disk(), pop, pop.toRealPath())) {
            assertThat(busy).isNotNull();
            Process other = OtherJvm.start(Going.class, pop.toString(), how);
            try {
                until(how.equals("keep") ? page() : folder.resolve("els-peeters_2026-02-20.pop.yaml"));
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
    }

    private static void until(Path there) throws InterruptedException {
        for (int i = 0; i < 1_000 && !Files.exists(there); i++) {
            Thread.sleep(10);
        }
        assertThat(there).exists();
    }

    private Path document() {
        return folder.resolve("archive").resolve(STEM + ".yaml");
    }

    private Path page() {
        return folder.resolve("archive").resolve(STEM + ".html");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("archive"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".pop-")) // a lock of the run that was killed is no obstacle
                    .sorted()
                    .toList();
        }
    }

    /** Goes over from one voucher to the next. */
    static final class Going {

        private final PopArchive archive;

        Going(Path pop) {
            PopFile file = PopFolder.read("els", pop);
            this.archive = new PopArchive(pop, file, "Els Peeters", LocalDate.of(2026, 2, 3), 1);
        }

        public static void main(String[] args) {
            Going going = new Going(Path.of(args[0]));
            if (args[1].equals("keep")) {
                going.keep();
            } else {
                going.begin();
            }
        }

        void keep() {
            archive.keep(PLAN, "<p>Els</p>", AFTER);
        }

        void begin() {
            Path fresh = archive.fresh("Els Peeters", LocalDate.of(2026, 2, 20), FRESH);
            archive.keepAndBegin(PLAN, "<p>Els</p>", fresh, FRESH);
        }
    }
}
