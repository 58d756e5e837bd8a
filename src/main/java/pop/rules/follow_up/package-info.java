/** The family {@code follow-up}: whether the plan lives on after it was written. */
@NullMarked
package pop.rules.follow_up;

import org.jspecify.annotations.NullMarked;
