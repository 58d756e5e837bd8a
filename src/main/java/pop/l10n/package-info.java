/** Finds the words beside whoever speaks them; knows no sentence itself. */
@NullMarked
package pop.l10n;

import org.jspecify.annotations.NullMarked;
