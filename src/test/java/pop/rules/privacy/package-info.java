/** Tests of the family {@code privacy}. */
@NullMarked
package pop.rules.privacy;

import org.jspecify.annotations.NullMarked;
