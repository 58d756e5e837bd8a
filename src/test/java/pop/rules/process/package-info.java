/** Tests of the rules of the family {@code process}, a sentence each. */
@NullMarked
package pop.rules.process;

import org.jspecify.annotations.NullMarked;
