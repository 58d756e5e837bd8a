/** The family {@code privacy}: what does no harm when the file is shared. */
@NullMarked
package pop.rules.privacy;

import org.jspecify.annotations.NullMarked;
