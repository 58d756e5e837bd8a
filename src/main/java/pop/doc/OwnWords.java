package pop.doc;

/**
 * What a person wrote, in their own words: a blank line begins a paragraph, line ends are kept, and nothing at all is
 * interpreted. It does not know who that person is.
 *
 * <p>Every ink makes it stand out from the words of the form.
 */
public record OwnWords(String text) implements Block {

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.ownWords(this);
    }
}
