package pop.doc;

/** What is to be typed or read letter by letter: a command, a key, an id. It does not know the language it is in. */
public record Code(String text) implements Inline {

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.code(this);
    }
}
