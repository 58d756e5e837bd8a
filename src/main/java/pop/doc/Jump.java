package pop.doc;

/**
 * A way to another place on the same page; it does not know whether that place exists.
 *
 * <p>A jump to an anchor that the page does not have is inked as its label alone, so no dead link is ever printed.
 *
 * @param anchor the anchor of the {@link Section} or {@link Card} it leads to
 * @param label what the reader sees; must make sense without knowing the anchor
 */
public record Jump(String anchor, Line label) implements Inline {

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.jump(this);
    }
}
