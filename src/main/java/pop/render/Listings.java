package pop.render;

import java.util.List;
import pop.doc.Listing;

/** Writes the gutter of a listing: line numbers, and a pointer at the marked lines. It does not know any language. */
final class Listings {

    private Listings() {}

    /** Whether there is anything to say beside the lines. */
    static boolean hasGutter(Listing listing) {
        return listing.numbered() || !listing.marked().isEmpty();
    }

    /** The lines, harmless, without a line end behind the last one. */
    static List<String> lines(Listing listing) {
        return Inert.lines(listing.text()).stripTrailing().lines().toList();
    }

    /** What stands beside the line of this number; as wide for every line. */
    static String gutter(Listing listing, int number, int lines) {
        String digits = Integer.toString(number);
        String air = " ".repeat(Integer.toString(lines).length() - digits.length());
        String pointer = listing.marked().contains(number) ? "> " : "  ";
        return listing.numbered() ? pointer + air + digits + " | " : pointer;
    }

    /** The lines with their gutter, if they have one. */
    static String withGutter(Listing listing) {
        List<String> lines = lines(listing);
        if (!hasGutter(listing)) {
            return String.join("\n", lines);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "\n")
                    .append((gutter(listing, i + 1, lines.size()) + lines.get(i)).stripTrailing());
        }
        return out.toString();
    }
}
