/** Tests of the family {@code follow-up}. */
@NullMarked
package pop.rules.follow_up;

import org.jspecify.annotations.NullMarked;
