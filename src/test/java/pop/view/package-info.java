/** What is said and in which order, seen from outside. */
@NullMarked
package pop.view;

import org.jspecify.annotations.NullMarked;
