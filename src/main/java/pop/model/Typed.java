package pop.model;

/**
 * A text as somebody typed it in a file: a value, a key or a comment, whether the format knows it or not. Knows no meaning.
 *
 * @param at where it stands in model terms: the value itself, the value of the key, the document for a comment
 * @param text what was typed
 * @param spot where its words stand in the file
 */
public record Typed(At at, String text, Spot spot) {

    /** Finds words of the text in the file. */
    public interface Spot {

        /** The place of some words, in code points from 0, the end exclusive. */
        Place of(int from, int to);
    }
}
