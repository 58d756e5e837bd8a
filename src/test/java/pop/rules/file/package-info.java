/** Tests of the rules of the family {@code file}, a sentence each. */
@NullMarked
package pop.rules.file;

import org.jspecify.annotations.NullMarked;
