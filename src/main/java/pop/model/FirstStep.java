package pop.model;

/** The first small step of an action. */
public record FirstStep(Facts facts) implements Facts.Bearer {}
