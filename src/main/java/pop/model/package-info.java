/** The facts of a POP as values; knows no file, no rule, no word of a reader's language and no screen. */
@NullMarked
package pop.model;

import org.jspecify.annotations.NullMarked;
