/** Tests of the family {@code exceptions}. */
@NullMarked
package pop.rules.exceptions;

import org.jspecify.annotations.NullMarked;
