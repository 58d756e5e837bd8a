package pop.doc;

/**
 * A way out of the page, to a file beside it or to the web; it does not know whether that place is safe or exists.
 *
 * <p>Only {@code http}, {@code https}, {@code mailto} and relative addresses become links; any other address is inked
 * as its label alone.
 *
 * @param address where it leads
 * @param label what the reader sees
 */
public record Link(String address, Line label) implements Inline {

    /** A way out with a label in the form's words. */
    public Link(String address, String label) {
        this(address, Line.of(label));
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.link(this);
    }
}
