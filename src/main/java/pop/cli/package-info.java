/** The door: reads what was typed, does it with the other rooms, and says what happened. */
@NullMarked
package pop.cli;

import org.jspecify.annotations.NullMarked;
