package pop.model;

/** A training, as concrete as the person knows it. */
public record Training(Facts facts) implements Facts.Bearer {}
