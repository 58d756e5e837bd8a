package pop.store;

import java.util.Optional;
import pop.model.Place;

/**
 * A comment in a POP file that asks pop to pass over what a rule finds: {@code # pop: ignore[rule-name] reason}. It is
 * about its own line; standing alone on a line, about the line below; on an item's first line, about the whole item.
 *
 * @param rule the name of the rule
 * @param reason why, in the writer's words
 * @param place where the comment stands
 * @param line the line, from 1, that it is about
 */
public record Remark(String rule, Optional<String> reason, Place place, int line) {}
