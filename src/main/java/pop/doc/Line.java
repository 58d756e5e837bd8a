package pop.doc;

import java.util.List;

/**
 * One run of inlines: a heading, a cell, the sentence of a paragraph. It does not know where it stands.
 *
 * <p>Nothing is put between the inlines: whoever writes the line writes its spaces too.
 */
public record Line(List<Inline> inlines) {

    public Line {
        inlines = List.copyOf(inlines);
    }

    /** A line of these inlines. */
    public static Line of(Inline... inlines) {
        return new Line(List.of(inlines));
    }

    /** A line of the form's own words. */
    public static Line of(String text) {
        return of(new Text(text));
    }

    /** A line of a person's own words. */
    public static Line own(String text) {
        return of(new OwnPhrase(text));
    }

    /** True when there is nothing on it. */
    public boolean isEmpty() {
        return inlines.isEmpty();
    }
}
