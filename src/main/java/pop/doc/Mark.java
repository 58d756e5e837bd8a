package pop.doc;

/**
 * A sign with its words: the words alone say it all, the sign helps the eye.
 *
 * @param sign the shape
 * @param words what it means here, in the language of the page
 */
public record Mark(Sign sign, String words) implements Inline {

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.mark(this);
    }
}
