package pop.doc;

/**
 * The place of the table of contents; it does not know the sections, the ink gathers the outermost ones.
 *
 * @param label what it is called
 */
public record Contents(String label) implements Block {

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.contents(this);
    }
}
