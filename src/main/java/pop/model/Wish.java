package pop.model;

/** Something the person wishes for in working life. */
public record Wish(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.WISH;
    }
}
