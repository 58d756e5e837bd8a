/** The family {@code work}: what plans in companies and schools ask of each goal. */
@NullMarked
package pop.rules.work;

import org.jspecify.annotations.NullMarked;
