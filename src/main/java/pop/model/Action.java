package pop.model;

import java.util.Optional;

/** A concrete step that a person takes, during or after the guidance. */
public record Action(Facts facts) implements Aim {
    @Override
    public Kind kind() {
        return Kind.ACTION;
    }

    @Override
    public Optional<String> leadsTo() {
        return facts.get(Fields.OF_GOAL);
    }
}
