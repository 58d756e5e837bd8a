package pop.model;

/** The job in the social economy. */
public record Employment(Facts facts) implements Facts.Bearer {}
