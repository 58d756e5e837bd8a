/** Tests of the rules of the family {@code social-economy}, a sentence each. */
@NullMarked
package pop.rules.social_economy;

import org.jspecify.annotations.NullMarked;
