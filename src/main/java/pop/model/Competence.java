package pop.model;

/** Something the person can do, or wants to be able to do, with its level now and the level wanted. */
public record Competence(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.COMPETENCE;
    }
}
