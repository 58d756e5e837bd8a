/** The family {@code file}: what is wrong with a file, whatever plan stands in it. */
@NullMarked
package pop.rules.file;

import org.jspecify.annotations.NullMarked;
