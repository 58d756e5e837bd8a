package pop.model;

/** The document that POP 1 is kept as, with its hash. */
public record Kept(Facts facts) implements Facts.Bearer {}
