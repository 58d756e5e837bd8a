package pop.model;

/** A dated look of the person at their own plan. */
public record SelfEvaluation(Facts facts) implements Facts.Bearer {}
