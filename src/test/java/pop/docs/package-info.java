/** The pages in {@code docs/} that are made from what the program holds, and the tests that keep them. */
@NullMarked
package pop.docs;

import org.jspecify.annotations.NullMarked;
