package pop.model;

/** A strong side that helps the plan. */
public record Strength(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.STRENGTH;
    }
}
