package pop.model;

/** Something the person wants to mean or feel in working life. */
public record Motive(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.MOTIVE;
    }
}
