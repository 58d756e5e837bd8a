package pop.model;

/** What can go wrong, and how to prevent it. */
public record Obstacle(Facts facts) implements Facts.Bearer {}
