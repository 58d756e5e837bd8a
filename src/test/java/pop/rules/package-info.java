/** Tests of the rules: their pages, which run, and the sentences that no page can hold. */
@NullMarked
package pop.rules;

import org.jspecify.annotations.NullMarked;
