package pop.model;

/** A competence in a public classification. */
public record Code(Facts facts) implements Facts.Bearer {}
