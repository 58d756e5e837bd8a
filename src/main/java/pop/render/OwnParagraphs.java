package pop.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's own words cut where they themselves cut them: a blank line begins a paragraph, a line end is a line end.
 * It does not interpret anything.
 */
final class OwnParagraphs {

    private OwnParagraphs() {}

    /** The paragraphs, each of them its lines; none when the text is blank. */
    static List<List<String>> of(String text) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : Inert.lines(text).split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line.stripTrailing());
            } else if (!lines.isEmpty()) {
                paragraphs.add(List.copyOf(lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            paragraphs.add(List.copyOf(lines));
        }
        return paragraphs;
    }
}
