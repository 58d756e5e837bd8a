package pop.model;

/** A finding that somebody accepts here, and why: an entry of {@code exceptions}. */
public record Waiver(Facts facts) implements Facts.Bearer {}
