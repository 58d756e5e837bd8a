package pop.model;

/** Who supports the client. */
public record Coach(Facts facts) implements Facts.Bearer {}
