package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import pop.model.Pop;

/** The laws of editing, on POPs that nobody wrote, in hands that nobody has. Prints its seeds when it fails. */
class EditStylesTest {

    private static final int POPS = Boolean.getBoolean("pop.full") ? 20_000 : 400;
    private static final int CHANGES = 5;

    @Test
    void every_change_in_every_hand_says_exactly_that_and_nothing_else() {
        for (int seed = 0; seed < POPS; seed++) {
            Random random = new Random(seed);
            RandomPop pops = new RandomPop(random);
            Pop pop = pops.pop(4 + random.nextInt(8));
            String text = new RandomHand(random).write(pop);
            PopFile file = PopFile.of("a.pop.yaml", text);
            assertThat(file.problems()).as("seed %s\n%s", seed, text).isEmpty();
            assertThat(file.pop()).as("seed %s\n%s", seed, text).isEqualTo(pop);
            for (int i = 0; i < CHANGES; i++) {
                Pop wanted = pops.changed(file.pop());
                Edit edit;
                try {
                    edit = file.edit(wanted);
                } catch (EditRefused e) {
                    throw new AssertionError("seed " + seed + " change " + i + " " + e + " " + e.place() + " "
                            + Difference.between(file.pop(), wanted) + "\n" + file.text(), e);
                }
                assertThat(edit.file().pop()).isEqualTo(wanted);
                file = edit.file();
            }
        }
    }
}
