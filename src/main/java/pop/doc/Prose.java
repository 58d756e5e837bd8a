package pop.doc;

/**
 * Text in CommonMark, with its lists and emphasis; raw HTML in it is inked as the text that it is, and a link that
 * could do harm loses its address. It does not know who wrote it.
 *
 * @param commonMark the text as it was typed
 * @param own true for a person's own words, which then stand out as {@link OwnWords} do
 */
public record Prose(String commonMark, boolean own) implements Block {

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.prose(this);
    }
}
