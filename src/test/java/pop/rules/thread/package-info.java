/** Tests of the rules of the family {@code thread}, a sentence each. */
@NullMarked
package pop.rules.thread;

import org.jspecify.annotations.NullMarked;
