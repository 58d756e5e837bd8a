package pop.model;

/** Something agreed with somebody. */
public record Agreement(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.AGREEMENT;
    }
}
