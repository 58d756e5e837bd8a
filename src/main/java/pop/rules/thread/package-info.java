/** The family {@code thread}: the red thread from question to insight, decision, goal and action. */
@NullMarked
package pop.rules.thread;

import org.jspecify.annotations.NullMarked;
