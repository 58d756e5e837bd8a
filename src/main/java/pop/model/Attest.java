package pop.model;

/** The training attest in the framework of the POP. */
public record Attest(Facts facts) implements Facts.Bearer {}
