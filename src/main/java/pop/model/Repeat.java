package pop.model;

/** A rhythm, with its end or its count. */
public record Repeat(Facts facts) implements Facts.Bearer {}
