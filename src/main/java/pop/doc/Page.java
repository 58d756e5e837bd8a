package pop.doc;

import java.util.List;
import java.util.Optional;

/**
 * One document, ready to be inked: it says what stands where, and does not know what it will look like.
 *
 * @param language the language tag of the form's words, {@code nl} or {@code en}
 * @param title what or whom the page is about, often a person's own name
 * @param subtitle the kind of document, below or beside the title
 * @param blocks the body, in reading order
 * @param footer one line at the very end
 */
public record Page(
        String language, String title, Optional<String> subtitle, List<Block> blocks, Optional<Line> footer) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** A page with a title and a body, and nothing above or below them. */
    public static Page of(String language, String title, List<Block> blocks) {
        return new Page(language, title, Optional.empty(), blocks, Optional.empty());
    }
}
