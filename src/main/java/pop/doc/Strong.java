package pop.doc;

/** Words that carry the sentence; it does not know whether that means bold. */
public record Strong(Line line) implements Inline {

    /** Some of the form's words that carry the sentence. */
    public Strong(String text) {
        this(Line.of(text));
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.strong(this);
    }
}
