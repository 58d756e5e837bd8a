package pop.report;

import java.util.Optional;

/**
 * Something that may still tell who a POP is about, for a person to judge.
 *
 * @param sort what it is: {@code name}, {@code number}, {@code date} or {@code address}
 * @param text as it stands there
 * @param count how often it does
 * @param item the id of the item in which it stands first, if it stands in one
 * @param path where it stands first
 */
public record ToJudge(String sort, String text, int count, Optional<String> item, String path) {}
