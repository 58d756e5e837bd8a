package pop.model;

/** What reaching or missing a goal would do. */
public record Effects(Facts facts) implements Facts.Bearer {}
