package pop.doc;

/** A sentence or some, spoken by the form; it does not know a person's own words from the form's, its inlines do. */
public record Paragraph(Line line) implements Block {

    /** A paragraph of these inlines. */
    public static Paragraph of(Inline... inlines) {
        return new Paragraph(Line.of(inlines));
    }

    /** A paragraph of the form's words. */
    public static Paragraph of(String text) {
        return new Paragraph(Line.of(text));
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.paragraph(this);
    }
}
