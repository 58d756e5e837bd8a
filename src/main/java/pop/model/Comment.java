package pop.model;

/** A remark beside an item. */
public record Comment(Facts facts) implements Facts.Bearer {}
