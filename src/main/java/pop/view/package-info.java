/** What is said and in which order; knows neither how it is inked nor where it comes from. */
@NullMarked
package pop.view;

import org.jspecify.annotations.NullMarked;
