package pop.model;

/** A dated proof that the centre tried to get the POP. */
public record Effort(Facts facts) implements Facts.Bearer {}
