package pop.model;

/** What is counted, from where to where. */
public record Measure(Facts facts) implements Facts.Bearer {}
