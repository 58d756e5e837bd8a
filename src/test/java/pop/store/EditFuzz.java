package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import pop.model.Pop;

/**
 * Whatever bytes a file holds, an edit of it says exactly what was asked or is refused with a place, and can be taken
 * back. The change follows from the bytes. Jazzer finds these; see CONTRIBUTING.md for how.
 */
public final class EditFuzz {

    private EditFuzz() {}

    /** What Jazzer calls, over and over. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        PopFile file = PopFile.of("a", bytes);
        if (file.hidden().isPresent()) {
            return;
        }
        Pop wanted = new RandomPop(new Random(Arrays.hashCode(bytes))).changed(file.pop());
        try {
            PopFile after = file.edit(wanted).file();
            assertThat(after.pop()).isEqualTo(wanted);
            assertThat(after.edit(wanted).isNothing()).isTrue();
            assertThat(after.edit(file.pop()).file().pop()).isEqualTo(file.pop());
        } catch (EditRefused refused) {
            assertThat(refused.place().line()).isBetween(1, file.source().lines() + 1);
        }
    }
}
