package pop.doc;

/** A line end that was meant, as in a verse; where a line cannot break, in a heading or a cell, it is a space. */
public record LineBreak() implements Inline {

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.lineBreak(this);
    }
}
