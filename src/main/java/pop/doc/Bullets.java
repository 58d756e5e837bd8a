package pop.doc;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A list of things of one kind; it does not know how a bullet looks.
 *
 * @param first the number of the first item when the order matters; empty for a plain list
 * @param items each of them some blocks, most often one paragraph
 */
public record Bullets(OptionalInt first, List<List<Block>> items) implements Block {

    public Bullets {
        items = items.stream().map(List::copyOf).toList();
    }

    /** A list that counts from one, or a plain one. */
    public Bullets(boolean numbered, List<List<Block>> items) {
        this(numbered ? OptionalInt.of(1) : OptionalInt.empty(), items);
    }

    /** A plain list of one-line items. */
    public static Bullets of(List<Line> lines) {
        return new Bullets(
                false,
                lines.stream().map(Paragraph::new).<List<Block>>map(List::of).toList());
    }

    /** A plain list of one-line items. */
    public static Bullets of(Line... lines) {
        return of(Arrays.asList(lines));
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.bullets(this);
    }
}
