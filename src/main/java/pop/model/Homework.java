package pop.model;

/** An assignment for the next conversation; never an action. */
public record Homework(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.HOMEWORK;
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return !facts.has(Fields.DONE);
    }
}
