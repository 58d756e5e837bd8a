package pop.text;

import java.util.Optional;

/**
 * A time that a sentence names, with the part it plays and the days it means; knows no rule.
 *
 * @param from the place of its first word
 * @param to the place behind its last word
 */
record TimeMention(TimeForm form, int from, int to, Optional<Days> days) {}
