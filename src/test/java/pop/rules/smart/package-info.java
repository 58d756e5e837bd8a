/** Tests of the rules of the family {@code smart}, a sentence each. */
@NullMarked
package pop.rules.smart;

import org.jspecify.annotations.NullMarked;
