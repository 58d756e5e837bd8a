/**
 * Paper without ink: what a page says and how it hangs together, before anyone decides how it looks.
 *
 * <p>Knows nothing of plans, of files or of angle brackets. A {@link pop.doc.Page} holds {@link pop.doc.Block}s,
 * a block holds {@link pop.doc.Line}s, a line holds {@link pop.doc.Inline}s; every word on it is brought by whoever
 * writes the page.
 */
@NullMarked
package pop.doc;

import org.jspecify.annotations.NullMarked;
