package pop.model;

/** What it costs the person, and whether that is acceptable. */
public record Price(Facts facts) implements Facts.Bearer {}
