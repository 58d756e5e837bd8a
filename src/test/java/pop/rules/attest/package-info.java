/** Tests of the rules of the family {@code attest}, a sentence each. */
@NullMarked
package pop.rules.attest;

import org.jspecify.annotations.NullMarked;
