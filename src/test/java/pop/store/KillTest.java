package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.OtherJvm;

/**
 * Another process writes the same file over and over and is killed at random moments: each time the whole old text or the
 * whole new one stands there, and what was left lying about keeps nobody from going on.
 */
class KillTest {

    private static final boolean FULL = Boolean.getBoolean("pop.full");
    private static final int WRITES = FULL ? 2_000 : 1;
    private static final int KILLS = FULL ? 150 : 6;

    /** Hardly more than a write takes, so that most kills come in the middle of one. */
    private static final int LONGEST_MILLIS = 120;

    @TempDir
    private Path folder;

    @Test
    void a_killed_write_leaves_the_old_file_or_the_new_one() throws Exception {
        long seed = Long.getLong("pop.seed", 1);
        Random random = new Random(seed);
        Path pop = Files.writeString(folder.resolve("a.pop.yaml"), Scribe.text(0));
        int writes = 0;
        int kills = 0;
        int litter = 0;
        while (writes < WRITES || kills < KILLS) {
            Process scribe = OtherJvm.start(Scribe.class, pop.toString());
            int answer = scribe.getInputStream().read();
            assertThat(answer).as("what the writer said first").isEqualTo('.');
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            scribe.destroyForcibly().waitFor();
            kills++;
            writes = Scribe.number(Files.readString(pop));
            assertThat(Files.readString(pop)).isEqualTo(Scribe.text(writes));
            litter += names().size() - 1;
            assertThat(names()).hasSizeLessThanOrEqualTo(3);
        }
        PopFile before = PopFolder.read("a", pop);
        PopWriter.save(pop, before, Scribe.text(0));

        assertThat(pop).hasContent(Scribe.text(0));
        assertThat(names()).containsExactly("a.pop.yaml");
        System.out.println("seed " + seed + ": " + kills + " kills during " + writes + " writes, 0 damaged files; "
                + litter + " hidden files were left, none was in the way");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Writes a file over and over, and says when it has begun. */
    static final class Scribe {

        private Scribe() {}

        public static void main(String[] args) {
            Path pop = Path.of(args[0]);
            for (int i = 0; true; i++) {
                PopFile before = PopFolder.read("a", pop);
                PopWriter.save(pop, before, text(number(before.text()) + 1));
                if (i == 0) {
                    System.out.print('.');
                    System.out.flush();
                }
            }
        }

        /** A text in which a missing or a foreign piece would show. */
        static String text(int number) {
            return "title: plan " + number + "\nx-text: " + (number + " ").repeat(20_000) + "\nx-end: " + number + "\n";
        }

        static int number(String text) {
            return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1).strip());
        }
    }
}
