package pop.doc;

import java.util.List;

/**
 * A drawing with the same told in words: an ink that cannot draw tells the words alone, and one that can tells them too.
 * It does not know what is drawn.
 *
 * @param title what the drawing is called
 * @param description one or two sentences on what is seen in it, for who does not see it
 * @param drawing the drawing, in which long texts may be shortened
 * @param alternative all that the drawing tells, every text in full
 */
public record Figure(String title, String description, Drawing drawing, List<Block> alternative) implements Block {

    public Figure {
        alternative = List.copyOf(alternative);
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.figure(this);
    }
}
