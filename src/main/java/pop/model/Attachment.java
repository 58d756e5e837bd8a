package pop.model;

/** A file that belongs to the POP, with what it shows in words. */
public record Attachment(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.ATTACHMENT;
    }
}
