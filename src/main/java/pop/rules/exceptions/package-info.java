/** The family {@code exceptions}: findings that somebody passes over, and why. */
@NullMarked
package pop.rules.exceptions;

import org.jspecify.annotations.NullMarked;
