/** Answers a shell that asks how a line that is being typed may go on; knows the shells, and no command's work. */
@NullMarked
package pop.complete;

import org.jspecify.annotations.NullMarked;
