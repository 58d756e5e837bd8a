/**
 * How a page is inked: as Markdown, as HTML, as text for a terminal.
 *
 * <p>Knows nothing of plans; every word comes with the {@link pop.doc.Page}. Each ink escapes in one place of its own,
 * and what a person typed stays what they typed: it is never interpreted.
 */
@NullMarked
package pop.render;

import org.jspecify.annotations.NullMarked;
