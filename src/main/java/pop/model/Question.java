package pop.model;

import java.util.Optional;

/** A career question in the client's own words. */
public record Question(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.QUESTION;
    }

    /** The id of the question that this one adds something to. */
    public Optional<String> addsTo() {
        return facts.get(Fields.ADDS_TO);
    }
}
