/** Tests of the rules of the family {@code minimum}, a sentence each. */
@NullMarked
package pop.rules.minimum;

import org.jspecify.annotations.NullMarked;
