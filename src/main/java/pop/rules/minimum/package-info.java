/** The family {@code minimum}: what every POP holds at least. */
@NullMarked
package pop.rules.minimum;

import org.jspecify.annotations.NullMarked;
