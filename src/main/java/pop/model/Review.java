package pop.model;

/** A look back on the plan, past or planned. */
public record Review(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.REVIEW;
    }
}
