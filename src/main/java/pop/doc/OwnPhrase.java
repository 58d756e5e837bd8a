package pop.doc;

/**
 * A few of a person's own words within a line; like {@link OwnWords}, but it cannot break the line: a line end in it
 * is a space. Nothing in it is interpreted.
 */
public record OwnPhrase(String text) implements Inline {

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.ownPhrase(this);
    }
}
