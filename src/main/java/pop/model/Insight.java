package pop.model;

/** Something the person came to see about themselves or about work. */
public record Insight(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.INSIGHT;
    }
}
