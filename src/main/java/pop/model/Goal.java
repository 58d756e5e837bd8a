package pop.model;

import java.util.Optional;

/** What a person wants to reach. */
public record Goal(Facts facts) implements Aim {
    @Override
    public Kind kind() {
        return Kind.GOAL;
    }

    @Override
    public Optional<String> leadsTo() {
        return facts.get(Fields.PART_OF);
    }
}
