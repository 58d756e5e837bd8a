package pop.model;

/** Whose POP it is. */
public record Client(Facts facts) implements Facts.Bearer {}
