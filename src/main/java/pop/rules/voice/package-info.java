/** The family {@code voice}: whose words stand in a POP. */
@NullMarked
package pop.rules.voice;

import org.jspecify.annotations.NullMarked;
