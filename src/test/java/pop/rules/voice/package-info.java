/** Tests of the family {@code voice}. */
@NullMarked
package pop.rules.voice;

import org.jspecify.annotations.NullMarked;
