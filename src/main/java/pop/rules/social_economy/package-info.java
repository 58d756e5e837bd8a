/** The family {@code social-economy}: what a POP holds in collective customised work. */
@NullMarked
package pop.rules.social_economy;

import org.jspecify.annotations.NullMarked;
