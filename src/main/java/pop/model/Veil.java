package pop.model;

import java.util.BitSet;

/** Covers what of a text must not be shown again. Knows not where the text comes from nor where it goes. */
public interface Veil {

    /** Stands for each letter and digit that is covered: as wide as what it covers, at every terminal. */
    char COVER = '*';

    /** The chars of a text that must not be shown again; nothing that is hidden goes on behind the end of a line. */
    BitSet hidden(String text);

    /** A text as it may be shown, char for char as long as it was. */
    default String over(String text) {
        return cover(text, hidden(text));
    }

    /** A text of which the letters and digits at these chars are covered. */
    static String cover(String text, BitSet hidden) {
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        hidden.stream()
                .filter(i -> i < text.length() && Character.isLetterOrDigit(text.charAt(i)))
                .forEach(i -> shown.setCharAt(i, COVER));
        return shown.toString();
    }
}
