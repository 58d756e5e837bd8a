package pop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pop.model.Language;

/** Many sentences take no more room than a few: a fifth of a million words, or ten million with {@code -Pfull}. */
class HeapTest {
    private static final int SENTENCES = Boolean.getBoolean("pop.full") ? 1_000_000 : 20_000;
    private static final long ROOM = 2_000_000;

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void read(int from, int count) {
        for (int n = from; n < from + count; n++) {
            String word = "woord" + Integer.toString(n, 36);
            Language language = n % 2 == 0 ? Language.NL : Language.EN;
            Reading.of("Ik schrijf " + word + " en " + word + "boek tegen vrijdag " + n, language, Labelled.TODAY);
        }
    }

    @Test
    void a_million_sentences_leave_nothing_behind() {
        read(0, SENTENCES / 10);
        long before = used();
        read(SENTENCES, SENTENCES);
        assertThat(used() - before).isLessThan(ROOM);
    }
}
