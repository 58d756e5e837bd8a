package pop.doc;

/** Words of the form, plain: nothing in them is interpreted, and a line end in them is a space. */
public record Text(String text) implements Inline {

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.text(this);
    }
}
