package pop.doc;

import java.util.Set;

/**
 * Lines to be read letter by letter: an example file, a command with its answer. It does not understand them.
 *
 * @param kind the language they are in, as fences name it ({@code yaml}, {@code console}); may be empty
 * @param text the lines
 * @param numbered true for a gutter with line numbers, counted from 1
 * @param marked the numbers of the lines it is about
 */
public record Listing(String kind, String text, boolean numbered, Set<Integer> marked) implements Block {

    public Listing {
        marked = Set.copyOf(marked);
    }

    /** Lines without gutter or marks. */
    public static Listing of(String kind, String text) {
        return new Listing(kind, text, false, Set.of());
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.listing(this);
    }
}
