package pop.complete;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at a sign, without the pattern that {@code split} would load. */
final class Cut {

    private Cut() {}

    /** The parts, at least one. */
    static List<String> at(char sign, String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(sign); to >= 0; to = text.indexOf(sign, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** The parts; none of an empty text. */
    static List<String> words(char sign, String text) {
        return text.isEmpty() ? List.of() : at(sign, text);
    }
}
