package pop.model;

/** What pays for an action or gives time for it. */
public record Financing(Facts facts) implements Facts.Bearer {}
