/** Tests of the rules of the family {@code work}, a sentence each. */
@NullMarked
package pop.rules.work;

import org.jspecify.annotations.NullMarked;
