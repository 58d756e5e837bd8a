package pop.model;

/** A choice the person made. */
public record Decision(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.DECISION;
    }
}
