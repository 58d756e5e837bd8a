package pop.doc;

/** Words with a lighter stress than {@link Strong}; it does not know whether that means italics. */
public record Emphasis(Line line) implements Inline {

    /** Some of the form's words, stressed. */
    public Emphasis(String text) {
        this(Line.of(text));
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.emphasis(this);
    }
}
