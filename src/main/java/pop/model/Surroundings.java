package pop.model;

/** What it means for the people around the person. */
public record Surroundings(Facts facts) implements Facts.Bearer {}
