package pop.model;

/** The plan before this one. */
public record Previous(Facts facts) implements Facts.Bearer {}
