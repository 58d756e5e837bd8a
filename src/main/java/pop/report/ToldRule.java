package pop.report;

/**
 * A rule as it is told to machines that list rules beside findings.
 *
 * @param id its name
 * @param title its promise, in the reader's language
 * @param source who asks for it
 */
public record ToldRule(String id, String title, String source) {}
