package pop.model;

/** The answers to the eleven self-evaluation questions. */
public record Answers(Facts facts) implements Facts.Bearer {}
