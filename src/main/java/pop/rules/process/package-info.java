/** The family {@code process}: the conversations and the cycle they make. */
@NullMarked
package pop.rules.process;

import org.jspecify.annotations.NullMarked;
